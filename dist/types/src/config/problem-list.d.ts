import type { ConfigPath, ConfigProblem } from './config-problem.js';
/** Collects what is wrong with a config, with the path that leads there. */
export declare class ProblemList {
    readonly list: ConfigProblem[];
    private readonly path;
    constructor(list: ConfigProblem[], path?: ConfigPath);
    /** The same list, one step deeper. */
    under(step: string | number): ProblemList;
    /** @param what End of a sentence that starts with the name of the value: “must be …”. */
    add(code: string, what: string, at?: 'key' | 'value'): void;
    /** A name that does not exist, with the nearest one that does. */
    unknown(code: string, kind: string, name: unknown, known: readonly string[], at?: 'key' | 'value'): void;
    /** Reports every key that is not known. */
    checkKeys(record: Readonly<Record<string, unknown>>, known: readonly string[], kind: string): void;
    private push;
}
/** Whether a value is a plain object, as parsers give them. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** Whether a value is a list of file patterns or paths of sane length. */
export declare function isPatternList(value: unknown): value is readonly string[];
