import {PACKED_MAX, type PackedModel, packFeatures} from '../../src/discourse/model.ts'
import {CHAIN_SIZE} from '../../src/discourse/role.ts'
import type {TrainingSet} from './training-set.ts'

const K = CHAIN_SIZE

/** Score units for a factor of e: weights of up to 45 / 40 = 1.1 natural units fit into one character. */
const UNIT = 40

/**
 * Chooses the features that matter most: by the size of their weights, and by how often they occur.
 *
 * @param countMax How many to keep.
 */
export function chooseFeatures(
  set: TrainingSet,
  weights: Float64Array,
  countMax: number,
): ReadonlySet<string> {
  const scored = set.features.map((name, index) => {
    const own = centred([...weights.subarray(index * K, index * K + K)])
    let squares = 0
    for (const weight of own) squares += weight * weight
    return {name, score: squares * Math.sqrt(set.counts[index] ?? 0)}
  })
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  return new Set(scored.slice(0, countMax).map(({name}) => name))
}

/** A feature's weights with their mean taken away, which changes no decision and needs smaller numbers. */
function centred(own: readonly number[]): number[] {
  const mean = own.reduce((sum, weight) => sum + weight, 0) / K
  return own.map((weight) => weight - mean)
}

/**
 * Rounds weights to whole numbers and packs them; features whose weights all round to 0 are left out.
 *
 * @param emissions Weights of each feature, in natural units.
 * @param rest Weights of the steps, then of the first and last roles.
 */
export function packModel(
  emissions: ReadonlyMap<string, readonly number[]>,
  rest: readonly number[],
  featuresVersion: number,
  cut: number,
): PackedModel {
  const table = new Map<string, readonly number[]>()
  for (const [name, own] of emissions) {
    const whole = centred(own).map((weight) => toWhole(weight, PACKED_MAX))
    if (whole.some((weight) => weight !== 0)) table.set(name, whole)
  }
  const wholeRest = rest.map((weight) => toWhole(weight, 1000))
  const steps = wholeRest.slice(0, -2 * K)
  return {featuresVersion, unit: UNIT, cut, steps, ends: wholeRest.slice(-2 * K), ...packFeatures(table)}
}

function toWhole(weight: number, most: number): number {
  const whole = Math.max(-most, Math.min(most, Math.round(weight * UNIT)))
  return whole === 0 ? 0 : whole // -0 would be stored as "-0"
}
