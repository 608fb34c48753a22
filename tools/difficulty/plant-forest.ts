import type {PackedForest} from '../../src/readability/forest.ts'

/** Leaves of a tree have a bit each. */
const LEAVES_MAX = 31

/** A question while a forest is planted. */
interface Question {
  readonly threshold: number
  readonly owner: number
  readonly struck: number
}

/**
 * Lays trees out, see `Forest`.
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
): PackedForest {
  const asked: Question[][] = Array.from({length: featureCount}, () => [])
  const leavesOfTrees = readTrees(features, values, asked)
  const leavesMax = leavesOfTrees.reduce((most, {length}) => Math.max(most, length), 1)
  if (leavesMax > LEAVES_MAX) throw new RangeError(`A tree has ${leavesMax} leaves.`)
  const starts = [0]
  const sorted: Question[] = []
  for (const own of asked) {
    sorted.push(...own.sort((one, other) => one.threshold - other.threshold))
    starts.push(sorted.length)
  }
  return {
    base,
    leavesMax,
    starts,
    thresholds: sorted.map(({threshold}) => threshold),
    owners: sorted.map(({owner}) => owner),
    struck: sorted.map(({struck}) => struck),
    leaves: leavesOfTrees.flatMap((leaves) => Array.from({length: leavesMax}, (_, at) => leaves[at] ?? 0)),
  }
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
      struck,
    })
  }
  return trees
}

function bitsUpTo(count: number): number {
  return 2 ** count - 1
}
