import {BlockText} from '../document/block-text.ts'
import type {CellPlace, ListPlace, ProseBlock, ProseSource} from '../document/prose-block.ts'
import {isHeadingPhrase} from '../document/run-in.ts'
import {
  bulletLength,
  endsParagraph,
  groupLines,
  isHeadingAbove,
  isUnderlineOf,
  type Line,
  looksLikeHeading,
  looksLikeTitle,
  numberLength,
} from './plain-text-lines.ts'

/** A longer line was not broken by its writer: the text has a line for each paragraph. Own choice. */
const lineLengthMax = 100

/** How deep lists are told apart. */
const listDepthMax = 6

interface OpenList {
  readonly id: number
  readonly indent: number
  readonly ordered: boolean
  index: number
}

/**
 * Reads plain text: paragraphs between blank lines or of a line each, short lines as headings, bullets as list items,
 * lines with tabs as tables.
 *
 * Linear in the text, never throws: it is also what hostile Markdown falls back to.
 *
 * @param source Decoded text; a byte order mark is passed over.
 */
export function parsePlainText(source: string): ProseSource {
  const reader = new PlainTextReader(groupLines(source))
  reader.run()
  return {blocks: reader.blocks, pictures: [], comments: [], notes: []}
}

class PlainTextReader {
  readonly blocks: ProseBlock[] = []
  private readonly groups: readonly (readonly Line[])[]
  private readonly lists: OpenList[] = []
  private listCount = 0
  private tableCount = 0

  constructor(groups: readonly (readonly Line[])[]) {
    this.groups = groups
  }

  run(): void {
    for (const [index, group] of this.groups.entries()) {
      const first = group[0]
      if (first === undefined) continue
      if (bulletLength(first.text) === 0) this.lists.length = 0
      const second = group[1]
      if (group.length === 2 && second !== undefined && isUnderlineOf(second.text, first.text)) {
        this.addHeading(first, second.text.trim().startsWith('=') ? 1 : 2)
      } else if (group.every(({text}) => text.trim().includes('\t'))) this.addTable(group)
      else if (group.every(({text}) => /^\s{0,3}>/.test(text))) this.addParagraph(group, {isQuote: true})
      else if (!this.addLoneHeading(group, this.groups[index + 1])) this.addUnits(group)
    }
  }

  /** Level of a heading that shows none: the first line of a text is its title. */
  private get nextDepth(): number {
    return this.blocks.length === 0 ? 1 : 2
  }

  /** A line that stands alone and reads as a heading; a numbered one only if no other item follows. */
  private addLoneHeading(group: readonly Line[], next: readonly Line[] | undefined): boolean {
    const [line] = group
    if (line === undefined || group.length > 1) return false
    const marks = /^#{1,6}[ \t]+(?=\S)/.exec(line.text)?.[0]
    if (marks !== undefined) {
      this.addHeading(line, marks.trim().length, marks.length)
      return true
    }
    const isTitle = this.blocks.length === 0 && next !== undefined && looksLikeTitle(line.text)
    if (!isTitle && !isHeading(line.text)) return false
    const number = numberLength(line.text)
    if (number > 0 && bulletLength(line.text) > 0) {
      const isList = this.lists.length > 0 || next === undefined || bulletLength(next[0]?.text ?? '') > 0
      if (isList) return false
    }
    this.addHeading(line, this.nextDepth, number)
    return true
  }

  /** List items, headings directly above their paragraphs, and paragraphs. */
  private addUnits(group: readonly Line[]): void {
    const isLinePerParagraph = group.some(({text}) => text.length > lineLengthMax)
    let unit: Line[] = []
    let isItem = false
    const close = (): void => {
      const [first] = unit
      if (first === undefined) return
      if (isItem) this.addItem(unit)
      else if (unit.length === 1 && isLinePerParagraph && isHeading(first.text))
        this.addHeading(first, this.nextDepth)
      else this.addParagraph(unit, {})
      unit = []
    }
    for (const [index, line] of group.entries()) {
      const previous = group[index - 1]
      const isBullet = bulletLength(line.text) > 0
      if (
        isBullet ||
        (previous !== undefined && isLinePerParagraph && partsLines(previous.text, line.text, isItem))
      ) {
        close()
        isItem = isBullet
      }
      unit.push(line)
      if (index === 0 && !isItem && isHeadingAbove(line.text, group[1]?.text ?? '')) {
        this.addHeading(line, this.nextDepth)
        unit = []
      }
    }
    close()
  }

  private addItem(lines: readonly Line[]): void {
    const [first] = lines
    if (first === undefined) return
    const indent = first.text.length - first.text.trimStart().length
    const list = this.listFor(indent, /^[ \t]*\(?(?!o[ \t])[\da-z]/.test(first.text))
    const place: ListPlace = {id: list.id, ordered: list.ordered, index: list.index, depth: this.lists.length}
    list.index += 1
    this.addBlock(lines, bulletLength(first.text), {kind: 'listItem', list: place})
  }

  /** The list that an item with this indent goes on with, or a new one. */
  private listFor(indent: number, ordered: boolean): OpenList {
    while ((this.lists.at(-1)?.indent ?? -1) > indent + 1) this.lists.pop()
    const last = this.lists.at(-1)
    if (last !== undefined && (indent <= last.indent + 1 || this.lists.length >= listDepthMax)) {
      if (last.ordered === ordered) return last
      this.lists.pop()
    }
    this.listCount += 1
    const list: OpenList = {id: this.listCount, indent, ordered, index: 0}
    this.lists.push(list)
    return list
  }

  private addTable(group: readonly Line[]): void {
    this.tableCount += 1
    for (const [row, line] of group.entries()) {
      let start = 0
      for (const [column, text] of line.text.split('\t').entries()) {
        const cell: CellPlace = {id: this.tableCount, row, column, isHead: row === 0 && group.length > 1}
        this.addBlock([{text, start: line.start + start}], 0, {kind: 'tableCell', cell})
        start += text.length + 1
      }
    }
  }

  private addHeading(line: Line, depth: number, skip = 0): void {
    this.lists.length = 0
    this.addBlock([line], skip, {kind: 'heading', depth})
  }

  private addParagraph(lines: readonly Line[], rest: {readonly isQuote?: true}): void {
    this.addBlock(lines, 0, {kind: 'paragraph', ...rest})
  }

  /** @param skip UTF-16 units at the start of the first line that are no text. */
  private addBlock(
    lines: readonly Line[],
    skip: number,
    rest: Pick<ProseBlock, 'kind'> & Partial<ProseBlock>,
  ): void {
    const block = new BlockText()
    let end = 0
    for (const [index, line] of lines.entries()) {
      const from = index === 0 ? skip : 0
      const quote = rest.isQuote === true ? (/^\s{0,3}(?:>[ \t]?)+/.exec(line.text)?.[0].length ?? 0) : 0
      const start = Math.max(from, quote)
      const text = line.text.slice(start)
      const offset = line.start + start + (text.length - text.trimStart().length)
      if (block.text !== '') block.addDecoded('\n', end, offset - end)
      const trimmed = text.trim()
      block.addPlain(trimmed, offset)
      end = offset + trimmed.length
    }
    if (block.text.trim() === '') return
    this.blocks.push({text: block.text, segments: block.segments, inlines: [], ...rest})
  }
}

function isHeading(text: string): boolean {
  const trimmed = text.trim()
  return (
    looksLikeHeading(text) ||
    (trimmed.length < 60 && trimmed.endsWith(':') && isHeadingPhrase(trimmed.slice(0, -1).trim()))
  )
}

/** Whether two lines are of two paragraphs where each paragraph has a line. */
function partsLines(text: string, next: string, isItem: boolean): boolean {
  return endsParagraph(text) || looksLikeHeading(text) || (isItem && /^\p{Lu}/u.test(next))
}
