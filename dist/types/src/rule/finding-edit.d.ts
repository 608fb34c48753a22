import type { Span } from '../source/span.js';
/** A place that an edit changes, in document offsets, and what is written there; without it the words stay. */
export interface EditPlace {
    readonly at: Span;
    readonly text?: string;
}
/** Two sentences of one. */
export interface SplitEdit {
    readonly kind: 'split';
    /** The word that begins the second sentence. */
    readonly before: Span;
}
/** Other words for a term, wherever it stands. */
export interface ReplaceEdit {
    readonly kind: 'replace';
    /** What the edit is about, such as the term in its base form: edits of one rule about the same are one edit. */
    readonly about: string;
    /** In the order of the text; never empty. */
    readonly places: readonly EditPlace[];
}
/** A term explained at its first use. */
export interface ExplainEdit {
    readonly kind: 'explain';
    readonly about: string;
    /** All uses; the first is where it is explained, with the text that does so if there is one. */
    readonly places: readonly EditPlace[];
    /** Meaning to put in brackets after the first use where that has no text. */
    readonly meaning?: string;
    /** Letters to be written in full. */
    readonly isAbbreviation?: boolean;
}
/** What a writer would do about a finding. */
export type FindingEdit = SplitEdit | ReplaceEdit | ExplainEdit;
