import {DIFFICULTY_WEIGHTS} from './difficulty-weights.gen.ts'
import {FEATURE_NAMES} from './sentence-features.ts'

/** A straight line through a few features, each standardised after a logarithm where it is a count. */
export interface LinearPart {
  readonly base: number
  /** Indexes into the features. */
  readonly features: readonly number[]
  readonly isCount: readonly boolean[]
  readonly means: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Trees in flat arrays. `features[n]` is -1 at a leaf, whose value is `values[n]`; otherwise a feature that is at most `values[n]` goes to
 * the node after, a larger one to `jumps[n]`.
 */
export interface TreePart {
  readonly base: number
  readonly roots: readonly number[]
  readonly features: Int16Array
  readonly values: Float64Array
  readonly jumps: Int32Array
}

/** The fitted model. */
export interface DifficultyModel {
  readonly linear: LinearPart
  readonly trees: TreePart
  /** difficulty = intercept + slope × mean of both parts. */
  readonly intercept: number
  readonly slope: number
}

/** Ends of the scale on which people rated. */
const EASIEST = 1
const HARDEST = 6

let model: DifficultyModel | undefined

/** Difficulty of a sentence with these features: 1 easy to 6 hard. */
export function predictDifficulty(features: readonly number[]): number {
  model ??= parseModel(DIFFICULTY_WEIGHTS)
  return predictWith(model, features)
}

/** The same with another model; for training. */
export function predictWith(fitted: DifficultyModel, features: readonly number[]): number {
  const parts = (linearValue(fitted.linear, features) + treeValue(fitted.trees, features)) / 2
  return Math.min(HARDEST, Math.max(EASIEST, fitted.intercept + fitted.slope * parts))
}

/** Value of the linear part. */
export function linearValue(part: LinearPart, features: readonly number[]): number {
  let total = part.base
  for (let index = 0; index < part.features.length; index += 1) {
    const raw = features[part.features[index] ?? 0] ?? 0
    const value = part.isCount[index] === true ? Math.log1p(raw) : raw
    total += (value - (part.means[index] ?? 0)) * (part.weights[index] ?? 0)
  }
  return total
}

/** Value of the trees. */
export function treeValue(part: TreePart, features: readonly number[]): number {
  let total = part.base
  for (const root of part.roots) {
    let node = root
    let feature = part.features[node] ?? -1
    while (feature >= 0) {
      node = (features[feature] ?? 0) <= (part.values[node] ?? 0) ? node + 1 : (part.jumps[node] ?? 0)
      feature = part.features[node] ?? -1
    }
    total += part.values[node] ?? 0
  }
  return total
}

/**
 * Reads packed weights: lines for calibration, the linear part and each tree. A tree is its nodes in depth-first order, `feature<threshold`
 * or a leaf's value, separated by spaces.
 */
export function parseModel(text: string): DifficultyModel {
  const [head = '', linearLine = '', ...treeLines] = text.split('\n')
  const [intercept = 0, slope = 1, linearBase = 0, treeBase = 0] = head.split(' ').map(Number)
  const linear = {
    base: linearBase,
    features: [] as number[],
    isCount: [] as boolean[],
    means: [] as number[],
    weights: [] as number[],
  }
  for (const entry of linearLine.split(' ')) {
    const [name = '', kind, mean, weight] = entry.split(':')
    linear.features.push(FEATURE_NAMES.indexOf(name))
    linear.isCount.push(kind === 'log')
    linear.means.push(Number(mean))
    linear.weights.push(Number(weight))
  }
  const trees = {
    base: treeBase,
    roots: [] as number[],
    features: [] as number[],
    values: [] as number[],
    jumps: [] as number[],
  }
  for (const line of treeLines) {
    trees.roots.push(trees.features.length)
    appendTree(trees, line.split(' '))
  }
  const packed = {
    base: trees.base,
    roots: trees.roots,
    features: Int16Array.from(trees.features),
    values: Float64Array.from(trees.values),
    jumps: Int32Array.from(trees.jumps),
  }
  return {linear, trees: packed, intercept, slope}
}

interface GrowingTrees {
  readonly features: number[]
  readonly values: number[]
  readonly jumps: number[]
}

/** Nodes come depth first, so a node's right side starts where its left side has been read to the end. */
function appendTree(trees: GrowingTrees, nodes: readonly string[]): void {
  const waiting: number[] = []
  for (const node of nodes) {
    const index = trees.features.length
    const cut = node.indexOf('<')
    trees.features.push(cut < 0 ? -1 : Number(node.slice(0, cut)))
    trees.values.push(Number(node.slice(cut + 1)))
    trees.jumps.push(0)
    if (cut >= 0) waiting.push(index)
    else {
      const parent = waiting.pop()
      if (parent !== undefined) trees.jumps[parent] = index + 1
    }
  }
}
