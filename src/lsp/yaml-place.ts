import type {ConfigPlace} from './config-place.ts'

interface Line {
  readonly indent: number
  /** Starts with `- `: an item of a list. */
  readonly isItem: boolean
  readonly key: string | undefined
  readonly start: number
  readonly text: string
}

/**
 * Finds out where a caret stands in YAML by the indentation of the lines above: a text that is being written rarely
 * parses.
 */
export function findYamlPlace(text: string, offset: number): ConfigPlace | undefined {
  const lines = linesUpTo(text, offset)
  const line = lines.pop()
  if (line === undefined || line.text.trimStart().startsWith('#')) return undefined
  const caret = offset - line.start
  const parents = parentsOf(line, lines)
  const content = /^(\s*(?:- +)?)(["']?)([\w$-]*)\2(\s*:(?:\s+|$))?/.exec(line.text)
  const [whole = '', lead = '', , key = '', colon] = content ?? []
  const item = line.isItem ? [countItems(line, lines)] : []
  if (colon === undefined || caret < whole.length - colon.length + 1) {
    const start = line.start + Math.min(lead.length, caret)
    const replaced = {start, end: line.start + Math.max(caret, lead.length + key.length)}
    const place = {name: key, replaced, isQuoted: false}
    // An item of a list without a colon is a value, anything else the beginning of a key.
    if (line.isItem && colon === undefined) return {...place, path: [...parents, ...item], isKey: false}
    return {...place, path: [...parents, ...item], isKey: true}
  }
  return valuePlace([...parents, ...item, key], line, whole.length, caret)
}

function valuePlace(path: ConfigPlace['path'], line: Line, from: number, caret: number): ConfigPlace {
  const before = line.text.slice(from, caret)
  const word = /[\w$-]*$/.exec(before)?.[0] ?? ''
  const rest = /^[\w$-]*/.exec(line.text.slice(caret))?.[0] ?? ''
  const replaced = {start: line.start + caret - word.length, end: line.start + caret + rest.length}
  const place = {name: word + rest, replaced, isQuoted: false}
  const flow = /^\[([^{\]]*)(\{[^}]*)?$/.exec(before)
  if (flow === null) return {...place, path, isKey: false}
  const [, items = '', map] = flow
  const inList = [...path, items.split(',').length - 1]
  if (map === undefined) return {...place, path: inList, isKey: false}
  const option = /([\w-]+)\s*:\s*[\w-]*$/.exec(map)?.[1]
  return option === undefined
    ? {...place, path: inList, isKey: true}
    : {...place, path: [...inList, option], isKey: false}
}

function linesUpTo(text: string, offset: number): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const start = match.index
    if (start > offset || (start === text.length && lines.length > 0 && match[0] === '' && start > offset))
      break
    lines.push(toLine(match[0].replace(/[\r\n]+$/, ''), start))
    if (start + match[0].length > offset) break
  }
  return lines
}

function toLine(text: string, start: number): Line {
  const match = /^(\s*)(- +)?(?:["']?([\w$-]+)["']?\s*:(?:\s|$))?/.exec(text)
  const [, space = '', dash, key] = match ?? []
  return {indent: space.length, isItem: dash !== undefined || /^\s*-$/.test(text), key, start, text}
}

/** Keys and positions of what holds a line: each nearest line above that is less indented. */
function parentsOf(line: Line, above: readonly Line[]): (string | number)[] {
  const path: (string | number)[] = []
  let indent = line.indent
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const other = above[index]
    if (other === undefined || other.text.trim() === '' || other.text.trimStart().startsWith('#')) continue
    const isParent =
      other.indent < indent || (line.isItem && other.indent === indent && !other.isItem && path.length === 0)
    if (!isParent || (other.key === undefined && !other.isItem)) continue
    if (other.isItem) path.unshift(countItems(other, above.slice(0, index)))
    // `- term: a` holds the lines under it itself; its key only holds what is deeper than the key.
    if (other.key !== undefined && (!other.isItem || indent > other.indent + 2)) path.unshift(other.key)
    indent = other.indent
  }
  return path
}

/** Position of an item in its list. */
function countItems(line: Line, above: readonly Line[]): number {
  let count = 0
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const other = above[index]
    if (other === undefined || other.text.trim() === '' || other.indent > line.indent) continue
    if (other.indent < line.indent || !other.isItem) break
    count += 1
  }
  return count
}
