import type { Guidance } from './define-rule.js';
import type { Settings } from './settings.js';
/** How loud a finding is. */
export type Severity = 'error' | 'warning' | 'info';
/** Severity of a rule, alone or with options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>];
/** A named set of severities, options and settings that follows published guidance. */
export interface Preset {
    readonly id: PresetId;
    readonly title: string;
    /** Who reads such summaries, in a sentence. */
    readonly summary: string;
    readonly guidance: readonly [Guidance, ...Guidance[]];
    readonly settings: Partial<Settings>;
    readonly rules: Readonly<Record<string, RuleSetting>>;
}
/** Ids of the presets that laylint ships. */
export type PresetId = 'public' | 'policy' | 'professional' | 'nihr' | 'cochrane' | 'eu-ctr' | 'elife';
/** Identity function that gives a preset file its type. */
export declare function definePreset(preset: Preset): Preset;
