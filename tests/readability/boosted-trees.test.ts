import {describe, expect, it} from 'vitest'
import {
  areaUnderCurve,
  falsePositivesAt,
  pearson,
  precisionOfTop,
  quantile,
} from '../../tools/difficulty/agreement.ts'
import {boostTrees, predictTrees} from '../../tools/difficulty/boosted-trees.ts'
import {seededRandom} from '../../tools/seeded-random.ts'

const settings = {
  trees: 60,
  rate: 0.2,
  leaves: 4,
  leafRowsMin: 5,
  ridge: 1,
  rowShare: 0.8,
  featureShare: 1,
  seed: 7,
}

function sample(): {rows: number[][]; target: number[]} {
  const random = seededRandom(3)
  const rows = Array.from({length: 400}, () => [random(), random(), random()])
  return {rows, target: rows.map(([a = 0, b = 0]) => (a > 0.5 ? 2 : 0) + b)}
}

describe('boostTrees', () => {
  it('learns a step and a slope', () => {
    const {rows, target} = sample()
    const model = boostTrees(rows, target, settings)
    expect(predictTrees(model, [0.9, 0.5, 0.1])).toBeCloseTo(2.5, 0)
    expect(
      pearson(
        rows.map((row) => predictTrees(model, row)),
        target,
      ),
    ).toBeGreaterThan(0.98)
  })

  it('gives the same trees for the same seed', () => {
    const {rows, target} = sample()
    expect(boostTrees(rows, target, settings)).toEqual(boostTrees(rows, target, settings))
    expect(boostTrees(rows, target, {...settings, seed: 8})).not.toEqual(boostTrees(rows, target, settings))
  })

  it('keeps to a direction that it is told', () => {
    const {rows, target} = sample()
    const noisy = target.map((value, index) => value + Math.sin(index) * 2)
    const model = boostTrees(rows, noisy, {...settings, monotone: [0, 1, 0]})
    const along = Array.from({length: 50}, (_, step) => predictTrees(model, [0.3, step / 50, 0.5]))
    expect(along).toEqual([...along].sort((a, b) => a - b))
  })
})

describe('agreement', () => {
  const scores = [1, 2, 3, 4, 5, 6]
  const isHard = [false, false, true, false, true, true]

  it('computes its figures', () => {
    expect(areaUnderCurve(scores, isHard)).toBeCloseTo(8 / 9, 10)
    expect(areaUnderCurve([1, 1], [true, false])).toBe(0.5)
    expect(falsePositivesAt(0.6, scores, isHard)).toBe(0)
    expect(falsePositivesAt(1, scores, isHard)).toBeCloseTo(1 / 3, 10)
    expect(precisionOfTop(0.5, scores, isHard)).toBeCloseTo(2 / 3, 10)
    expect(quantile(scores, 0.5)).toBe(3.5)
    expect(
      pearson(
        scores,
        scores.map((value) => 7 - value),
      ),
    ).toBeCloseTo(-1, 10)
  })
})
