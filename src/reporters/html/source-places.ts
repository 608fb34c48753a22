import type {TextBlock} from '../../report/text-report.ts'
import {countLeading} from '../../source/count-leading.ts'
import type {Span} from '../../source/span.ts'

/** A stretch of one block; offsets into the text of the block. */
export interface BlockSpan extends Span {
  readonly block: number
}

/** A piece of a block and where it comes from, in source offsets. */
interface Piece {
  readonly block: number
  readonly start: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** Finds where in the shown text a stretch of the source is. */
export class SourcePlaces {
  private readonly blocks: readonly TextBlock[]
  private readonly pieces: readonly Piece[]

  constructor(blocks: readonly TextBlock[]) {
    this.blocks = blocks
    this.pieces = blocks
      .flatMap(({segments}, block) => segments.map((segment): Piece => ({block, ...segment})))
      .sort((one, other) => one.source - other.source)
  }

  /**
   * The stretch of the first block that a stretch of the source touches; `undefined` for what is in no block (front
   * matter, a picture), and for an empty one.
   */
  find({start, end}: Span): BlockSpan | undefined {
    const first = this.pieces[this.after(start)]
    if (first === undefined || first.source >= end) return undefined
    const last = this.pieces[this.before(end)] ?? first
    const from = toBlock(first, start, first.start)
    const length = this.blocks[first.block]?.text.length ?? 0
    const to = last.block === first.block ? toBlock(last, end, last.start + last.length) : length
    return {block: first.block, start: from, end: Math.max(from, Math.min(to, length))}
  }

  /** The block that stands at an offset of the source or before it. */
  nearestBlock(offset: number): number {
    return (this.pieces[this.before(offset + 1)] ?? this.pieces[0])?.block ?? 0
  }

  /** Index of the first piece that ends after an offset. */
  private after(offset: number): number {
    return countLeading(this.pieces.length, (index) => {
      const piece = this.pieces[index]
      return piece !== undefined && piece.source + piece.sourceLength <= offset
    })
  }

  /** Index of the last piece that starts before an offset; -1 without one. */
  private before(offset: number): number {
    return (
      countLeading(this.pieces.length, (index) => {
        const piece = this.pieces[index]
        return piece !== undefined && piece.source < offset
      }) - 1
    )
  }
}

/** An offset inside a piece; a piece that maps as a whole gives its edge. */
function toBlock(piece: Piece, offset: number, edge: number): number {
  if (piece.length !== piece.sourceLength) return edge
  return piece.start + Math.min(piece.length, Math.max(0, offset - piece.source))
}
