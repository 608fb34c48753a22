/**
 * Whether a sentence is about funding, thanks, involvement, links or who wrote the text.
 *
 * @param text Text of a sentence; only its first 600 characters count.
 */
export declare function isOtherSentence(text: string): boolean;
