/** Marks of inline content that is read as one. */
export interface InlineCounts {
  emphasis: number
  closeBracket: number
  markup: number
  tilde: number
  /** Marks that become a token each, whatever comes of them. */
  token: number
  pipe: number
  /** UTF-16 units. */
  length: number
  /** Different lengths of runs of backticks and dollars: each can send the parser to the end of the text and back. */
  readonly fences: Set<number>
}

/** Counts of inline content that has just begun. */
export function noCounts(): InlineCounts {
  return {
    emphasis: 0,
    closeBracket: 0,
    markup: 0,
    tilde: 0,
    token: 0,
    pipe: 0,
    length: 0,
    fences: new Set(),
  }
}

/** Offset of the line that closes front matter; 0 where there is none. */
export function frontMatterEnd(source: string): number {
  const fence = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(source)?.[0]
  if (fence === undefined) return 0
  const close = new RegExp(fence.startsWith('-') ? '^---[ \\t]*$' : '^\\+\\+\\+[ \\t]*$', 'm')
  const found = close.exec(source.slice(fence.length))
  return found === null ? 0 : fence.length + found.index
}

/** Offset of the line end at or after `at`. */
export function lineEnd(source: string, at: number): number {
  let end = at
  while (end < source.length) {
    const code = source.charCodeAt(end)
    if (code === 10 || code === 13) break
    end += 1
  }
  return end
}

/** Offset of the first unit that is no space or tab. */
export function skipSpaces(source: string, at: number, end: number): number {
  let index = at
  while (index < end) {
    const code = source.charCodeAt(index)
    if (code !== 32 && code !== 9) break
    index += 1
  }
  return index
}

/** A letter or `#`: digits and bullets may go on with a list. */
export function canStartPart(code: number): boolean {
  return code === 35 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Longest line of stars or dashes that is taken for a rule, in UTF-16 units. */
const ruleLengthMax = 1000

/** What opens blocks at the start of a line. */
export interface Prefix {
  readonly depth: number
  readonly isItem: boolean
  readonly end: number
}

/** Quote marks, bullets, numbers and footnote labels at the start of a line; a rule of stars or dashes has none. */
export function readPrefix(source: string, first: number, end: number): Prefix {
  let at = first
  let depth = 0
  let isItem = false
  while (at < end) {
    const code = source.charCodeAt(at)
    const next = skipMarker(source, at, end, code)
    if (next === at) break
    depth += 1
    if (code !== 62) isItem = true
    at = skipSpaces(source, next, end)
  }
  if (
    at === end &&
    depth > 1 &&
    end - first <= ruleLengthMax &&
    /^[*\- \t]+$/.test(source.slice(first, end))
  ) {
    return {depth: 0, isItem: false, end}
  }
  return {depth, isItem, end: at}
}

function skipMarker(source: string, at: number, end: number, code: number): number {
  if (code === 62) return at + 1
  const isSpaced = (index: number): boolean => {
    const follow = source.charCodeAt(index)
    return index >= end || follow === 32 || follow === 9
  }
  if (code === 42 || code === 43 || code === 45) return isSpaced(at + 1) ? at + 1 : at
  if (code >= 48 && code <= 57) {
    let index = at + 1
    while (index < at + 9 && source.charCodeAt(index) >= 48 && source.charCodeAt(index) <= 57) index += 1
    const mark = source.charCodeAt(index)
    return (mark === 46 || mark === 41) && isSpaced(index + 1) ? index + 1 : at
  }
  if (code === 91 && source.charCodeAt(at + 1) === 94) {
    const close = source.slice(at, Math.min(end, at + 100)).indexOf(']:')
    return close < 0 ? at : at + close + 2
  }
  return at
}

/** A fence, formula or HTML block that goes on after its first line. */
export interface OpenBlock {
  readonly closing: RegExp
  /** Whether it stands at the top level: an indented one may end with the list that it is in. */
  readonly isSure: boolean
}

/** The block that a line opens and does not close. */
export function openedBy(line: string, isSure: boolean): OpenBlock | undefined {
  const closing = closingOf(line)
  return closing === undefined ? undefined : {closing, isSure}
}

function closingOf(line: string): RegExp | undefined {
  const code = line.charCodeAt(0)
  if (code === 96 || code === 126) {
    const fence = /^(`{3,})[^`]*$|^(~{3,})/.exec(line)
    const marks = fence?.[1] ?? fence?.[2]
    return marks === undefined
      ? undefined
      : new RegExp(`^ {0,3}\\${marks.charAt(0)}{${marks.length},}[ \\t]*$`)
  }
  if (code === 36 && /^\$\$[^$]*$/.test(line)) return /^ {0,3}\$\$+[ \t]*$/
  if (code !== 60) return undefined
  const name = /^<(script|pre|style|textarea)(?:[\s>]|$)/i.exec(line)?.[1]
  if (name !== undefined)
    return /<\/(?:script|pre|style|textarea)>/i.test(line) ? undefined : /<\/(?:script|pre|style|textarea)>/i
  if (line.startsWith('<!--')) return line.includes('-->') ? undefined : /-->/
  if (line.startsWith('<?')) return line.includes('?>') ? undefined : /\?>/
  return undefined
}

/** Adds the marks of a line to the counts. */
export function countMarks(source: string, from: number, to: number, counts: InlineCounts): void {
  counts.length += to - from
  let previous = 0
  for (let index = from; index < to; index += 1) {
    const code = source.charCodeAt(index)
    // Letters, digits and spaces are most of a text.
    if (code === 32 || (code > 64 && code < 91) || (code > 96 && code < 123)) {
      previous = code
      continue
    }
    if (code === 42 || code === 95) {
      const next = index + 1 < to ? source.charCodeAt(index + 1) : 32
      if (code !== previous && (next !== 32 || (previous !== 32 && previous !== 0))) counts.emphasis += 1
    } else if (code === 96 || code === 36) {
      const end = runEnd(source, index, to, code)
      counts.token += 1
      counts.fences.add(end - index)
      index = end - 1
    } else countMark(source, index, code, counts)
    previous = code
  }
}

function countMark(source: string, index: number, code: number, counts: InlineCounts): void {
  if (code === 93) {
    counts.closeBracket += 1
    counts.token += 1
  } else if (code === 126) counts.tilde += 1
  else if (code === 124) counts.pipe += 1
  else if (code === 60) {
    const next = source.charCodeAt(index + 1)
    counts.token += 1
    if (next === 33 || next === 63) counts.markup += 1
  } else if (code === 91 || code === 92 || code === 33 || code === 38) counts.token += 1
}

function runEnd(source: string, from: number, to: number, code: number): number {
  let end = from + 1
  while (end < to && source.charCodeAt(end) === code) end += 1
  return end
}
