import { type RoleResult } from './classify.js';
import { type RoleSentence } from './role.js';
/** What a person can check about the order of a text; all indexes count sentences from 0. */
export interface OrderFacts {
    /** Methods come before the first finding, by the sentences or by the headings. */
    readonly violation: boolean;
    /** The sentences say so: the chain's probability reaches the model's cut. */
    readonly bySentences: boolean;
    /** The headings say so: a heading of methods stands above the first heading of findings; `undefined` without both. */
    readonly sectionOrderMethodsFirst: boolean | undefined;
    /** The probability lies below the cut, but not by much. */
    readonly isUnsure: boolean;
    /** Probability, 0 to 1, that a methods sentence comes before the first finding. */
    readonly probability: number;
    /** First methods sentence that comes before the first finding, else the first methods sentence. */
    readonly firstMethods: number | undefined;
    /** First finding; `undefined` when none was recognised. */
    readonly firstFinding: number | undefined;
    /** Methods sentences before the first finding. */
    readonly methodsBefore: readonly number[];
    /** Share of the words, 0 to 1, before the first finding; 1 without a finding. */
    readonly shareBeforeFinding: number;
    /** First sentence under a heading of methods. */
    readonly firstMethodsSection: number | undefined;
    /** First sentence under a heading of findings. */
    readonly firstFindingSection: number | undefined;
}
/**
 * Decides whether methods come before findings: by the chain's probability, or by the order of the headings. Writers
 * often put the question, not the method, under "What did we do?", so the sentences alone do not show it.
 *
 * @param sentences The sentences that were tagged.
 * @param result What the tagger said about them.
 */
export declare function decideOrder(sentences: readonly RoleSentence[], result: RoleResult, cut?: number): OrderFacts;
