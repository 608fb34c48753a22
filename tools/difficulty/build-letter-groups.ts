import {letterGroupBuckets} from '../../src/language/en/guess-complexity.ts'

/** Packed weights are characters around this one. */
const WEIGHT_BASE = 80
const WEIGHT_MAX = 40
const BUCKETS = 8192
const PASSES = 10
const STEP = 0.04
const SHRINK = 2e-3

/** A model as it is written to `letter-groups.gen.ts`, and its values for the words that it was fitted on. */
export function fitLetterGroups(
  words: readonly string[],
  complexities: readonly number[],
): {text: string; fit: readonly number[]} {
  const weights = new Float64Array(BUCKETS)
  const base = complexities.reduce((sum, value) => sum + value, 0) / complexities.length
  const buckets = words.map((word) => letterGroupBuckets(word, BUCKETS))
  const value = (groups: readonly number[]) =>
    groups.reduce((sum, group) => sum + (weights[group] ?? 0), 0) / Math.sqrt(Math.max(1, groups.length))
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let index = 0; index < words.length; index += 1) {
      const position = (index * 7919) % words.length
      const groups = buckets[position] ?? []
      const scale = 1 / Math.sqrt(Math.max(1, groups.length))
      const error = (complexities[position] ?? base) - base - value(groups)
      for (const group of groups) {
        const weight = weights[group] ?? 0
        weights[group] = weight + STEP * (error * scale - SHRINK * weight)
      }
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = largest / WEIGHT_MAX
  const packed = String.fromCharCode(...weights.map((weight) => WEIGHT_BASE + Math.round(weight / step)))
  const text = `{base: ${base.toFixed(4)}, step: ${step.toPrecision(5)}, weights: ${JSON.stringify(packed)}}`
  return {text, fit: buckets.map((groups) => base + value(groups))}
}
