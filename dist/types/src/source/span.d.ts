/**
 * A half-open pair of document offsets.
 *
 * Offsets are 0-based UTF-16 units into `Document.text`; `end` is exclusive and at least `start`.
 */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Whether `inner` lies wholly inside `outer`. */
export declare function isInside(inner: Span, outer: Span): boolean;
/** The same stretch of a text that stands further on. */
export declare function moveSpan({ start, end }: Span, by: number): Span;
