import type {RunPlace, TextPlace, XmlSpan} from '../formats/docx/run-place.ts'
import type {Splice} from '../formats/package/splices.ts'
import type {ViewParagraph} from '../formats/package/view-paragraph.ts'
import {findPiece, runEdge, type Side, type TextStretch, type TextTags} from './line-pieces.ts'

/** What stands between two pieces of a paragraph, in this order. */
interface Gap {
  /** Ends a deletion, with what comes in its place. */
  closed: string
  ends: string
  starts: string
  /** Starts a deletion. */
  opened: string
}

/** An element of text that is cut. */
interface CutText {
  readonly run: RunPlace
  readonly tags: TextTags
  /** Without white space that does not count. */
  readonly content: XmlSpan
  readonly gaps: Map<number, Gap>
  readonly deleted: XmlSpan[]
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
    if (this.isWhole(piece.place)) return runEdge(paragraph, index, side)
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
    return stretches.every(({run, tags}) => !this.isWhole({run, text: tags}))
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

  /** Whether a run cannot be cut there; CDATA sections could be, but Word never writes them. */
  private isWhole(place: TextPlace | undefined): boolean {
    const text = place?.text
    if (place?.isDeep === true) return true
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
