/** A word or phrase that the project has agreed to keep. */
export interface Term {
    readonly term: string;
    readonly meaning?: string;
    /** Where it is explained: an address or a heading. */
    readonly explained?: string;
}
/**
 * The project's glossary: literal words and phrases, matched with their plurals and without regard to case.
 */
export declare class Terms {
    private readonly byForm;
    constructor(terms: readonly Term[]);
    get size(): number;
    /** The entry for a word or phrase in any case or number. */
    find(text: string): Term | undefined;
    has(text: string): boolean;
}
