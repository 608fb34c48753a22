import type { LintConfig } from '../engine/lint-config.js';
import type { AnyRule } from '../rule/define-rule.js';
import type { LocalRule } from '../rule/local-rule.js';
import type { Preset, PresetId, Severity } from '../rule/preset.js';
import { type Term } from '../rule/terms.js';
import type { ConfigLayer } from './user-config.js';
/** Every rule and preset there is: handed in, so that configuration knows none of them. */
export interface Registry {
    readonly rules: readonly AnyRule[];
    readonly presets: readonly Preset[];
    /** By id, those that look at each block by itself. */
    readonly localRules?: Readonly<Record<string, LocalRule>>;
}
/** The preset where nobody names one. */
export declare const defaultPreset: PresetId;
/** One value of the resolved config and where it came from. */
export interface Traced<T> {
    readonly value: T;
    readonly origin: string;
}
/** A rule's resolved severity and options, each with its origin. */
export interface TracedRule {
    readonly id: string;
    readonly severity: Traced<Severity | 'off'>;
    readonly options: Readonly<Record<string, Traced<unknown>>>;
}
/** A resolved config, and the same with the origin of each value. */
export interface ResolvedConfig {
    readonly config: LintConfig;
    readonly preset: Traced<PresetId>;
    readonly rules: readonly TracedRule[];
    readonly settings: Readonly<Record<string, Traced<unknown>>>;
    readonly terms: readonly Traced<Term>[];
    readonly language: Traced<string>;
}
/**
 * Resolves configuration: defaults of rules, then the preset, then the layers in order.
 *
 * @param layers From the weakest to the strongest: config file, front matter, command line. All are checked.
 */
export declare function resolveConfig(registry: Registry, layers: readonly ConfigLayer[]): ResolvedConfig;
