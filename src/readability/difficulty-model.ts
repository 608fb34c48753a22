import {DIFFICULTY_WEIGHTS} from './difficulty-weights.gen.ts'
import {type Forest, forestValue, openForest, type PackedForest} from './forest.ts'
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

/** The fitted model. */
export interface DifficultyModel {
  readonly linear: LinearPart
  readonly trees: Forest
  /** difficulty = intercept + slope × mean of both parts. */
  readonly intercept: number
  readonly slope: number
}

/** Ends of the scale on which people rated. */
const EASIEST = 1
const HARDEST = 6

let model: DifficultyModel | undefined

/** Difficulty of a sentence with these features: 1 easy to 6 hard. */
export function predictDifficulty(features: ArrayLike<number>): number {
  model ??= parseModel(DIFFICULTY_WEIGHTS)
  return predictWith(model, features)
}

/** The same with another model; for training. */
export function predictWith(fitted: DifficultyModel, features: ArrayLike<number>): number {
  const parts = (linearValue(fitted.linear, features) + forestValue(fitted.trees, features)) / 2
  return Math.min(HARDEST, Math.max(EASIEST, fitted.intercept + fitted.slope * parts))
}

/** Value of the linear part. */
export function linearValue(part: LinearPart, features: ArrayLike<number>): number {
  let total = part.base
  for (let index = 0; index < part.features.length; index += 1) {
    const raw = features[part.features[index] ?? 0] ?? 0
    const value = part.isCount[index] === true ? Math.log1p(raw) : raw
    total += (value - (part.means[index] ?? 0)) * (part.weights[index] ?? 0)
  }
  return total
}

/** Weights as they are shipped, in JSON, which engines read several times faster than any text of our own. */
export interface PackedModel {
  readonly intercept: number
  readonly slope: number
  readonly linearBase: number
  /** Name, whether its logarithm is taken, mean, weight. */
  readonly linear: readonly (readonly [string, boolean, number, number])[]
  readonly trees: PackedForest
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
  return {
    linear,
    trees: openForest(packed.trees),
    intercept,
    slope,
  }
}
