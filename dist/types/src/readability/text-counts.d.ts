/**
 * What the readability formulas need to know of a text. Counted by the caller over prose only: no tables, references,
 * code or links.
 */
export interface TextCounts {
    readonly words: number;
    readonly sentences: number;
    /** As `countSyllables` gives them. */
    readonly syllables: number;
    /** Letters and digits, no punctuation: what Coleman and Liau count. */
    readonly letters: number;
    /** Every character but white space: what the Automated Readability Index counts. */
    readonly characters: number;
    /** Running words of three syllables or more. */
    readonly polysyllables: number;
    /** Running words of three syllables or more that are hard for Gunning; names, joined easy words and -ed, -es, -ing forms left out. */
    readonly foggyWords: number;
    /** Running words that are not on Dale and Chall's list, inflected forms included; each use counts. */
    readonly difficultWords: number;
}
/** Counts of a text without words. */
export declare const NO_COUNTS: TextCounts;
