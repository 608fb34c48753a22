import type { Span } from '../source/span.js';
import { type PlacedProblem } from './config-problem.js';
import type { UserConfig } from './user-config.js';
import { type KnownNames } from './validate.js';
/** Front matter as a parser of a format found it; `start` is its source offset. */
export interface FrontMatter {
    readonly kind: 'yaml' | 'toml';
    readonly text: string;
    readonly start: number;
}
/** A rule that front matter silences; the place is in source offsets of the whole text. */
export interface SilencedPlace {
    readonly ruleId: string;
    readonly reason: string;
    readonly at: Span;
}
/** What front matter says to laylint; problems are in source offsets of the whole text. */
export interface FrontMatterConfig {
    readonly config: UserConfig;
    /** Rules that are silent in the whole text, with the place that says so. */
    readonly silenced?: readonly SilencedPlace[];
    readonly problems: readonly PlacedProblem[];
}
/** Reads the `laylint` key of front matter. Handed to the core by who can afford the parsers. */
export type FrontMatterReader = (matter: FrontMatter, known: KnownNames) => FrontMatterConfig;
/** Reads the `laylint` key of YAML or TOML front matter. Never throws. */
export declare const readFrontMatter: FrontMatterReader;
