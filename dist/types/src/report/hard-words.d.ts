import type { Document } from '../document/document.js';
/** A rare word or an abbreviation. */
export interface HardWord {
    /** As it first stands in the text, in lower case if it is no abbreviation. */
    readonly word: string;
    /** Base form, by which its forms are known for the same. */
    readonly base: string;
}
/** The different rare words and abbreviations of the prose of a document, the hardest first. */
export declare function hardWordsOf(document: Document): HardWord[];
