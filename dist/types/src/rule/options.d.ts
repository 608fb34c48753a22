/** The subset of JSON Schema that rule options use. */
export type OptionSchema = {
    readonly type: 'integer' | 'number';
    readonly default: number;
    /** What the number counts: words, sentences, percent. */
    readonly unit: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly description: string;
    /** Where the default comes from. */
    readonly source?: string;
} | {
    readonly type: 'boolean';
    readonly default: boolean;
    readonly description: string;
    readonly source?: string;
} | {
    readonly type: 'enum';
    readonly values: readonly [string, ...string[]];
    readonly default: string;
    readonly description: string;
    readonly source?: string;
} | {
    readonly type: 'strings';
    readonly default: readonly string[];
    readonly description: string;
    readonly source?: string;
};
/** Options of a rule by name. */
export type OptionsSchema = Readonly<Record<string, OptionSchema>>;
/** The value of one option, as its schema says. */
export type OptionValue<S extends OptionSchema> = S extends {
    type: 'integer' | 'number';
} ? number : S extends {
    type: 'boolean';
} ? boolean : S extends {
    type: 'enum';
    values: readonly (infer V)[];
} ? V : readonly string[];
/** The values a rule gets: every option of its schema. */
export type Options<S extends OptionsSchema> = {
    readonly [K in keyof S]: OptionValue<S[K]>;
};
/** Default values of a schema. */
export declare function defaultOptions(schema: OptionsSchema): Record<string, unknown>;
/**
 * Checks one value against its schema.
 *
 * @returns What is wrong, as the end of a sentence, or `undefined`.
 */
export declare function findOptionProblem(schema: OptionSchema, value: unknown): string | undefined;
