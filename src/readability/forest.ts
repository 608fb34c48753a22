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
  /** The leaves that stay when the question turns right, as bits. */
  readonly masks: Int32Array
  /** `leavesMax` for each tree, from left to right. */
  readonly leaves: Float64Array
  /** Leaves that are left of each tree, while a value is computed. */
  readonly left: Int32Array
}

/** Leaves of a tree have a bit each. */
const LEAVES_MAX = 31

/** A question while a forest is planted. */
interface Question {
  readonly threshold: number
  readonly owner: number
  readonly mask: number
}

/**
 * Lays trees out.
 *
 * @param features Nodes of all trees, depth first: the feature that is compared, -1 at a leaf.
 * @param values The threshold of each node, the value of each leaf.
 * @param featureCount Number of features.
 * @throws {RangeError} If a tree has more leaves than fit.
 */
export function plantForest(
  base: number,
  features: readonly number[],
  values: readonly number[],
  featureCount: number,
): Forest {
  const asked: Question[][] = Array.from({length: featureCount}, () => [])
  const leavesOfTrees = readTrees(features, values, asked)
  const leavesMax = leavesOfTrees.reduce((most, {length}) => Math.max(most, length), 1)
  if (leavesMax > LEAVES_MAX) throw new RangeError(`A tree has ${leavesMax} leaves.`)
  const questions = asked.reduce((sum, {length}) => sum + length, 0)
  const forest: Forest = {
    base,
    trees: leavesOfTrees.length,
    leavesMax,
    starts: new Int32Array(featureCount + 1),
    thresholds: new Float64Array(questions),
    owners: new Uint16Array(questions),
    masks: new Int32Array(questions),
    leaves: new Float64Array(leavesOfTrees.length * leavesMax),
    left: new Int32Array(leavesOfTrees.length),
  }
  for (const [tree, leaves] of leavesOfTrees.entries()) forest.leaves.set(leaves, tree * leavesMax)
  let at = 0
  for (const [feature, own] of asked.entries()) {
    own.sort((one, other) => one.threshold - other.threshold)
    for (const {threshold, owner, mask} of own) {
      forest.thresholds[at] = threshold
      forest.owners[at] = owner
      forest.masks[at] = mask
      at += 1
    }
    forest.starts[feature + 1] = at
  }
  return forest
}

/** A node whose right side has not begun. */
interface OpenNode {
  readonly node: number
  /** Leaves of its tree before it. */
  readonly leavesBefore: number
}

/** Reads nodes depth first: a node's right side starts where its left side has been read to the end. */
function readTrees(
  features: readonly number[],
  values: readonly number[],
  asked: readonly Question[][],
): readonly (readonly number[])[] {
  const trees: number[][] = []
  let leaves: number[] = []
  const open: OpenNode[] = []
  for (let node = 0; node < features.length; node += 1) {
    if ((features[node] ?? -1) >= 0) {
      open.push({node, leavesBefore: leaves.length})
      continue
    }
    leaves.push(values[node] ?? 0)
    const parent = open.pop()
    if (parent === undefined) {
      trees.push(leaves)
      leaves = []
      continue
    }
    const struck = bitsUpTo(leaves.length) & ~bitsUpTo(parent.leavesBefore)
    asked[features[parent.node] ?? 0]?.push({
      threshold: values[parent.node] ?? 0,
      owner: trees.length,
      mask: ~struck,
    })
  }
  return trees
}

function bitsUpTo(count: number): number {
  return 2 ** count - 1
}

/** Sum of what the trees say, added to the base in their order. */
export function forestValue(forest: Forest, features: ArrayLike<number>): number {
  const {starts, thresholds, owners, masks, leaves, left, leavesMax, trees} = forest
  left.fill(-1)
  let at = 0
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const value = features[feature] ?? 0
    const end = starts[feature + 1] ?? 0
    for (; at < end && value > (thresholds[at] ?? 0); at += 1) {
      const owner = owners[at] ?? 0
      left[owner] = (left[owner] ?? 0) & (masks[at] ?? 0)
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
