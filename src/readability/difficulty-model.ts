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
  const {roots, features: asked, values, jumps} = part
  let total = part.base
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0
    let feature = asked[node] ?? -1
    while (feature >= 0) {
      node = (features[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (jumps[node] ?? 0)
      feature = asked[node] ?? -1
    }
    total += values[node] ?? 0
  }
  return total
}

/** Weights as they are shipped, in JSON, which engines read several times faster than any text of our own. */
export interface PackedModel {
  readonly intercept: number
  readonly slope: number
  readonly linearBase: number
  readonly treeBase: number
  /** Name, whether its logarithm is taken, mean, weight. */
  readonly linear: readonly (readonly [string, boolean, number, number])[]
  /** Nodes of all trees, depth first: the feature that is compared, -1 at a leaf. */
  readonly features: readonly number[]
  /** The threshold of each node, the value of each leaf. */
  readonly values: readonly number[]
}

/** Unpacks weights. The text is our own: it is written by `packModel` and covered by the card's hash. */
export function parseModel(text: string): DifficultyModel {
  // Checked by the test that holds weights and card together.
  const packed = JSON.parse(text) as PackedModel
  const {intercept, slope} = packed
  const linear: LinearPart = {
    base: packed.linearBase,
    features: packed.linear.map(([name]) => FEATURE_NAMES.indexOf(name)),
    isCount: packed.linear.map(([, isCount]) => isCount),
    means: packed.linear.map(([, , mean]) => mean),
    weights: packed.linear.map(([, , , weight]) => weight),
  }
  return {linear, trees: unpackTrees(packed), intercept, slope}
}

/** Nodes come depth first, so a node's right side starts where its left side has been read to the end. */
function unpackTrees({treeBase, features, values}: PackedModel): TreePart {
  const jumps = new Int32Array(features.length)
  const roots: number[] = []
  const waiting: number[] = []
  let isRoot = true
  for (let node = 0; node < features.length; node += 1) {
    if (isRoot) roots.push(node)
    isRoot = false
    if ((features[node] ?? -1) >= 0) {
      waiting.push(node)
      continue
    }
    const parent = waiting.pop()
    if (parent === undefined) isRoot = true
    else jumps[parent] = node + 1
  }
  return {
    base: treeBase,
    roots,
    features: Int16Array.from(features),
    values: Float64Array.from(values),
    jumps,
  }
}
