import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import familiarityCard from '../../src/language/en/familiarity-card.json' with {type: 'json'}
import {ENTRIES} from '../../src/language/en/familiarity-table.gen.ts'
import difficultyCard from '../../src/readability/difficulty-card.json' with {type: 'json'}
import {DIFFICULTY_WEIGHTS, HARD_SENTENCE_DIFFICULTY} from '../../src/readability/difficulty-weights.gen.ts'
import {FEATURE_NAMES, FEATURES_VERSION} from '../../src/readability/sentence-features.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('difficulty-card.json', () => {
  it('describes the weights that ship', () => {
    expect(difficultyCard.weights.sha256).toBe(sha256(DIFFICULTY_WEIGHTS))
    expect(difficultyCard.weights.bytes).toBe(DIFFICULTY_WEIGHTS.length)
    expect(difficultyCard.hardSentenceDifficulty).toBe(HARD_SENTENCE_DIFFICULTY)
    expect(difficultyCard.featuresVersion).toBe(FEATURES_VERSION)
    expect(difficultyCard.features).toBe(FEATURE_NAMES.length)
  })

  it('keeps the weights small', () => {
    expect(DIFFICULTY_WEIGHTS.length).toBeLessThan(400_000)
  })

  it('states figures at or above the targets', () => {
    const {dev} = difficultyCard.measured
    expect(dev.pearson).toBeGreaterThanOrEqual(0.84)
    expect(dev.aucRated4).toBeGreaterThanOrEqual(0.9)
    expect(dev.nihrLayAuc).toBeGreaterThanOrEqual(0.82)
    expect(dev.nihrLayFalsePositivesAtRecall59).toBeLessThanOrEqual(0.12)
    expect(dev.nihrLayPrecisionOfWorst20).toBeGreaterThanOrEqual(0.8)
  })
})

describe('familiarity-card.json', () => {
  it('describes the table that ships', () => {
    expect(familiarityCard.sha256).toBe(sha256(ENTRIES))
    expect(familiarityCard.bytes).toBe(ENTRIES.length)
    expect(ENTRIES.length).toBeLessThan(600_000)
  })

  it('names a licence for every source, none that forbids shipping', () => {
    for (const {license, title} of familiarityCard.sources) {
      expect(license, title).toMatch(/MIT|ISC|BSD|CC-BY-4\.0|SCOWL/)
      expect(license, title).not.toMatch(/NC|SA|GPL/)
    }
  })
})
