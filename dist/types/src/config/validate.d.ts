import type { AnyRule } from '../rule/define-rule.js';
import type { PresetId } from '../rule/preset.js';
import type { ConfigProblem } from './config-problem.js';
import type { FileConfig } from './user-config.js';
import { type SilencedRule } from './validate-ignore.js';
/** What a config may name. */
export interface KnownNames {
    readonly rules: readonly AnyRule[];
    readonly presets: readonly {
        readonly id: PresetId;
    }[];
}
/** Where a config stands: a file may say more than the front matter of one text. */
export type ConfigPlace = 'file' | 'front matter' | 'override';
/** What could be read of a config, and everything that is wrong with it. */
export interface Validated {
    readonly config: FileConfig;
    /** What front matter silences; paths count from the value that was checked. */
    readonly silenced: readonly SilencedRule[];
    readonly problems: readonly ConfigProblem[];
}
/** Keys of a config, by where it stands. */
export declare const configKeys: Readonly<Record<ConfigPlace, readonly string[]>>;
/**
 * Checks a config that somebody wrote.
 *
 * Never throws: what is wrong is left out of the config and named with its path.
 *
 * @param value Plain data, as a parser of JSON, YAML or TOML gives it.
 */
export declare function validateConfig(value: unknown, known: KnownNames, place?: ConfigPlace): Validated;
