import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {forestValue, openForest} from '../../src/readability/forest.ts'
import {plantForest} from '../../tools/difficulty/plant-forest.ts'

/** A tree in writing: a leaf's value, or a question with what follows. */
type Tree =
  | number
  | {readonly feature: number; readonly threshold: number; readonly sides: readonly [Tree, Tree]}

const FEATURES = 5

/** Few different numbers, so that values often equal thresholds. */
const number = fc.integer({min: -4, max: 4}).map((half) => half / 2)

const tree = fc.letrec<{tree: Tree}>((tie) => ({
  tree: fc.oneof(
    {maxDepth: 4, depthSize: 'small'},
    fc.double({min: -1, max: 1, noNaN: true}),
    fc.record({
      feature: fc.nat(FEATURES - 1),
      threshold: number,
      sides: fc.tuple(tie('tree'), tie('tree')),
    }),
  ),
})).tree

function walk(own: Tree, features: readonly number[]): number {
  if (typeof own === 'number') return own
  return walk(own.sides[(features[own.feature] ?? 0) <= own.threshold ? 0 : 1], features)
}

/** Nodes depth first: features, -1 at leaves, and values. */
function nodesOf(own: Tree): [number, number][] {
  if (typeof own === 'number') return [[-1, own]]
  return [[own.feature, own.threshold], ...own.sides.flatMap(nodesOf)]
}

describe('forestValue', () => {
  it('gives what walking each tree gives, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.array(tree, {maxLength: 12}),
        fc.array(fc.array(number, {minLength: FEATURES, maxLength: FEATURES}), {minLength: 1, maxLength: 5}),
        (trees, rows) => {
          const nodes = trees.flatMap(nodesOf)
          const [features, values] = [nodes.map(([feature]) => feature), nodes.map(([, value]) => value)]
          const forest = openForest(plantForest(0.25, features, values, FEATURES))
          for (const row of rows) {
            let expected = 0.25
            for (const own of trees) expected += walk(own, row)
            expect(forestValue(forest, row)).toBe(expected)
          }
        },
      ),
    )
  })

  it('refuses trees with more leaves than it has bits for', () => {
    const chain = Array.from({length: 40}, (_, at) => [0, at, -1, 1]).flat()
    const features = [
      ...chain.map((value, at) => (at % 2 === 0 ? value : -2)).filter((value) => value > -2),
      -1,
    ]
    expect(() => plantForest(0, features, features, 1)).toThrow(RangeError)
  })
})
