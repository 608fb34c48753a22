/** A mistake in what laylint was given, not in laylint: said in one line, without a stack, exit code 2. */
export declare class UserError extends Error {
    /** Stable name of the kind of mistake, such as `LAYLINT_UNKNOWN_RULE`. */
    readonly code: string;
    /**
     * @param code Stable, upper case, starts with `LAYLINT_`.
     * @param message What happened, where, and what to do next, in plain English.
     */
    constructor(code: string, message: string);
}
