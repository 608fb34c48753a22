/** Gradient-boosted regression trees for squared error, written for reproducibility: seeded, single-threaded, no clock. */

import {seededRandom} from '../seeded-random.ts'
import {type Binned, binFeatures} from './bin-features.ts'
import {type BoostSettings, type Bounds, findSplit, type Growth, type Split} from './find-split.ts'

export type {BoostSettings} from './find-split.ts'

/** A node is a leaf if `feature` is -1; otherwise `value <= threshold` goes left. */
export interface TreeNode {
  readonly feature: number
  readonly threshold: number
  readonly left: number
  readonly right: number
  readonly value: number
}

/** A fitted model: the mean plus one value per tree. */
export interface BoostedTrees {
  readonly base: number
  readonly trees: readonly (readonly TreeNode[])[]
}

interface OpenLeaf {
  readonly index: number
  readonly rows: Int32Array
  readonly bounds: Bounds
  readonly split: Split | undefined
}

/** Grows trees on residuals. `weights` scale each row's error; all 1 if absent. */
export function boostTrees(
  matrix: readonly (readonly number[])[],
  target: readonly number[],
  settings: BoostSettings,
  weights?: readonly number[],
): BoostedTrees {
  const binned = binFeatures(matrix)
  const random = seededRandom(settings.seed)
  const weight = Float64Array.from(target, (_, row) => weights?.[row] ?? 1)
  let total = 0
  let weightSum = 0
  for (let row = 0; row < binned.rows; row += 1) {
    total += (target[row] ?? 0) * (weight[row] ?? 1)
    weightSum += weight[row] ?? 1
  }
  const base = total / weightSum
  const residual = Float64Array.from(target, (value) => value - base)
  const trees: TreeNode[][] = []
  for (let index = 0; index < settings.trees; index += 1) {
    const rows = sample(binned.rows, settings.rowShare, random)
    const features = sample(binned.edges.length, settings.featureShare, random)
    const tree = growTree({binned, residual, weight, features, settings}, rows)
    trees.push(tree)
    for (let row = 0; row < binned.rows; row += 1) {
      residual[row] = (residual[row] ?? 0) - leafOfBins(tree, binned, row)
    }
  }
  return {base, trees}
}

function sample(size: number, share: number, random: () => number): Int32Array {
  if (share >= 1) return Int32Array.from({length: size}, (_, index) => index)
  const chosen: number[] = []
  for (let index = 0; index < size; index += 1) if (random() < share) chosen.push(index)
  return Int32Array.from(chosen.length > 0 ? chosen : [0])
}

function leafOfBins(tree: readonly TreeNode[], binned: Binned, row: number): number {
  let node = tree[0]
  while (node && node.feature >= 0) {
    const edges = binned.edges[node.feature]
    const position = binned.bins[node.feature]?.[row] ?? 0
    const goesLeft = position < (edges?.length ?? 0) && (edges?.[position] ?? 0) <= node.threshold
    node = tree[goesLeft ? node.left : node.right]
  }
  return node?.value ?? 0
}

function growTree(growth: Growth, rows: Int32Array): TreeNode[] {
  const {binned, settings} = growth
  const nodes: TreeNode[] = [leaf(0)]
  const whole = {floor: -Infinity, ceiling: Infinity}
  let open: OpenLeaf[] = [{index: 0, rows, bounds: whole, split: findSplit(growth, rows, whole)}]
  for (let leaves = 1; leaves < settings.leaves; leaves += 1) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    const split = best.split
    if (!split) break
    const column = binned.bins[split.feature] ?? new Uint8Array()
    const left = nodes.length
    const threshold = binned.edges[split.feature]?.[split.bin] ?? 0
    nodes[best.index] = {feature: split.feature, threshold, left, right: left + 1, value: 0}
    nodes.push(leaf(split.leftValue * settings.rate), leaf(split.rightValue * settings.rate))
    const bounds = boundsBelow(best.bounds, split, settings.monotone?.[split.feature] ?? 0)
    const parts = [
      best.rows.filter((row) => (column[row] ?? 0) <= split.bin),
      best.rows.filter((row) => (column[row] ?? 0) > split.bin),
    ]
    open = open.filter((entry) => entry !== best)
    for (const [side, part] of parts.entries()) {
      const own = bounds[side] ?? whole
      open.push({index: left + side, rows: part, bounds: own, split: findSplit(growth, part, own)})
    }
  }
  return nodes
}

/** Bounds of the left and the right branch: on a monotone feature neither may pass the middle between them. */
function boundsBelow(above: Bounds, split: Split, direction: number): readonly [Bounds, Bounds] {
  const middle = (split.leftValue + split.rightValue) / 2
  const low = {floor: above.floor, ceiling: Math.min(above.ceiling, middle)}
  const high = {floor: Math.max(above.floor, middle), ceiling: above.ceiling}
  if (direction > 0) return [low, high]
  return direction < 0 ? [high, low] : [above, above]
}

const leaf = (value: number): TreeNode => ({feature: -1, threshold: 0, left: 0, right: 0, value})

/** The model's value for one row of features. */
export function predictTrees(model: BoostedTrees, row: readonly number[]): number {
  let total = model.base
  for (const tree of model.trees) {
    let node = tree[0]
    while (node && node.feature >= 0)
      node = tree[(row[node.feature] ?? 0) <= node.threshold ? node.left : node.right]
    total += node?.value ?? 0
  }
  return total
}
