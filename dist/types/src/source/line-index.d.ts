/** A place in a source: 0-based offset, 1-based line and column, all in UTF-16 units. */
export interface SourcePoint {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
}
/**
 * Offsets to lines and columns.
 *
 * A line ends with LF, CRLF or a lone CR, as in unist and in the Language Server Protocol.
 */
export declare class LineIndex {
    readonly starts: readonly number[];
    private last;
    constructor(text: string);
    /**
     * @param offset 0-based UTF-16 offset, at least 0 and at most the length of the text.
     */
    toPoint(offset: number): SourcePoint;
    /** Neighbouring look-ups are common, so the last line is tried before a binary search. */
    private lineOf;
}
