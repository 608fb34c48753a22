import type { Block, Document, Sentence } from '../document/document.js';
/** The block of key messages of a summary. */
export interface KeyMessages {
    /** Its heading; `undefined` for a list that stands right under the title. */
    readonly heading: Block | Sentence | undefined;
    /** List items, or paragraphs where it holds no list. */
    readonly items: readonly Block[];
    readonly isList: boolean;
    readonly sentences: readonly Sentence[];
}
/**
 * The key messages at the top of a summary: under a heading that says so, or a list right under the title.
 */
export declare const keyMessagesOf: (document: Document) => KeyMessages | undefined;
