import type {RunPlace, TextPlace, XmlSpan} from '../formats/docx/run-place.ts'
import type {Splice} from '../formats/package/splices.ts'
import type {TextPiece, ViewParagraph} from '../formats/package/view-paragraph.ts'

/** Which end of a stretch of words a place is. */
export type Side = 'start' | 'end'

/** What stands between two pieces of a paragraph, in this order. */
interface Gap {
  /** Ends a deletion, with what comes in its place. */
  closed: string
  ends: string
  starts: string
  /** Starts a deletion. */
  opened: string
}

type TextTags = NonNullable<TextPlace['text']>

/** An element of text that is cut. */
interface CutText {
  readonly run: RunPlace
  readonly tags: TextTags
  /** Without white space that does not count. */
  readonly content: XmlSpan
  readonly gaps: Map<number, Gap>
  readonly deleted: XmlSpan[]
}

/** A stretch of one element of text. */
export interface TextStretch extends XmlSpan {
  readonly run: RunPlace
  readonly tags: TextTags
}

/** A splice, and whether it comes before an element that starts there rather than after one that ends there. */
interface OrderedSplice extends Splice {
  readonly order: 0 | 1
}

/**
 * Marks in the XML of a Word part: runs are cut where words begin and end, and nothing else is touched.
 *
 * All marks are collected first, so that any number of them can stand in one run.
 */
export class RunMarks {
  private readonly xml: string
  /** Of Word's elements in this part, with its colon. */
  private readonly prefix: string
  private readonly texts = new Map<TextTags, CutText>()
  private readonly runs = new Map<number, {readonly run: RunPlace; readonly gap: Gap}>()
  private readonly before = new Map<number, Gap>()
  private readonly after = new Map<number, Gap>()

  constructor(xml: string, prefix: string) {
    this.xml = xml
    this.prefix = prefix
  }

  /**
   * The offset nearest to where words start or end at which a mark can stand.
   *
   * @param offset In the line of the paragraph.
   * @returns `undefined` if nothing stands there.
   */
  reach(paragraph: ViewParagraph<TextPlace>, offset: number, side: Side): number | undefined {
    const index = findPiece(paragraph, offset, side)
    const piece = paragraph.pieces[index]
    if (piece === undefined) return undefined
    if (this.hasSections(piece.place)) return runEdge(paragraph, index, side)
    if (piece.length === piece.sourceLength) return offset
    return side === 'start' ? piece.start : piece.start + piece.length
  }

  /** Puts a mark at an offset that was reached. */
  mark(paragraph: ViewParagraph<TextPlace>, offset: number, side: Side, mark: string): void {
    const gap = this.gapAt(paragraph, findPiece(paragraph, offset, side), side, offset)
    if (side === 'start') gap.starts += mark
    else gap.ends += mark
  }

  /** Puts marks around a whole run. */
  markRun(run: RunPlace, start: string, end: string): void {
    gapIn(this.before, run.start).starts += start
    gapIn(this.after, run.end).ends += end
  }

  /**
   * Marks words as deleted.
   *
   * @param stretches As `findStretches` gives them.
   * @param tags Tags around what is deleted in one run.
   * @param instead What comes in the place of the words.
   */
  delete(stretches: readonly TextStretch[], tags: () => readonly [string, string], instead: string): void {
    for (const [index, {run, tags: text, start, end}] of stretches.entries()) {
      const [opened, closed] = tags()
      const cut = this.cutText(run, text)
      cut.deleted.push({start, end})
      const isFirst = start === cut.content.start && this.isAlone(run.properties.end, text.open.start)
      const isLast = end === cut.content.end && this.isAlone(text.close.end, run.end)
      const left = isFirst ? gapIn(this.before, run.start) : gapIn(cut.gaps, start)
      const right = isLast ? gapIn(this.after, run.end) : gapIn(cut.gaps, end)
      left.opened += opened
      right.closed += closed + (index === stretches.length - 1 ? instead : '')
    }
  }

  /** Whether stretches of text can be cut out. */
  canCut(stretches: readonly TextStretch[]): boolean {
    return stretches.every(({run, tags}) => !this.hasSections({run, text: tags}))
  }

  /** The properties of a run as they are written. */
  propertiesOf({properties}: RunPlace): string {
    return this.xml.slice(properties.start, properties.end)
  }

  /** Everything that was marked, as changes of the part. */
  toSplices(): Splice[] {
    const splices: OrderedSplice[] = []
    for (const [at, gap] of this.after) splices.push({start: at, end: at, text: join(gap), order: 0})
    for (const [at, gap] of this.before) splices.push({start: at, end: at, text: join(gap), order: 1})
    for (const [at, {run, gap}] of this.runs) {
      const name = this.nameAt(run.start)
      const text = `</${name}>${join(gap)}<${name}>${this.propertiesOf(run)}`
      splices.push({start: at, end: at, text, order: 0})
    }
    for (const cut of this.texts.values()) splices.push(...this.cutSplices(cut))
    return splices.sort((one, other) => one.start - other.start || one.order - other.order)
  }

  private cutSplices({run, tags, content, gaps, deleted}: CutText): OrderedSplice[] {
    const isDeleted = (at: number): boolean => deleted.some(({start, end}) => start <= at && at < end)
    const runName = this.nameAt(run.start)
    const names = (isGone: boolean): string =>
      isGone ? `${this.prefix}delText` : this.nameAt(tags.open.start)
    const openTag = (isGone: boolean): string => `<${names(isGone)} xml:space="preserve">`
    const splices: OrderedSplice[] = []
    const places = [...gaps.keys()].sort((one, other) => one - other)
    let isGone = isDeleted(content.start) && places[0] !== content.start
    splices.push({start: tags.open.start, end: content.start, text: openTag(isGone), order: 0})
    for (const at of places) {
      const gap = gaps.get(at)
      const isNextGone = at < content.end && isDeleted(at)
      const text = `</${names(isGone)}></${runName}>${gap === undefined ? '' : join(gap)}<${runName}>${this.propertiesOf(run)}${openTag(isNextGone)}`
      splices.push({start: at, end: at, text, order: 1})
      isGone = isNextGone
    }
    splices.push({start: content.end, end: tags.close.end, text: `</${names(isGone)}>`, order: 1})
    return splices
  }

  private gapAt(paragraph: ViewParagraph<TextPlace>, index: number, side: Side, offset: number): Gap {
    const piece = paragraph.pieces[index]
    const neighbour = paragraph.pieces[side === 'start' ? index - 1 : index + 1]
    if (piece === undefined) throw new Error('There is no such piece.')
    const {place, source, sourceLength} = piece
    const edge = side === 'start' ? source : source + sourceLength
    const outside = side === 'start' ? this.before : this.after
    if (place === undefined) return gapIn(outside, edge)
    const isEdge = offset === (side === 'start' ? piece.start : piece.start + piece.length)
    if (isEdge && neighbour?.place?.run !== place.run) {
      return gapIn(outside, side === 'start' ? place.run.start : place.run.end)
    }
    if (place.text === undefined) return this.runGap(place.run, edge)
    const at = isEdge ? edge : source + offset - piece.start
    return gapIn(this.cutText(place.run, place.text).gaps, at)
  }

  private runGap(run: RunPlace, at: number): Gap {
    const known = this.runs.get(at) ?? {run, gap: emptyGap()}
    this.runs.set(at, known)
    return known.gap
  }

  private cutText(run: RunPlace, tags: TextTags): CutText {
    const known = this.texts.get(tags)
    if (known !== undefined) return known
    const cut: CutText = {run, tags, content: this.contentOf(tags), gaps: new Map(), deleted: []}
    this.texts.set(tags, cut)
    return cut
  }

  private contentOf({open, close, keepsSpaces}: TextTags): XmlSpan {
    const raw = this.xml.slice(open.end, close.start)
    if (keepsSpaces) return {start: open.end, end: close.start}
    const start = open.end + (/^[ \t\r\n]*/.exec(raw)?.[0].length ?? 0)
    return {start, end: open.end + raw.replace(/[ \t\r\n]+$/, '').length}
  }

  /** Whether text stands in CDATA sections, which cannot be cut so simply; Word never writes them. */
  private hasSections(place: TextPlace | undefined): boolean {
    const text = place?.text
    return text !== undefined && this.xml.slice(text.open.end, text.close.start).includes('<![CDATA[')
  }

  /** Whether only the tag of the run stands between two places. */
  private isAlone(start: number, end: number): boolean {
    return /^\s*(?:<\/[^<>]*>)?$/.test(this.xml.slice(start, end))
  }

  /** Name of the element whose start tag stands at a place. */
  private nameAt(start: number): string {
    return /^<([^\s/>]+)/.exec(this.xml.slice(start, start + 100))?.[1] ?? ''
  }
}

/**
 * The stretches of text that words of a paragraph are made of.
 *
 * @param start In the line of the paragraph.
 * @returns `undefined` if there is anything but text in them, or text that someone else inserted.
 */
export function findStretches(
  paragraph: ViewParagraph<TextPlace>,
  start: number,
  end: number,
): readonly TextStretch[] | undefined {
  const stretches: TextStretch[] = []
  for (const piece of paragraph.pieces) {
    if (piece.start + piece.length <= start || piece.start >= end) continue
    const {place} = piece
    if (place?.text === undefined || place.run.isInserted) return undefined
    const isWhole = start <= piece.start && end >= piece.start + piece.length
    if (!isWhole && piece.length !== piece.sourceLength) return undefined
    const from = sourceOf(piece, Math.max(start, piece.start), 'start')
    const to = sourceOf(piece, Math.min(end, piece.start + piece.length), 'end')
    const last = stretches.at(-1)
    if (last?.tags === place.text) stretches[stretches.length - 1] = {...last, end: to}
    else if (last?.run === place.run) return undefined
    else stretches.push({run: place.run, tags: place.text, start: from, end: to})
  }
  return stretches.length === 0 ? undefined : stretches
}

function sourceOf(piece: TextPiece<TextPlace>, offset: number, side: Side): number {
  if (piece.length === piece.sourceLength) return piece.source + offset - piece.start
  return side === 'start' ? piece.source : piece.source + piece.sourceLength
}

/** Index of the piece in which words start, or end; -1 if there is none. */
function findPiece({pieces}: ViewParagraph<TextPlace>, offset: number, side: Side): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece === undefined) break
    const isBefore =
      side === 'start' ? piece.start + piece.length <= offset : piece.start + piece.length < offset
    if (isBefore) low = middle + 1
    else high = middle
  }
  const found = pieces[low]
  if (found === undefined) return -1
  return (side === 'start' ? found.start <= offset : found.start < offset) ? low : -1
}

/** Offset of the first or last piece of the run that a piece is in. */
function runEdge({pieces}: ViewParagraph<TextPlace>, index: number, side: Side): number | undefined {
  const run = pieces[index]?.place?.run
  const step = side === 'start' ? -1 : 1
  let at = index
  while (pieces[at + step]?.place?.run === run && pieces[at + step] !== undefined) at += step
  const piece = pieces[at]
  return piece === undefined ? undefined : side === 'start' ? piece.start : piece.start + piece.length
}

function emptyGap(): Gap {
  return {closed: '', ends: '', starts: '', opened: ''}
}

function gapIn(gaps: Map<number, Gap>, at: number): Gap {
  const known = gaps.get(at) ?? emptyGap()
  gaps.set(at, known)
  return known
}

function join({closed, ends, starts, opened}: Gap): string {
  return closed + ends + starts + opened
}
