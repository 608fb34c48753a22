import type { AnyRule } from '../rule/define-rule.js';
import type { LocalRule } from '../rule/local-rule.js';
import type { PresetId, Severity } from '../rule/preset.js';
import type { Settings } from '../rule/settings.js';
import type { Terms } from '../rule/terms.js';
/** A rule that is on, with everything that decides how it runs. */
export interface ActiveRule {
    readonly rule: AnyRule;
    readonly severity: Severity;
    /** The severity is the user's own word, not a preset's: findings never go above it. */
    readonly isUserSet: boolean;
    readonly options: Readonly<Record<string, unknown>>;
    /** Only for rules that look at each block by itself. */
    readonly local?: LocalRule;
}
/** Everything that a run over one document needs to know. */
export interface LintConfig {
    readonly preset: PresetId;
    readonly rules: readonly ActiveRule[];
    readonly settings: Settings;
    readonly terms: Terms;
    /** Ids of all rules there are, on or off: what a suppression may name. */
    readonly knownRules: ReadonlySet<string>;
}
