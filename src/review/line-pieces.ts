import type {RunPlace, TextPlace, XmlSpan} from '../formats/docx/run-place.ts'
import type {TextPiece, ViewParagraph} from '../formats/package/view-paragraph.ts'

/** Which end of a stretch of words a place is. */
export type Side = 'start' | 'end'

/** The tags of an element of text. */
export type TextTags = NonNullable<TextPlace['text']>

/** A stretch of one element of text. */
export interface TextStretch extends XmlSpan {
  readonly run: RunPlace
  readonly tags: TextTags
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
    if (place?.text === undefined || place.isDeep === true || place.run.isInserted) return undefined
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
export function findPiece({pieces}: ViewParagraph<TextPlace>, offset: number, side: Side): number {
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
export function runEdge({pieces}: ViewParagraph<TextPlace>, index: number, side: Side): number | undefined {
  const run = pieces[index]?.place?.run
  const step = side === 'start' ? -1 : 1
  let at = index
  while (pieces[at + step]?.place?.run === run && pieces[at + step] !== undefined) at += step
  const piece = pieces[at]
  return piece === undefined ? undefined : side === 'start' ? piece.start : piece.start + piece.length
}
