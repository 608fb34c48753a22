import type { LintResult } from '../core.js';
import type { SourceRange } from '../engine/message.js';
import type { FindingEdit } from '../rule/finding-edit.js';
/** A difficulty before and after an edit: 1 easy to 6 hard. */
export interface BeforeAndAfter {
    readonly before: number;
    readonly after: number;
}
/** One change to a text, with what it does to difficulty. */
export interface NextEdit extends SourceRange {
    readonly kind: FindingEdit['kind'];
    /** What to do, as a sentence. */
    readonly text: string;
    /** The source from `start` to `end`: the word before which to split, or the term at its first place. */
    readonly actual: string;
    /** What to write at the first place; left out where only the writer can tell. */
    readonly replacement?: string;
    /** Places that change. */
    readonly places: number;
    /** Rules that ask for it. */
    readonly ruleIds: readonly string[];
    /** Of the sentence of the first place; of two parts the harder. */
    readonly sentenceDifficulty: BeforeAndAfter;
    /** Mean over all sentences, weighted by their words, with all places changed. */
    readonly meanDifficulty: BeforeAndAfter;
}
/**
 * The changes that make a text easiest, best first: each is made, its sentences are scored again by the difficulty model, and it is
 * ranked by the fall of the mean difficulty over all its places. Equal ones keep the order of the text.
 *
 * The mean is the part of a text's difficulty that people's ratings speak of; what numbers and abbreviations add to it says what
 * kind of text it is, not what an edit does. Findings about order and content have no difficulty and are never among the edits.
 */
export declare function nextEdits(result: LintResult, source: string): NextEdit[];
