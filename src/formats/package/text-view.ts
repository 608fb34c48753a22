import type {LineAnchor, ListPlace, Picture, ProseBlock, ProseSource} from '../../document/prose-block.ts'
import {bytesMax} from '../../source/decode.ts'
import {looksLikeHeading} from './bold-heading.ts'
import {ListPlaces} from './list-places.ts'
import {tooMuch} from './package-trouble.ts'
import type {ViewParagraph} from './view-paragraph.ts'

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
    const own = this.withPending(contentAt(paragraph, offset))
    if (paragraph.runsOn && index < this.paragraphs.length - 1) {
      this.pending = withSpace(own, paragraph.line, offset)
      return
    }
    if (own.text.trim() === '' || facts.isListing === true) return
    const framed = cell !== undefined && cell.table.columns > 1 ? cell : undefined
    const depth = facts.headingDepth ?? (framed === undefined ? this.boldDepth(paragraph, index) : undefined)
    const isHeading = depth !== undefined
    const list = isHeading ? undefined : this.lists.placeOf(facts.list)
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

  private withPending(own: Content): Content {
    const before = this.pending
    this.pending = undefined
    if (before === undefined || before.text === '') return own
    const by = before.text.length
    const shifted = own.inlines.map((one) => ({...one, start: one.start + by, end: one.end + by}))
    return {
      text: before.text + own.text,
      segments: [...before.segments, ...own.segments.map((one) => ({...one, start: one.start + by}))],
      inlines: [...before.inlines, ...shifted],
    }
  }
}

type Content = Pick<ProseBlock, 'text' | 'segments' | 'inlines'>

/** White space at the end of a line is left out, unless the next line goes on in it. */
function withSpace(own: Content, line: string, offset: number): Content {
  const trimmed = line.trimEnd()
  if (own.text === '' || trimmed.length === line.length) return own
  const space = {
    start: own.text.length,
    length: 1,
    source: offset + trimmed.length,
    sourceLength: line.length - trimmed.length,
  }
  return {...own, text: `${own.text} `, segments: [...own.segments, space]}
}

function contentAt({content, facts}: ViewParagraph, offset: number): Content {
  const {text, segments, inlines} = content
  return {
    text,
    segments: segments.map((one) => ({...one, source: one.source + offset})),
    // A heading is bold as a whole: that is how it looks, and marks nothing in it.
    inlines:
      facts.headingDepth === undefined
        ? inlines
        : inlines.filter(({kind, start, end}) => kind !== 'strong' || end - start < text.length),
  }
}

function kindOf(isCaption: boolean, isCell: boolean, list: ListPlace | undefined): ProseBlock['kind'] {
  if (isCaption) return 'caption'
  if (isCell) return 'tableCell'
  return list === undefined ? 'paragraph' : 'listItem'
}
