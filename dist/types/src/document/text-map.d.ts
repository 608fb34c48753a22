import type { Span } from '../source/span.js';
/**
 * A piece of decoded text and the piece of source that it comes from.
 *
 * Where `length` equals `sourceLength` the piece maps unit by unit; otherwise (a character reference, an escape,
 * a CRLF) it maps as a whole. All four are UTF-16 units, `start` into the decoded text, `source` into the source.
 */
export interface Segment {
    readonly start: number;
    readonly length: number;
    readonly source: number;
    readonly sourceLength: number;
}
/**
 * Maps offsets of decoded text to offsets of its source.
 *
 * Segments are sorted by `start`, do not overlap, and their sources do not go backwards within a block.
 */
export declare class TextMap {
    readonly segments: readonly Segment[];
    constructor(segments: readonly Segment[]);
    /**
     * The smallest source range that covers a span.
     *
     * An empty span, or one that touches no segment, maps to the nearest source offset before it.
     *
     * @param span Offsets into the decoded text.
     * @returns Half-open pair of source offsets.
     */
    toSource(span: Span): Span;
    /**
     * Whether replacing the source of a span replaces text alone: no markup starts, ends or stands inside it.
     *
     * Gaps between segments may hold white space and quote markers (the prefix of a wrapped line), nothing else.
     *
     * @param span Offsets into the decoded text.
     * @param source The whole source text.
     */
    isPlain(span: Span, source: string): boolean;
    private findSegment;
    /** Index of the last segment that starts at or before the offset; -1 if there is none. */
    private findIndex;
}
