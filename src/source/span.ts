/**
 * A half-open pair of document offsets.
 *
 * Offsets are 0-based UTF-16 units into `Document.text`; `end` is exclusive and at least `start`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly inside `outer`. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether two spans share at least one UTF-16 unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The smallest span that covers both. */
export function cover(one: Span, other: Span): Span {
  return {start: Math.min(one.start, other.start), end: Math.max(one.end, other.end)}
}
