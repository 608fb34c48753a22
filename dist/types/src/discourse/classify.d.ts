import { type Model } from './model.js';
import { type Role, type RoleSentence } from './role.js';
/** What the tagger says about one sentence. */
export interface TaggedRole {
    readonly role: Role;
    /** How much more probable the role is than the next best, 0 to 1; 1 for roles that rules give. */
    readonly margin: number;
    /** Probability, 0 to 1, of each role of `CHAIN_ROLES`; all 0 for roles that rules give. */
    readonly chances: readonly number[];
}
/** What the tagger says about a text. */
export interface RoleResult {
    /** One entry for each sentence, in order. */
    readonly roles: readonly TaggedRole[];
    /** Probability, 0 to 1, that methods come before the first finding, exactly from the chain. */
    readonly methodsBeforeFinding: number;
}
/** A feature of a sentence that speaks for its role. */
export interface RoleEvidence {
    /** Name of the feature in words, for example `words “we found”`. */
    readonly feature: string;
    /** How much it adds to the role's lead over the average role, in natural score units. */
    readonly weight: number;
}
/**
 * The shipped model, unpacked on first use.
 *
 * @throws {Error} If the weights belong to another version of the features.
 */
export declare function roleModel(): Model;
/**
 * Gives each sentence of a summary a role.
 *
 * @param sentences Sentences of the body in order, without headings and title.
 * @param model Weights; the shipped ones by default.
 */
export declare function tagRoles(sentences: readonly RoleSentence[], model?: Model): RoleResult;
/**
 * The features that spoke most for a sentence's role, strongest first.
 *
 * @param sentences All sentences of the text.
 * @param index Which sentence.
 * @param role The role to explain; neighbours may have decided when no feature speaks for it.
 * @param countMax At most so many features.
 */
export declare function explainRole(sentences: readonly RoleSentence[], index: number, role: Role, countMax?: number, model?: Model): readonly RoleEvidence[];
