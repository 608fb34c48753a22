/** The weights as they are stored: whole numbers, features front-coded, see {@link unpackModel}. */
export interface PackedModel {
    /** Must equal `FEATURES_VERSION` of the features the weights were trained with. */
    readonly featuresVersion: number;
    /** Whole-number score units that make up one natural unit (a factor of e in probability). */
    readonly unit: number;
    /** Probability from which on a text counts as methods before findings, 0 to 1. */
    readonly cut: number;
    /** Scores of the steps: kinds × states × roles, see `chain-states.ts`. */
    readonly steps: readonly number[];
    /** Scores of the first sentence's role, then of the last one's. */
    readonly ends: readonly number[];
    /** Sorted feature names: a character for the length shared with the name before, then the rest, joined by `|`. */
    readonly features: string;
    /** One character for each role of each feature. */
    readonly weights: string;
}
/** The weights ready for use. */
export interface Model extends Omit<PackedModel, 'features' | 'weights'> {
    /** Index of each feature; its weights start at index × roles. */
    readonly features: ReadonlyMap<string, number>;
    readonly weights: Int8Array;
}
/** Largest size of a packed weight. */
export declare const PACKED_MAX = 45;
/** Turns stored weights into a table to look features up in. */
export declare function unpackModel(packed: PackedModel): Model;
/** The opposite of {@link unpackModel}: stores weights as short strings. Names must not hold `|` or a backslash. */
export declare function packFeatures(weights: ReadonlyMap<string, readonly number[]>): Pick<PackedModel, 'features' | 'weights'>;
