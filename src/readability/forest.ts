/**
 * Regression trees, laid out so that a prediction runs through the questions of one feature after the other instead of through one
 * tree after the other. Each tree has a bit for each of its leaves; an answer that turns right strikes out the leaves to its left,
 * and the first leaf that is left is the tree's. Questions about a feature are sorted by threshold, so those that turn right come
 * first and the others are never looked at.
 *
 * @see Lucchese et al. (2015), QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees.
 */
export interface Forest {
  readonly base: number
  readonly trees: number
  /** Places for the leaves of each tree. */
  readonly leavesMax: number
  /** Where the questions about each feature begin; one more for the end. */
  readonly starts: Int32Array
  /** A value above it turns right; ascending for each feature. */
  readonly thresholds: Float64Array
  /** The tree of each question. */
  readonly owners: Uint16Array
  /** The leaves that are struck out when the question turns right, as bits. */
  readonly struck: Int32Array
  /** `leavesMax` for each tree, from left to right. */
  readonly leaves: Float64Array
  /** Leaves that are left of each tree, while a value is computed. */
  readonly left: Int32Array
}

/** A forest as it is stored, in JSON: the same lists as numbers. */
export interface PackedForest {
  readonly base: number
  readonly leavesMax: number
  readonly starts: readonly number[]
  readonly thresholds: readonly number[]
  readonly owners: readonly number[]
  readonly struck: readonly number[]
  readonly leaves: readonly number[]
}

/** Opens a forest; nothing is computed, so that a first prediction comes soon. */
export function openForest(packed: PackedForest): Forest {
  const {base, leavesMax} = packed
  const trees = packed.leaves.length / leavesMax
  return {
    base,
    trees,
    leavesMax,
    starts: new Int32Array(packed.starts),
    thresholds: new Float64Array(packed.thresholds),
    owners: new Uint16Array(packed.owners),
    struck: new Int32Array(packed.struck),
    leaves: new Float64Array(packed.leaves),
    left: new Int32Array(trees),
  }
}

/** Sum of what the trees say, added to the base in their order. */
export function forestValue(forest: Forest, features: ArrayLike<number>): number {
  const {starts, thresholds, owners, struck, leaves, left, leavesMax, trees} = forest
  left.fill(-1)
  let at = 0
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const value = features[feature] ?? 0
    const end = starts[feature + 1] ?? 0
    for (; at < end && value > (thresholds[at] ?? 0); at += 1) {
      const owner = owners[at] ?? 0
      left[owner] = (left[owner] ?? 0) & ~(struck[at] ?? 0)
    }
    at = end
  }
  let total = forest.base
  for (let tree = 0; tree < trees; tree += 1) {
    const bits = left[tree] ?? 0
    total += leaves[tree * leavesMax + 31 - Math.clz32(bits & -bits)] ?? 0
  }
  return total
}
