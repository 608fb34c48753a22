import type {LinearPart} from '../../src/readability/difficulty-model.ts'
import {mean} from './agreement.ts'

/** A feature of the linear part, and whether its logarithm is taken first. */
export interface LinearFeature {
  readonly index: number
  readonly isCount: boolean
}

/** Ridge regression over standardised features. */
export function fitLinear(
  rows: readonly (readonly number[])[],
  target: readonly number[],
  features: readonly LinearFeature[],
  ridge: number,
): LinearPart {
  const columns = features.map(({index, isCount}) =>
    rows.map((row) => (isCount ? Math.log1p(row[index] ?? 0) : (row[index] ?? 0))),
  )
  const means = columns.map(mean)
  const spreads = columns.map(
    (column, at) => Math.sqrt(mean(column.map((value) => (value - (means[at] ?? 0)) ** 2))) || 1,
  )
  const scaled = columns.map((column, at) =>
    column.map((value) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  )
  const base = mean(target)
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  const centred = target.map((value) => value - base)
  const system = scaled.map((a, row) => [
    ...scaled.map((b, column) => dot(a, b) + (row === column ? ridge : 0)),
    dot(a, centred),
  ])
  const weights = solve(system).map((weight, at) => weight / (spreads[at] ?? 1))
  return {
    base,
    features: features.map(({index}) => index),
    isCount: features.map(({isCount}) => isCount),
    means,
    weights,
  }
}

/** Solves a symmetric positive system given with its right side, by elimination. */
function solve(system: number[][]): number[] {
  const size = system.length
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = system[pivot] ?? []
    for (let below = pivot + 1; below < size; below += 1) {
      const other = system[below] ?? []
      const factor = (other[pivot] ?? 0) / (row[pivot] ?? 1)
      for (let column = pivot; column <= size; column += 1)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let pivot = size - 1; pivot >= 0; pivot -= 1) {
    const row = system[pivot] ?? []
    let rest = row[size] ?? 0
    for (let column = pivot + 1; column < size; column += 1)
      rest -= (row[column] ?? 0) * (solution[column] ?? 0)
    solution[pivot] = rest / (row[pivot] ?? 1)
  }
  return solution
}
