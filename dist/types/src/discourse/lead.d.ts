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
 * Whether a sentence gives a result that no other kind of sentence gives: “88 in 100 …, compared with 75 in 100”, “had lower
 * blood pressure than adults who …”. The tagger takes some of these for methods, since they say who was studied.
 */
export declare function comparesGroups(text: string): boolean;
/**
 * For each key message whether it tells a finding. They are read without their heading, which makes anything under it
 * look like one.
 */
export declare function tellFindings(sentences: readonly Sentence[]): readonly boolean[];
