import type {Style} from '../reporters/pretty/style.ts'
import {wrapWords} from '../reporters/pretty/wrap-words.ts'

/**
 * Shows a page of Markdown on a terminal: headings in bold, paragraphs and lists wrapped, code and tables as they are.
 *
 * @param columns Width of the terminal.
 */
export function renderPage(markdown: string, columns: number, style: Style): string {
  const lines: string[] = []
  let paragraph: string[] = []
  let isCode = false
  const flush = (): void => {
    if (paragraph.length > 0) lines.push(...wrapParagraph(paragraph.join(' '), columns - 1, style))
    paragraph = []
  }
  for (const line of markdown.replace(/<!--[\s\S]*?-->\n?/g, '').split(/\r?\n/)) {
    const isFence = /^\s*```/.test(line)
    if (isFence) isCode = !isCode
    const isAsItIs = isCode || isFence || /^\s*\|/.test(line)
    const startsBlock = line.trim() === '' || /^(?:#|\s*[-*] |\s*\d+\. )/.test(line)
    if (isAsItIs || startsBlock) flush()
    if (isFence) continue
    if (isCode) lines.push(`    ${line}`)
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
