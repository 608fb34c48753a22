import type {Inline, Picture} from '../../document/prose-block.ts'
import {placeholder} from '../../document/prose-block.ts'
import {isCitationMark} from '../citation-mark.ts'
import {CollapsedText} from '../collapsed-text.ts'

/** How a stretch of text looks, as far as it says something. */
export interface TextFormat {
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isUnderlined: boolean
  readonly isSuperscript: boolean
  /** Target of the link that it is in. */
  readonly link: string | undefined
}

/** Text without any mark. */
export const plainFormat: TextFormat = {
  isStrong: false,
  isEmphasis: false,
  isUnderlined: false,
  isSuperscript: false,
  link: undefined,
}

/**
 * A stretch of a paragraph's line and where its XML stands.
 *
 * Where `length` equals `sourceLength` it maps unit by unit, otherwise as a whole. `start` counts from the start of the
 * line, `source` in the XML of the part.
 */
export interface TextPiece<Place> {
  readonly start: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
  /** The element that holds it. */
  readonly place: Place | undefined
}

/** Where a paragraph stands in a list. */
export interface ListMark {
  /** The same for the items of one list. */
  readonly key: string
  /** 0 for a list that is in no other list. */
  readonly level: number
  readonly isOrdered: boolean
  /** A further paragraph of the same item. */
  readonly isContinued?: boolean
}

/** A table, and what tells whether it holds data. */
export interface TableFacts {
  readonly id: number
  /** Most cells of a row. */
  columns: number
  /** UTF-16 units of text in its cells, by row and column. */
  readonly cells: Map<string, number>
}

/** The cell that a paragraph stands in. */
export interface CellFacts {
  readonly table: TableFacts
  readonly row: number
  readonly column: number
  readonly isHead: boolean
}

/** What a paragraph is. */
export interface ParagraphFacts {
  /** 1 to 6. */
  readonly headingDepth?: number
  readonly isQuote?: boolean
  readonly isCaption?: boolean
  /** A table of contents, an index, a bibliography: lines without prose. */
  readonly isListing?: boolean
  readonly list?: ListMark
  /** Bold by its style. */
  readonly isBold?: boolean
  /** In the head of a table by its style. */
  readonly isTableHead?: boolean
}

/**
 * One paragraph while it is read: a line of the text view, and its prose.
 *
 * Offsets count from the start of the line.
 */
export class ViewParagraph<Place = unknown> {
  /** Name of the part that it is in. */
  readonly part: string
  /** 0-based, among the elements of that part which are paragraphs. */
  readonly index: number
  facts: ParagraphFacts = {}
  cell: CellFacts | undefined
  isNote = false
  /** The end of the paragraph was deleted: the next one goes on in it. */
  runsOn = false
  line = ''
  readonly content = new CollapsedText()
  readonly pieces: TextPiece<Place>[] = []
  readonly pictures: Picture[] = []
  private readonly open = new Map<Inline['kind'], {readonly start: number; readonly value?: string}>()
  private raised: {readonly text: string; readonly at: number}[] = []
  private unspoken: number | undefined

  constructor(part: string, index: number) {
    this.part = part
    this.index = index
  }

  /** Adds text that is shown, with its place in the XML. */
  addText(
    text: string,
    source: number,
    sourceLength: number,
    place: Place | undefined,
    format: TextFormat,
  ): void {
    const at = this.extend(text, source, sourceLength, place)
    if (this.unspoken !== undefined) return
    if (format.isSuperscript && /\S/.test(text)) {
      this.raised.push({text, at})
      return
    }
    this.settleRaised()
    if (/\S/.test(text)) this.turnTo(format)
    this.content.addRaw(text, at)
  }

  /** Adds a sign that is no character of the XML: `shown` in the line, `read` in the prose. */
  addSign(shown: string, read: string, source: number, sourceLength: number, place: Place | undefined): void {
    const at = this.extend(shown, source, sourceLength, place)
    if (this.unspoken !== undefined) return
    this.settleRaised()
    this.content.addPiece(read, at, shown.length)
  }

  /** Adds a line break inside the paragraph. */
  addBreak(source: number, sourceLength: number, place: Place | undefined): void {
    const at = this.extend('\u2028', source, sourceLength, place)
    if (this.unspoken !== undefined) return
    this.settleRaised()
    this.content.addBreak(at, at + 1)
  }

  /** Adds what is no prose: a formula, an object. */
  addOpaque(source: number, sourceLength: number, place: Place | undefined): void {
    const at = this.extend(placeholder, source, sourceLength, place)
    if (this.unspoken !== undefined) return
    this.settleRaised()
    this.content.addOpaque(at, at + 1)
  }

  addPicture(
    picture: Omit<Picture, 'start' | 'end'>,
    source: number,
    sourceLength: number,
    place: Place | undefined,
  ): void {
    const start = this.extend(placeholder, source, sourceLength, place)
    this.pictures.push({...picture, start, end: start + 1})
  }

  /** The number of a note, which is not shown as text. */
  addNoteReference(id: string): void {
    this.settleRaised()
    this.content.mark('footnote', this.content.length, id)
  }

  /** What comes until `endUnspoken` is shown, but made by the program: a date, a page number. */
  startUnspoken(): void {
    this.settleRaised()
    this.unspoken ??= this.line.length
  }

  endUnspoken(): void {
    const start = this.unspoken
    this.unspoken = undefined
    if (start !== undefined && start < this.line.length) this.content.addOpaque(start, this.line.length)
  }

  /** Closes what is open at the end of the paragraph. */
  finish(): void {
    this.endUnspoken()
    this.settleRaised()
    this.turnTo(plainFormat)
    if (this.cell === undefined) return
    const {table, row, column} = this.cell
    const key = `${row} ${column}`
    table.cells.set(key, (table.cells.get(key) ?? 0) + this.content.length)
  }

  private extend(text: string, source: number, sourceLength: number, place: Place | undefined): number {
    const at = this.line.length
    this.line += text
    this.pieces.push({start: at, length: text.length, source, sourceLength, place})
    return at
  }

  /** A raised number is the sign of a source or note; other raised text is read. */
  private settleRaised(): void {
    if (this.raised.length === 0) return
    const {content, raised} = this
    this.raised = []
    const inside = raised.map(({text}) => text).join('')
    const start = content.length
    if (isCitationMark(content.text, inside)) {
      content.mark('footnote', start, inside)
      return
    }
    for (const {text, at} of raised) content.addRaw(text, at)
    content.mark('superscript', start)
  }

  private turnTo(format: TextFormat): void {
    this.turn('link', format.link !== undefined, format.link)
    this.turn('strong', format.isStrong)
    this.turn('emphasis', format.isEmphasis)
    this.turn('underline', format.isUnderlined)
  }

  private turn(kind: Inline['kind'], isOn: boolean, value?: string): void {
    const known = this.open.get(kind)
    if (isOn === (known !== undefined) && known?.value === value) return
    if (known !== undefined) {
      this.content.mark(kind, known.start, known.value)
      this.open.delete(kind)
    }
    if (isOn) this.open.set(kind, {start: this.content.length, ...(value === undefined ? {} : {value})})
  }
}
