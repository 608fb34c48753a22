import {documentTitle} from '../discourse/discourse.ts'
import type {Block, Document} from '../document/document.ts'
import type {BlockKind, CellPlace, Inline, ListPlace} from '../document/prose-block.ts'
import type {Segment} from '../document/text-map.ts'
import type {Span} from '../source/span.ts'

/** Marks that a reader sees. */
const shownMarks = ['strong', 'emphasis', 'superscript'] as const

/** One marked stretch; offsets into the text of its block. */
export interface TextMark extends Span {
  readonly kind: (typeof shownMarks)[number]
}

/** One sentence; offsets into the text of its block. */
export interface TextSentence extends Span {
  /** Place among `sentences` of the report; `undefined` for headings, cells and the like. */
  readonly index: number | undefined
}

/** One block as a reader sees it: its decoded text, without a trace of the format it was written in. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly marks: readonly TextMark[]
  readonly sentences: readonly TextSentence[]
  /** From `text` to the source. */
  readonly segments: readonly Segment[]
  /** Heading level, 1 to 6. */
  readonly depth?: number
  readonly list?: ListPlace
  readonly cell?: CellPlace
  readonly isQuote: boolean
  readonly isFootnote: boolean
  readonly isReference: boolean
}

/** A text as its readers see it. Plain data, so that it can cross threads. */
export interface TextReport {
  readonly title: string | undefined
  readonly blocks: readonly TextBlock[]
}

/** The text of a document, block by block. */
export function textOf(document: Document): TextReport {
  const places = new Map(document.sentences.map((sentence, index) => [sentence, index]))
  const {segments} = document.map
  let next = 0
  const blocks = document.blocks.map((block): TextBlock => {
    while ((segments[next]?.start ?? Number.POSITIVE_INFINITY) < block.start) next += 1
    const own: Segment[] = []
    for (let segment = segments[next]; segment !== undefined && segment.start < block.end; ) {
      own.push({...segment, start: segment.start - block.start})
      next += 1
      segment = segments[next]
    }
    const {kind, text, isQuote, isFootnote, isReference, depth, list, cell} = block
    return {
      kind,
      text,
      isQuote,
      isFootnote,
      isReference,
      marks: marksOf(block),
      sentences: block.sentences.map((sentence) => {
        return {...within(sentence, block), index: places.get(sentence)}
      }),
      segments: own,
      ...(depth === undefined ? {} : {depth}),
      ...(list === undefined ? {} : {list}),
      ...(cell === undefined ? {} : {cell}),
    }
  })
  return {title: documentTitle(document)?.text, blocks}
}

function marksOf(block: Block): TextMark[] {
  return block.inlines.flatMap((inline): TextMark[] => {
    const kind = shownMarks.find((shown) => isKind(inline, shown))
    return kind === undefined ? [] : [{kind, ...within(inline, block)}]
  })
}

function isKind(inline: Inline, kind: Inline['kind']): boolean {
  return inline.kind === kind
}

function within({start, end}: Span, block: Block): Span {
  return {start: start - block.start, end: end - block.start}
}
