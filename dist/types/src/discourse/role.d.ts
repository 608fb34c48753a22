/**
 * What a sentence of a lay summary does.
 *
 * - `background`: what was known before, the condition, the gap;
 * - `aim`: the question or goal;
 * - `methods`: what was done, with whom and what, also counts of included studies or people;
 * - `finding`: the answer, also "no evidence was found";
 * - `meaning`: limits, certainty, conclusions, recommendations, next steps;
 * - `other`: funding, thanks, involvement, links, who wrote it.
 */
export type Role = 'background' | 'aim' | 'methods' | 'finding' | 'meaning' | 'other';
/** The roles that the chain chooses between, in the order of its weights; `other` is given by rules only. */
export declare const CHAIN_ROLES: readonly ["background", "aim", "methods", "finding", "meaning"];
/** A role that the chain can give. */
export type ChainRole = (typeof CHAIN_ROLES)[number];
/** Number of roles in the chain. */
export declare const CHAIN_SIZE: 5;
/** Index of `methods` in {@link CHAIN_ROLES}. */
export declare const METHODS = 2;
/** Index of `finding` in {@link CHAIN_ROLES}. */
export declare const FINDING = 3;
/** A sentence as the tagger needs it. */
export interface RoleSentence {
    /** The sentence's text, without a run-in heading if the caller has split it off. */
    readonly text: string;
    /** Text of the nearest heading above, or of a run-in heading. */
    readonly heading?: string | null | undefined;
    /** Whether this is the first sentence under its heading; worked out from `heading` when absent. */
    readonly firstInSection?: boolean | undefined;
}
