/** What the writer said about the summary: config and front matter, then the preset. */
export interface Settings {
    readonly audience: 'public' | 'policy' | 'professional';
    readonly region: 'uk' | 'us' | 'international';
    readonly stage: 'proposal' | 'interim' | 'final';
    /** `undefined`: found out from the text. */
    readonly design: 'trial' | 'observational' | 'qualitative' | 'lab' | 'review' | 'modelling' | 'methods' | undefined;
    /** Names of the trial or study, as they stand in the text. */
    readonly trial: readonly string[];
    readonly voice: 'first' | 'third';
    readonly pronouns: 'use' | 'avoid-first' | 'third';
    readonly visuals: 'forbid' | 'allow' | 'encourage';
    readonly headingForm: 'question' | 'statement' | 'any' | 'none';
    /** Most words; `undefined`: the preset's. */
    readonly limit: number | undefined;
    /** Whether the full report is free to read; `undefined`: not said. */
    readonly open: boolean | undefined;
    /** Title of the paper that the summary is of. */
    readonly paperTitle: string | undefined;
    /** Text of the abstract, to compare with. */
    readonly abstract: string | undefined;
}
/** Settings where nobody said anything. */
export declare const defaultSettings: Settings;
