/** The weights as they are stored: whole numbers, names of features as a tree of their words, see {@link unpackModel}. */
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
    /** The words of the features' names (“b we found” has three), sorted, with spaces between. */
    readonly symbols: string;
    /**
     * The tree of names, depth first, three characters a node: depth × 2, plus 1 if a name ends here; then its word as a
     * number of two digits.
     */
    readonly nodes: string;
    /** One character for each role of each feature, in the order of the tree. */
    readonly weights: string;
}
/**
 * The weights ready for use. A feature is looked up word by word: `stepTo` leads from a node to the next, `featureAt`
 * tells whether a name ends there. So no name needs to be put together.
 */
export interface Model extends PackedModel {
    readonly numbers: ReadonlyMap<string, number>;
    /** Open-addressed table of steps: node × words + word, 0 where free. */
    readonly keys: Int32Array;
    /** Nodes to which these lead. */
    readonly targets: Uint16Array;
    /** For each node 1 + the feature that ends there, 0 if none does. */
    readonly featureEnds: Uint16Array;
    readonly featureCount: number;
}
/** Largest size of a packed weight. */
export declare const PACKED_MAX = 45;
/** No node, and no word: what is not found leads here, and from here nothing does. */
export declare const NOWHERE = 0;
/** The node where all names begin. */
export declare const ROOT = 1;
/** Turns stored weights into tables to look features up in. */
export declare function unpackModel(packed: PackedModel): Model;
/** Number of a word in the names of features; `NOWHERE` if none has it. */
export declare function symbolOf(model: Model, word: string): number;
/** The node to which a word leads from a node; `NOWHERE` if no name goes on so. */
export declare function stepTo(model: Model, node: number, symbol: number): number;
/** The feature with this name, from 0; -1 if the model has none. */
export declare function findFeature(model: Model, name: string): number;
/** Weight of a feature for a role, in score units. */
export declare function weightOf(model: Model, feature: number, role: number): number;
/** The opposite of {@link unpackModel}: stores weights as short strings. Names must not hold a backslash or quote. */
export declare function packFeatures(weights: ReadonlyMap<string, readonly number[]>): Pick<PackedModel, 'symbols' | 'nodes' | 'weights'>;
