import type { Document } from '../document/document.js';
import type { Span } from '../source/span.js';
import type { FindingEdit } from './finding-edit.js';
import type { Options, OptionsSchema } from './options.js';
import type { Settings } from './settings.js';
import type { Terms } from './terms.js';
/** Published advice that a rule implements. */
export interface Guidance {
    readonly title: string;
    readonly url: string;
    /** Section or paragraph, where the page has them. */
    readonly section?: string;
    /** When the wording was last read, `YYYY-MM` or `YYYY-MM-DD`; left out where only a quotation was read. */
    readonly read?: string;
}
/** What is known of a rule besides its check. */
export interface RuleMeta<M extends string, S extends OptionsSchema> {
    /** Names the problem found; equals the folder name; never reused for another meaning. */
    readonly id: string;
    /** One line without a full stop: tables, help, hover. */
    readonly summary: string;
    /** What the problem costs the reader, as a sentence. */
    readonly why: string;
    readonly group: RuleGroup;
    /** Version that first shipped it. */
    readonly since: string;
    readonly status: 'preview' | 'stable' | 'deprecated';
    readonly guidance: readonly [Guidance, ...Guidance[]];
    /** Templates: what · why or how much · what to do; placeholders in braces are filled from `data`. */
    readonly messages: Readonly<Record<M, string>>;
    readonly options: S;
    /** Finds things in addresses and code too; findings of other rules in such places are dropped. */
    readonly readsOpaque?: true;
}
/** The catalogue's chapters. */
export type RuleGroup = 'words' | 'sentences' | 'numbers' | 'structure' | 'relevance' | 'completeness' | 'presentation';
/** A replacement for exactly the span of its finding. */
export interface Suggestion {
    /** '' removes the span. */
    readonly text: string;
    /** Same meaning, same grammar: may be applied without a person. */
    readonly safe?: boolean;
}
/** A place that helps to understand a finding. */
export interface Related<M extends string = string> {
    readonly messageId: M;
    readonly at: Span;
    readonly data?: Readonly<Record<string, string | number>>;
}
/** What a rule says, in document offsets. */
export interface Finding<M extends string = string> {
    readonly messageId: M;
    readonly at: Span;
    /** `at` is in source offsets: for pictures, which the document's text does not hold. */
    readonly isAtSource?: true;
    readonly data?: Readonly<Record<string, string | number>>;
    readonly suggestions?: readonly Suggestion[];
    readonly related?: readonly Related<M>[];
    /**
     * Step from the severity that the preset gives: -1 for a lesser case, -2 for what is a hint in every preset, +1 for
     * a far worse case. A severity that the user set is never raised.
     */
    readonly step?: -2 | -1 | 1;
    /** How much a change here would help, in units of severity; orders the next edits. 1 where not given. */
    readonly weight?: number;
    /** Further uses of what was reported before: reporters fold them. */
    readonly isRepeat?: boolean;
    /**
     * What a writer would change, and everywhere: `nextEdits` measures what that does to difficulty. Asked only where
     * edits are ranked. Without it the first suggestion is measured.
     */
    readonly edit?: () => FindingEdit;
}
/** What a rule may ask besides the document and its options. */
export interface RuleContext {
    readonly settings: Settings;
    /** Words that the project explains elsewhere. */
    readonly terms: Terms;
}
/** One check with one id. */
export interface Rule<M extends string = string, S extends OptionsSchema = OptionsSchema> {
    readonly meta: RuleMeta<M, S>;
    check(document: Document, options: Options<NoInfer<S>>, context: RuleContext): Iterable<Finding<NoInfer<M>>>;
}
/** A rule whose message ids and options are not known to the compiler: what the engine runs. */
export interface AnyRule {
    readonly meta: RuleMeta<string, OptionsSchema>;
    check(document: Document, options: Options<OptionsSchema>, context: RuleContext): Iterable<Finding>;
}
/** Identity function that gives a rule file its types; it registers nothing. */
export declare function defineRule<const M extends string, const S extends OptionsSchema>(rule: Rule<M, S>): AnyRule;
