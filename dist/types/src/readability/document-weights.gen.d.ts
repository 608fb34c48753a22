/** Line over square roots of rates per 100 words: name, mean, weight. */
export declare const DENSITY: {
    readonly base: number;
    readonly features: readonly (readonly [string, number, number])[];
};
/** Years per step of difficulty. */
export declare const READING_AGE: {
    readonly intercept: 2.14;
    readonly slope: 4.43;
};
/** Figures of one kind of published text: difficulties at 0, 5, … 100% of the texts. */
export interface Published {
    readonly title: string;
    readonly texts: number;
    readonly quantiles: readonly number[];
}
/** Published texts to compare with. */
export declare const PUBLISHED: {
    readonly nihr: Published;
    readonly cochrane: Published;
    readonly elife: Published;
    readonly abstracts: Published;
};
