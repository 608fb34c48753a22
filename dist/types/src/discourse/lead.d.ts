import type { Block, Document, Sentence } from '../document/document.js';
/** Where the top of a text tells a finding. */
export interface Lead {
    readonly where: 'title' | 'key-messages' | 'opening';
    readonly at: Block | Sentence;
}
/**
 * Finds a finding at the top of a text: in the title, in the key messages, or in a sentence that starts within the first
 * words of the body.
 *
 * @param wordsMax Words of the body that count as the top.
 */
export declare function findLead(document: Document, wordsMax: number): Lead | undefined;
/**
 * For each key message whether it tells a finding. They are read without their heading, which makes anything under it
 * look like one.
 */
export declare function tellFindings(sentences: readonly Sentence[]): readonly boolean[];
