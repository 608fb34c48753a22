import type { Document } from '../document/document.js';
/** Where the first finding of a text is, and what comes before it. Plain data. */
export interface OrderReport {
    /** Index among the sentences of the report of the first finding. */
    readonly firstFinding: number | undefined;
    /** Share of the words, 0 to 1, before it; 1 without a finding. */
    readonly shareBeforeFinding: number;
    /** Indexes of the methods sentences before it. */
    readonly methodsBefore: readonly number[];
}
/** The shape of one text: what `laylint outline` shows besides the sentences. */
export interface OutlineReport extends OrderReport {
    /** For each sentence what spoke most for its role, strongest first; empty where a rule gave the role. */
    readonly because: readonly (readonly string[])[];
}
/** The order of a document, over all of `document.sentences`. */
export declare function orderOf(document: Document): OrderReport;
/** The shape of a document, over all of `document.sentences`. */
export declare function outlineOf(document: Document): OutlineReport;
