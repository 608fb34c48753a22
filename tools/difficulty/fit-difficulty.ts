import {
  type DifficultyModel,
  linearValue,
  parseModel,
  predictWith,
  treeValue,
} from '../../src/readability/difficulty-model.ts'
import {FEATURE_NAMES} from '../../src/readability/sentence-features.ts'
import {mean} from './agreement.ts'
import {type BoostSettings, boostTrees, type TreeNode} from './boosted-trees.ts'
import {fitLinear, type LinearFeature} from './fit-linear.ts'

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
  const treeLines = forests.flatMap((forest) => forest.trees.map((tree) => packTree(tree, settings.bags)))
  const base = mean(forests.map((forest) => forest.base))
  const unit = packModel(0, 1, base, linear.base, features, linear.means, linear.weights, treeLines)
  const parsed = parseModel(unit)
  const stretch =
    spread(rows.map((row) => treeValue(parsed.trees, row))) /
    spread(rows.map((row) => linearValue(parsed.linear, row)))
  const stretched = linear.weights.map((weight) => weight * stretch)
  return packModel(0, 1, base, linear.base, features, linear.means, stretched, treeLines)
}

function spread(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

function packModel(
  intercept: number,
  slope: number,
  treeBase: number,
  linearBase: number,
  features: readonly LinearFeature[],
  means: readonly number[],
  weights: readonly number[],
  treeLines: readonly string[],
): string {
  const head = [intercept, slope, linearBase, treeBase].map((value) => short(value, 5)).join(' ')
  const line = features.map(({index, isCount}, at) =>
    [
      FEATURE_NAMES[index],
      isCount ? 'log' : 'raw',
      short(means[at] ?? 0, 5),
      short(weights[at] ?? 0, 5),
    ].join(':'),
  )
  return [head, line.join(' '), ...treeLines].join('\n')
}

/** Replaces the calibration, which is known only after cross-validation. */
export function withCalibration(packed: string, intercept: number, slope: number): string {
  const [head = '', ...rest] = packed.split('\n')
  const [, , linearBase, treeBase] = head.split(' ')
  return [[short(intercept, 5), short(slope, 5), linearBase, treeBase].join(' '), ...rest].join('\n')
}

/** Fewest characters for a number with so many significant digits: the same on every machine. */
function short(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)))
}

/** A tree's nodes in depth-first order: see `parseModel`. */
function packTree(tree: readonly TreeNode[], bags: number): string {
  const nodes: string[] = []
  const visit = (index: number) => {
    const node = tree[index]
    if (!node) return
    if (node.feature < 0) {
      nodes.push(short(Number((node.value / bags).toFixed(5)), 3))
      return
    }
    nodes.push(`${node.feature}<${short(node.threshold, 5)}`)
    visit(node.left)
    visit(node.right)
  }
  visit(0)
  return nodes.join(' ')
}

/** Uncalibrated values for rows. */
export function valuesOf(packed: string, rows: readonly (readonly number[])[]): number[] {
  const parsed: DifficultyModel = parseModel(packed)
  return rows.map((row) => (linearValue(parsed.linear, row) + treeValue(parsed.trees, row)) / 2)
}

/** Calibrated values for rows. */
export function difficultiesOf(packed: string, rows: readonly (readonly number[])[]): number[] {
  const parsed = parseModel(packed)
  return rows.map((row) => predictWith(parsed, row))
}
