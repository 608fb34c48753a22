import { UserError } from '../errors.js';
import type { Span } from '../source/span.js';
/** Keys and positions that lead to a value, from the root. */
export type ConfigPath = readonly (string | number)[];
/** One mistake in a config: what it is, and which key or value has it. */
export interface ConfigProblem {
    /** Stable, starts with `LAYLINT_`. */
    readonly code: string;
    /** One or two plain sentences. */
    readonly message: string;
    readonly path: ConfigPath;
    readonly at: 'key' | 'value';
}
/** A config as it was parsed: its value, and where its parts stand. */
export interface ParsedConfig {
    readonly value: unknown;
    /** Source offsets of a key or a value; `undefined` where the parser does not know. */
    locate(path: ConfigPath, at: 'key' | 'value'): Span | undefined;
}
/** A config that does not parse at all. */
export declare class ConfigSyntaxError extends Error {
    /** Source offsets of the mistake. */
    readonly span: Span;
    constructor(message: string, span: Span);
}
/** A problem and its place in the file: 1-based line and column, 0-based offsets. */
export interface PlacedProblem {
    readonly code: string;
    readonly message: string;
    readonly span: Span;
    readonly line: number;
    readonly column: number;
}
/** A config file with mistakes in it. */
export declare class ConfigError extends UserError {
    /** Path of the file. */
    readonly file: string;
    readonly problems: readonly PlacedProblem[];
    constructor(file: string, shownAs: string, problems: readonly PlacedProblem[]);
}
/** Gives problems their places; one that the parser cannot place stands at the start. */
export declare function placeProblems(problems: readonly ConfigProblem[], parsed: ParsedConfig, text: string): PlacedProblem[];
/** The place of a key or value, or of the nearest part above it that has one. */
export declare function locateNearest(parsed: ParsedConfig, path: ConfigPath, at: 'key' | 'value'): Span;
