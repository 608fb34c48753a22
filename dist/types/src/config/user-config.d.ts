import type { PresetId, RuleSetting } from '../rule/preset.js';
import type { Settings } from '../rule/settings.js';
import type { Term } from '../rule/terms.js';
/** What one source of configuration (a file, front matter, the command line) says, checked. */
export interface UserConfig {
    readonly preset?: PresetId;
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    readonly terms?: readonly Term[];
    readonly settings?: Partial<Settings>;
    readonly language?: string;
}
/** A checked config and the name people know it by: `laylint.json`, `front matter`, `command line`. */
export interface ConfigLayer {
    readonly origin: string;
    readonly config: UserConfig;
}
/** Changes for some files only. */
export interface ConfigOverride {
    /** Patterns as in .gitignore, from the folder of the config file. */
    readonly files: readonly string[];
    readonly config: UserConfig;
}
/** What a config file may say besides: how it applies to files, and where more of it is. */
export interface FileConfig extends UserConfig {
    /** Other config files, weaker than this one, as paths from its folder. */
    readonly extends?: readonly string[];
    /** Plain text files with one term a line, as paths from the folder of the config file. */
    readonly glossary?: readonly string[];
    readonly overrides?: readonly ConfigOverride[];
    /** Patterns as in .gitignore: files that folders and globs leave out. */
    readonly ignore?: readonly string[];
}
