import {
  type DifficultyModel,
  linearValue,
  type PackedModel,
  parseModel,
  predictWith,
} from '../../src/readability/difficulty-model.ts'
import {forestValue} from '../../src/readability/forest.ts'
import {FEATURE_NAMES} from '../../src/readability/sentence-features.ts'
import {mean} from './agreement.ts'
import {type BoostSettings, boostTrees, type TreeNode} from './boosted-trees.ts'
import {fitLinear, type LinearFeature} from './fit-linear.ts'
import {plantForest} from './plant-forest.ts'

/** Everything that was chosen by cross-validation over sources inside the train split. */
export interface FitSettings {
  readonly boost: BoostSettings
  /** Forests with other seeds whose trees are averaged. */
  readonly bags: number
  readonly linearFeatures: readonly string[]
  readonly linearRidge: number
}

/** The settings of the shipped model. */
export const SETTINGS: FitSettings = {
  boost: {
    trees: 150,
    rate: 0.05,
    leaves: 8,
    leafRowsMin: 20,
    ridge: 5,
    rowShare: 0.5,
    featureShare: 0.2,
    seed: 1,
  },
  bags: 4,
  linearFeatures: ['jointHardest3', 'jointHardest8', 'jointHardest12', 'ratedHardest8', 'words', 'letters'],
  linearRidge: 3000,
}

/**
 * Fits both parts. The straight line is shrunk so far that it is little more than a vote of its six features: it is there for texts
 * unlike those rated, where trees cannot follow. It is stretched to the spread of the trees before both are averaged.
 *
 * @returns Packed weights, uncalibrated.
 */
export function fitDifficulty(
  rows: readonly (readonly number[])[],
  ratings: readonly number[],
  settings: FitSettings,
): string {
  const features = settings.linearFeatures.map((name): LinearFeature => {
    const index = FEATURE_NAMES.indexOf(name)
    if (index < 0) throw new Error(`No feature ${name}`)
    return {index, isCount: !/Hardest|Mean|Share|Per/.test(name)}
  })
  const linear = fitLinear(rows, ratings, features, settings.linearRidge)
  const forests = Array.from({length: settings.bags}, (_, bag) =>
    boostTrees(rows, ratings, {...settings.boost, seed: settings.boost.seed + bag}),
  )
  const nodes = forests.flatMap((forest) => forest.trees.flatMap((tree) => depthFirst(tree, settings.bags)))
  const packed: PackedModel = {
    intercept: 0,
    slope: 1,
    linearBase: short(linear.base, 5),
    linear: features.map(({index, isCount}, at) => [
      FEATURE_NAMES[index] ?? '',
      isCount,
      short(linear.means[at] ?? 0, 5),
      short(linear.weights[at] ?? 0, 5),
    ]),
    trees: plantForest(
      short(mean(forests.map((forest) => forest.base)), 5),
      nodes.map(([feature]) => feature),
      nodes.map(([, value]) => value),
      FEATURE_NAMES.length,
    ),
  }
  const {linear: line, trees} = parseModel(JSON.stringify(packed))
  const stretch =
    spread(rows.map((row) => forestValue(trees, row))) / spread(rows.map((row) => linearValue(line, row)))
  const stretched = packed.linear.map(
    ([name, isCount, middle], at) =>
      [name, isCount, middle, short((linear.weights[at] ?? 0) * stretch, 5)] as const,
  )
  return JSON.stringify({...packed, linear: stretched})
}

function spread(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/** Replaces the calibration, which is known only after cross-validation. */
export function withCalibration(packed: string, intercept: number, slope: number): string {
  // Written by `fitDifficulty` just before.
  const model = JSON.parse(packed) as PackedModel
  return JSON.stringify({...model, intercept: short(intercept, 5), slope: short(slope, 5)})
}

/** Rounded to so many significant digits: the same on every machine, and shorter. */
function short(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

/** A tree's nodes: feature and threshold, or -1 and the leaf's share of the mean of all bags. */
function depthFirst(tree: readonly TreeNode[], bags: number): [number, number][] {
  const nodes: [number, number][] = []
  const visit = (index: number) => {
    const node = tree[index]
    if (!node) return
    if (node.feature < 0) {
      nodes.push([-1, short(Number((node.value / bags).toFixed(5)), 3)])
      return
    }
    nodes.push([node.feature, short(node.threshold, 5)])
    visit(node.left)
    visit(node.right)
  }
  visit(0)
  return nodes
}

/** Uncalibrated values for rows. */
export function valuesOf(packed: string, rows: readonly (readonly number[])[]): number[] {
  const parsed: DifficultyModel = parseModel(packed)
  return rows.map((row) => (linearValue(parsed.linear, row) + forestValue(parsed.trees, row)) / 2)
}

/** Calibrated values for rows. */
export function difficultiesOf(packed: string, rows: readonly (readonly number[])[]): number[] {
  const parsed = parseModel(packed)
  return rows.map((row) => predictWith(parsed, row))
}
