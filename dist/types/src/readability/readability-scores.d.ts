import type { TextCounts } from './text-counts.js';
/** The seven school-grade formulas. Unrounded; grades are of US schools. */
export interface ReadabilityScores {
    /** Flesch (1948): about 100 very easy, 0 very hard; unbounded. */
    readonly fleschReadingEase: number;
    /** Kincaid, Fishburne, Rogers and Chissom (1975). */
    readonly fleschKincaidGrade: number;
    /** McLaughlin (1969), scaled to 30 sentences where the text has another number. */
    readonly smog: number;
    /** Gunning (1952). */
    readonly gunningFog: number;
    /** Coleman and Liau (1975). */
    readonly colemanLiau: number;
    /** Smith and Senter (1967). */
    readonly automatedReadability: number;
    /** Dale and Chall (1948) with the constants of that year: about 5 easy, 10 hard; a score, not a grade. */
    readonly daleChall: number;
}
/**
 * The seven formulas for counts of a whole text or of one sentence.
 *
 * The arithmetic is that of the npm package `text-readability`; its counting (which misses most sentence ends and counts each
 * hard word once however often it is used), its rounding of averages and its refusal of SMOG under three sentences are
 * replaced.
 *
 * @param counts See `TextCounts`. Under 100 words the results say little.
 * @returns Every score 0 if there are no words or no sentences.
 */
export declare function readabilityScores(counts: TextCounts): ReadabilityScores;
