import type { Document } from '../document/document.js';
import { type PublishedSource } from '../readability/document-difficulty.js';
/** How many stretches of a text are not scored, by what they are. */
export interface LeftOut {
    readonly headings: number;
    readonly tableCells: number;
    readonly captions: number;
    readonly footnotes: number;
    readonly references: number;
    /** Web addresses, code, formulas and the like inside sentences that are scored. */
    readonly addressesAndCode: number;
}
/** What `laylint score` says besides the scores. */
export interface ScoreDetails {
    /** Fewer words than a score of a whole text takes: people are shown none. */
    readonly isTooShort: boolean;
    readonly leftOut: LeftOut;
    /** Of 100 published texts of a kind, how many are easier; left out where the text is too short. */
    readonly harderThan?: Readonly<Record<PublishedSource, number>>;
}
/** What was scored of a document, and how it compares with published texts. */
export declare function scoreDetailsOf(document: Document): ScoreDetails;
