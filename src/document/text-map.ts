import {countLeading} from '../source/count-leading.ts'
import type {Span} from '../source/span.ts'

/**
 * A piece of decoded text and the piece of source that it comes from.
 *
 * Where `length` equals `sourceLength` the piece maps unit by unit; otherwise (a character reference, an escape,
 * a CRLF) it maps as a whole. All four are UTF-16 units, `start` into the decoded text, `source` into the source.
 */
export interface Segment {
  readonly start: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/**
 * Maps offsets of decoded text to offsets of its source.
 *
 * Segments are sorted by `start`, do not overlap, and their sources do not go backwards within a block.
 */
export class TextMap {
  readonly segments: readonly Segment[]

  constructor(segments: readonly Segment[]) {
    this.segments = segments
  }

  /**
   * The smallest source range that covers a span.
   *
   * An empty span, or one that touches no segment, maps to the nearest source offset before it.
   *
   * @param span Offsets into the decoded text.
   * @returns Half-open pair of source offsets.
   */
  toSource(span: Span): Span {
    const first = this.findSegment(span.start)
    if (first === undefined) return {start: 0, end: 0}
    const start = startOf(first, span.start)
    if (span.end <= span.start) return {start, end: start}
    const last = this.findSegment(span.end - 1) ?? first
    return {start, end: Math.max(start, endOf(last, span.end))}
  }

  /**
   * Whether replacing the source of a span replaces text alone: no markup starts, ends or stands inside it.
   *
   * Gaps between segments may hold white space and quote markers (the prefix of a wrapped line), nothing else.
   *
   * @param span Offsets into the decoded text.
   * @param source The whole source text.
   */
  isPlain(span: Span, source: string): boolean {
    let index = this.findIndex(span.start)
    if (index < 0) return false
    let segment = this.segments[index]
    let end = segment === undefined ? 0 : segment.source + segment.sourceLength
    while (segment !== undefined && segment.start + segment.length < span.end) {
      index += 1
      segment = this.segments[index]
      if (segment === undefined) return false
      if (segment.source < end || !/^[\s>]*$/.test(source.slice(end, segment.source))) return false
      end = segment.source + segment.sourceLength
    }
    return true
  }

  private findSegment(offset: number): Segment | undefined {
    return this.segments[Math.max(0, this.findIndex(offset))]
  }

  /** Index of the last segment that starts at or before the offset; -1 if there is none. */
  private findIndex(offset: number): number {
    return (
      countLeading(this.segments.length, (index) => {
        const segment = this.segments[index]
        return segment !== undefined && segment.start <= offset
      }) - 1
    )
  }
}

function startOf(segment: Segment, offset: number): number {
  if (segment.length !== segment.sourceLength) {
    return offset >= segment.start + segment.length ? segment.source + segment.sourceLength : segment.source
  }
  return segment.source + Math.min(offset - segment.start, segment.length)
}

function endOf(segment: Segment, offset: number): number {
  if (segment.length !== segment.sourceLength) return segment.source + segment.sourceLength
  return segment.source + Math.min(offset - segment.start, segment.length)
}
