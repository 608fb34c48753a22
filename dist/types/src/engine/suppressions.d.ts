import type { Document } from '../document/document.js';
import type { Span } from '../source/span.js';
/** One rule that is silenced in the whole text, by front matter. */
export interface SilencedText {
    /** A known rule, or `all`. */
    readonly ruleId: string;
    /** '' where none is given. */
    readonly reason: string;
    /** Source offsets. */
    readonly at: Span;
}
/** Something wrong with what silences a rule, at its place in the source. */
export interface SuppressionProblem {
    readonly at: Span;
    readonly message: string;
}
/**
 * The suppressions of one document.
 *
 * `laylint-ignore-next RULE: reason` silences a rule in the block after the comment (or in the rest of the block that
 * holds it), `laylint-ignore RULE: reason` until `laylint-restore RULE` or the end of the text.
 */
export declare class Suppressions {
    readonly problems: SuppressionProblem[];
    private readonly list;
    constructor(document: Document, knownRules: ReadonlySet<string>, silenced?: readonly SilencedText[]);
    /** Whether a finding is silenced; marks what silenced it as used. Offsets are those of the source. */
    covers(ruleId: string, at: Span): boolean;
    /** The ones that silenced nothing; `active` holds the rules that ran. */
    unused(active: ReadonlySet<string>): SuppressionProblem[];
    private read;
    private apply;
    private complain;
}
