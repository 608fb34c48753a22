import {displayWidth} from '../reporters/pretty/display-width.ts'
import type {Style} from '../reporters/pretty/style.ts'
import {wrapWords} from '../reporters/pretty/wrap-words.ts'

/**
 * Shows a page of Markdown on a terminal: headings in bold, paragraphs, lists and examples wrapped, code and tables as they are.
 *
 * @param columns Width of the terminal.
 */
export function renderPage(markdown: string, columns: number, style: Style): string {
  const lines: string[] = []
  let paragraph: string[] = []
  let isCode = false
  let example: string[] | undefined
  const flush = (): void => {
    if (paragraph.length > 0) lines.push(...wrapParagraph(paragraph.join(' '), columns - 1, style))
    paragraph = []
  }
  for (const line of markdown.replace(/<!--[\s\S]*?-->\n?/g, '').split(/\r?\n/)) {
    const isFence = /^\s*```/.test(line)
    if (isFence) {
      isCode = !isCode
      example = isCode && line.trim() === exampleFence ? [] : drawExample(example, lines, columns)
    }
    const isAsItIs = isCode || isFence || /^\s*\|/.test(line)
    const startsBlock = line.trim() === '' || /^(?:#|\s*[-*] |\s*\d+\. )/.test(line)
    if (isAsItIs || startsBlock) flush()
    if (isFence) continue
    if (isCode && example !== undefined) example.push(line)
    else if (isCode) lines.push(`    ${line}`)
    else if (isAsItIs) lines.push(line)
    else if (/^#+ /.test(line)) lines.push(style.bold(line.replace(/^#+ /, '')))
    else if (line.trim() === '') lines.push('')
    else paragraph.push(line)
  }
  flush()
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** Opens an example: lines of a summary, and below them what is said of the words over the carets. */
const exampleFence = '```lay'

/** Columns before an example. */
const exampleIndent = 4

/** Draws an example; what is said of words goes below their carets where it does not fit beside them. */
function drawExample(example: readonly string[] | undefined, lines: string[], columns: number): undefined {
  const width = columns - exampleIndent - 1
  const indent = ' '.repeat(exampleIndent)
  for (const line of example ?? []) {
    const [, carets, said] = /^(\s*\^+) (.*)$/.exec(line) ?? []
    if (displayWidth(line) <= width) lines.push(indent + line)
    else if (carets === undefined || said === undefined)
      lines.push(...wrapWords(line, width).map((text) => indent + text))
    else {
      // Carets under a text that had to be wrapped would point at nothing.
      if (carets.length <= width) lines.push(indent + carets)
      lines.push(...wrapWords(said, width - 2).map((text) => `${indent}  ${text}`))
    }
  }
  return undefined
}

function wrapParagraph(text: string, width: number, style: Style): string[] {
  const bullet = /^\s*(?:[-*]|\d+\.) /.exec(text)?.[0] ?? ''
  const plain = text
    .slice(bullet.length)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/<(https?:[^>]*)>/g, '$1')
  const lines = wrapWords(plain, width - bullet.length)
  return lines.map((line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + paint(line, style))
}

/** Bold, emphasis and code; marks that go on over the end of a line stay as they are. */
function paint(line: string, style: Style): string {
  return line
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => style.bold(text))
    .replace(/`([^`]+)`/g, (_, text: string) => style.cyan(text))
}
