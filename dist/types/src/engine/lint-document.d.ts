import type { Document } from '../document/document.js';
import type { FindingEdit } from '../rule/finding-edit.js';
import type { Span } from '../source/span.js';
import type { LintConfig } from './lint-config.js';
import { type RankedMessage } from './message.js';
import { type SilencedText } from './suppressions.js';
/** Id under which laylint reports its own comments in the text. */
export declare const suppressionRuleId = "suppression";
/** A rule that threw: a bug of ours, never of the writer's. */
export interface RuleFailure {
    readonly ruleId: string;
    readonly error: unknown;
}
/** Something wrong with what the text says to laylint, in source offsets. */
export interface TextProblem {
    readonly ruleId: string;
    readonly message: string;
    readonly at: Span;
}
/** What a writer would do about one message. */
export interface ProposedEdit {
    readonly ruleId: string;
    /** Source offset of the message. */
    readonly offset: number;
    /** Works it out. */
    readonly find: () => FindingEdit;
}
/** What the rules said of one document. */
export interface LintOutcome {
    /** Sorted by place, then by rule id. */
    readonly messages: readonly RankedMessage[];
    /** In no order; those of folded messages too. */
    readonly edits: readonly ProposedEdit[];
    readonly failures: readonly RuleFailure[];
    /** Findings that a comment silenced. */
    readonly suppressed: number;
}
/**
 * Runs the rules over a document.
 *
 * The same document and config always give the same messages, whatever the order of the rules. A rule that throws
 * stops no other.
 *
 * @param problems Mistakes in the front matter: they become errors among the messages.
 * @param silenced Rules that the front matter silences in the whole text, in source offsets.
 */
export declare function lintDocument(document: Document, source: string, config: LintConfig, problems?: readonly TextProblem[], silenced?: readonly SilencedText[]): LintOutcome;
