import type {LineAnchor, ListPlace, Picture, ProseBlock, ProseSource} from '../../document/prose-block.ts'
import {bytesMax} from '../../source/decode.ts'
import {looksLikeHeading} from './bold-heading.ts'
import {bulletLength, type Content, contentAt, joinContents, withoutStart, withSpace} from './content.ts'
import {ListPlaces} from './list-places.ts'
import {tooMuch} from './package-trouble.ts'
import type {ListMark, TableFacts, ViewParagraph} from './view-paragraph.ts'

/** Paragraphs of a document of a word processor, in the order in which they are read. */
export interface Stories<Place> {
  readonly body: readonly ViewParagraph<Place>[]
  readonly notes: readonly ViewParagraph<Place>[]
  readonly boxes: readonly ViewParagraph<Place>[]
}

/** A document of a word processor as text: one line for each paragraph. */
export interface TextView<Place> {
  readonly text: string
  readonly prose: ProseSource
  /** In the order of the lines. */
  readonly paragraphs: readonly ViewParagraph<Place>[]
}

/**
 * Lays paragraphs out as text: the body, then notes, then text boxes, one line each.
 *
 * @throws {UserError} If the text is too large.
 */
export function layOut<Place>(stories: Stories<Place>, notes: readonly string[]): TextView<Place> {
  const {body, boxes} = stories
  const paragraphs = [...body, ...stories.notes, ...boxes]
  const lines: string[] = []
  const anchors: LineAnchor[] = []
  const blocks: ProseBlock[] = []
  const pictures: Picture[] = []
  let offset = 0
  for (const part of [body, stories.notes, boxes]) {
    const writer = new BlockWriter(part, blocks)
    for (const [index, paragraph] of part.entries()) {
      lines.push(paragraph.line)
      anchors.push({part: paragraph.part, paragraph: paragraph.index})
      writer.add(paragraph, index, offset)
      for (const picture of paragraph.pictures) {
        pictures.push({...picture, start: picture.start + offset, end: picture.end + offset})
      }
      offset += paragraph.line.length + 1
      if (offset > bytesMax) throw tooMuch(`it has more than ${bytesMax / 1e6} million characters of text`)
    }
  }
  return {text: lines.join('\n'), prose: {blocks, pictures, comments: [], anchors, notes}, paragraphs}
}

/** Items whose bullets were typed. */
const typedList: ListMark = {key: 'typed', level: 0, isOrdered: false}

/** A cell with more text than this, in UTF-16 units, makes its table a form, not data. Own choice: some 65 words. */
const cellMax = 400

/** Whether a table holds data: one of a single column frames its text, and forms have a column for the answers. */
function isDataTable({columns, cells}: TableFacts): boolean {
  if (columns < 2) return false
  for (const length of cells.values()) if (length > cellMax) return false
  return true
}

/** Turns the paragraphs of one story into blocks. */
class BlockWriter<Place> {
  private readonly paragraphs: readonly ViewParagraph<Place>[]
  private readonly blocks: ProseBlock[]
  private readonly lists: ListPlaces
  private readonly hasHeadings: boolean
  private pending: Content | undefined
  private isFirst = true

  constructor(paragraphs: readonly ViewParagraph<Place>[], blocks: ProseBlock[]) {
    this.paragraphs = paragraphs
    this.blocks = blocks
    const last = blocks.reduce((most, {list}) => Math.max(most, list?.id ?? 0), 0)
    this.lists = new ListPlaces(last)
    this.hasHeadings = paragraphs.some(({facts}) => facts.headingDepth !== undefined)
  }

  add(paragraph: ViewParagraph<Place>, index: number, offset: number): void {
    const {facts, cell, isNote} = paragraph
    const whole = joinContents(this.pending, contentAt(paragraph, offset))
    this.pending = undefined
    if (paragraph.runsOn && index < this.paragraphs.length - 1) {
      this.pending = withSpace(whole, paragraph.line, offset)
      return
    }
    if (whole.text.trim() === '' || facts.isListing === true) return
    const bullet = facts.list === undefined && facts.headingDepth === undefined ? bulletLength(whole.text) : 0
    const own = withoutStart(whole, bullet)
    const framed = cell !== undefined && isDataTable(cell.table) ? cell : undefined
    const depth =
      facts.headingDepth ??
      (framed === undefined && bullet === 0 ? this.boldDepth(paragraph, index) : undefined)
    const isHeading = depth !== undefined
    const mark = bullet > 0 ? typedList : facts.list
    const list = isHeading ? undefined : this.lists.placeOf(mark)
    if (isHeading) this.lists.end()
    this.blocks.push({
      kind: isHeading ? 'heading' : kindOf(facts.isCaption === true, framed !== undefined, list),
      text: own.text,
      segments: own.segments,
      inlines: own.inlines,
      ...(depth === undefined ? {} : {depth}),
      ...(list === undefined ? {} : {list}),
      ...(framed === undefined || isHeading
        ? {}
        : {
            cell: {
              id: framed.table.id,
              row: framed.row,
              column: framed.column,
              isHead: framed.isHead || facts.isTableHead === true,
            },
          }),
      ...(facts.isQuote === true ? {isQuote: true} : {}),
      ...(isNote ? {isFootnote: true} : {}),
      ...(this.startsApart() ? {isApart: true} : {}),
    })
  }

  private startsApart(): boolean {
    const isApart = this.isFirst && this.blocks.length > 0
    this.isFirst = false
    return isApart
  }

  /** A short bold line over a paragraph is a heading in all but its style. */
  private boldDepth(paragraph: ViewParagraph<Place>, index: number): number | undefined {
    if (!looksLikeHeading(paragraph, this.paragraphs[index + 1])) return undefined
    return this.hasHeadings ? 3 : 2
  }
}

function kindOf(isCaption: boolean, isCell: boolean, list: ListPlace | undefined): ProseBlock['kind'] {
  if (isCaption) return 'caption'
  if (isCell) return 'tableCell'
  return list === undefined ? 'paragraph' : 'listItem'
}
