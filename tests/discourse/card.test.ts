import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {FEATURES_VERSION} from '../../src/discourse/features.ts'
import card from '../../src/discourse/model/card.json' with {type: 'json'}
import weights from '../../src/discourse/model/weights.json' with {type: 'json'}
import {findFeature, packFeatures, unpackModel, weightOf} from '../../src/discourse/model.ts'
import {CHAIN_SIZE} from '../../src/discourse/role.ts'
import {STEPS_SIZE} from '../../src/discourse/score.ts'
import {TRAINING} from '../../tools/discourse/training.ts'
import {sha256} from '../../tools/discourse/write-card.ts'

const file = readFileSync(new URL('../../src/discourse/model/weights.json', import.meta.url))

describe('the model card', () => {
  it('describes the weights that ship', () => {
    expect(card.weights).toEqual({sha256: sha256(file), bytes: file.byteLength})
    expect(card.featuresVersion).toBe(FEATURES_VERSION)
    expect(weights.featuresVersion).toBe(FEATURES_VERSION)
  })

  it('names the settings that the trainer uses', () => {
    expect(card.settings).toEqual(JSON.parse(JSON.stringify(TRAINING)))
  })

  it('reports figures at or above what the project asks for', () => {
    expect(card.figures.accuracy).toBeGreaterThanOrEqual(0.86)
    expect(card.figures.accuracyLenient).toBeGreaterThanOrEqual(0.9)
    expect(card.figures.macroF1).toBeGreaterThanOrEqual(0.83)
    expect(Number.parseInt(card.figures.orderRight, 10)).toBeGreaterThanOrEqual(36)
    expect(Number.parseInt(card.figures.reorderedNotReported, 10)).toBeGreaterThanOrEqual(110)
  })
})

describe('the weights', () => {
  it('stay within 150 KB', () => {
    expect(file.byteLength).toBeLessThanOrEqual(150 * 1024)
  })

  it('unpack to one weight a role for each feature', () => {
    const model = unpackModel(weights)
    expect(model.weights).toHaveLength(model.featureCount * CHAIN_SIZE)
    expect(model.steps).toHaveLength(STEPS_SIZE)
    expect(model.ends).toHaveLength(2 * CHAIN_SIZE)
  })

  it('pack and unpack without loss', () => {
    const table = new Map([
      ['w pain', [-45, 0, 1, 2, 45]],
      ['w pains', [3, -3, 0, 0, 0]],
      ['b a b', [1, 1, 1, -1, -2]],
    ])
    const packed = {featuresVersion: 1, unit: 15, cut: 0.5, steps: [], ends: [], ...packFeatures(table)}
    const model = unpackModel(packed)
    for (const [name, own] of table) {
      const feature = findFeature(model, name)
      expect(own.map((_, role) => weightOf(model, feature, role))).toEqual(own)
    }
    for (const name of ['w', 'b a', 'w pai', 'b b a', 'b a b a', ''])
      expect(findFeature(model, name)).toBe(-1)
  })
})
