import type { Severity } from '../rule/preset.js';
import type { SourcePoint } from '../source/line-index.js';
/** A half-open stretch of the source. */
export interface SourceRange {
    readonly start: SourcePoint;
    readonly end: SourcePoint;
}
/** A replacement for exactly `start..end` of its message. */
export interface MessageSuggestion {
    readonly text: string;
    readonly safe: boolean;
}
/** A place that helps to understand a message. */
export interface RelatedPlace extends SourceRange {
    readonly message: string;
    /** The rule that found it, where its finding was folded into this one. */
    readonly ruleId?: string;
}
/** One finding as people and programs see it: product.md's `messages[]`. */
export interface LintMessage extends SourceRange {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly message: string;
    /** The source from `start` to `end`, to the letter. */
    readonly actual: string;
    readonly suggestions: readonly MessageSuggestion[];
    readonly related: readonly RelatedPlace[];
    readonly url: string;
    /** Part, paragraph and offsets in a Word file. */
    readonly anchor?: {
        readonly part: string;
        readonly paragraph: number;
        readonly start: number;
        readonly end: number;
    };
}
/** A message and what reporters order and fold by; not part of the JSON contract. */
export interface RankedMessage extends LintMessage {
    readonly weight: number;
    readonly isRepeat: boolean;
}
/** Address of a rule's page. */
export declare function ruleUrl(id: string): string;
/**
 * Fills a message template.
 *
 * @param template Text with `{name}` for each value; a name without a value stays as it is.
 */
export declare function renderMessage(template: string, data: Readonly<Record<string, string | number>> | undefined): string;
