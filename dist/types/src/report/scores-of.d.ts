import type { Document } from '../document/document.js';
import { type ReadabilityScores } from '../readability/readability-scores.js';
/** Counts, difficulty and formulas of a whole text: product.md's `scores`. */
export interface TextScores extends ReadabilityScores {
    readonly words: number;
    readonly sentences: number;
    readonly syllables: number;
    /** Years; the age at which school formulas put published texts of this difficulty. */
    readonly readingAge: number;
    /** 1 easy to 6 hard, the scale of people's ratings. */
    readonly difficulty: number;
}
/** Scores of the prose of a document: headings, short cells, footnotes and references are left out. */
export declare const scoresOf: (document: Document) => TextScores;
