import type { AnyRule } from '../rule/define-rule.js';
import type { ConfigPath } from './config-problem.js';
import { type ProblemList } from './problem-list.js';
/** A rule that front matter silences for its whole text. */
export interface SilencedRule {
    /** A known rule, or `all`. */
    readonly ruleId: string;
    /** '' where none is given, which is reported. */
    readonly reason: string;
    /** The key or value that names the rule. */
    readonly path: ConfigPath;
    readonly part: 'key' | 'value';
}
/**
 * Reads `ignore` of front matter: a reason for each rule, or a list of rules with their reasons.
 *
 * @param path Where the value stands, from the root that `problems` counts from.
 */
export declare function readIgnore(value: unknown, rules: readonly AnyRule[], problems: ProblemList, path: ConfigPath): readonly SilencedRule[];
