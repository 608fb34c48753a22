import type { Document } from '../document/document.js';
import type { BlockKind, CellPlace, ListPlace } from '../document/prose-block.js';
import type { Segment } from '../document/text-map.js';
import type { Span } from '../source/span.js';
/** Marks that a reader sees. */
declare const shownMarks: readonly ["strong", "emphasis", "superscript"];
/** One marked stretch; offsets into the text of its block. */
export interface TextMark extends Span {
    readonly kind: (typeof shownMarks)[number];
}
/** One sentence; offsets into the text of its block. */
export interface TextSentence extends Span {
    /** Place among `sentences` of the report; `undefined` for headings, cells and the like. */
    readonly index: number | undefined;
}
/** One block as a reader sees it: its decoded text, without a trace of the format it was written in. */
export interface TextBlock {
    readonly kind: BlockKind;
    readonly text: string;
    readonly marks: readonly TextMark[];
    readonly sentences: readonly TextSentence[];
    /** From `text` to the source. */
    readonly segments: readonly Segment[];
    /** Heading level, 1 to 6. */
    readonly depth?: number;
    readonly list?: ListPlace;
    readonly cell?: CellPlace;
    readonly isQuote: boolean;
    readonly isFootnote: boolean;
    readonly isReference: boolean;
}
/** A text as its readers see it. Plain data, so that it can cross threads. */
export interface TextReport {
    readonly title: string | undefined;
    readonly blocks: readonly TextBlock[];
}
/** The text of a document, block by block. */
export declare function textOf(document: Document): TextReport;
export {};
