import {describe, expect, it} from 'vitest'
import {tagRoles} from '../../src/discourse/classify.ts'
import {unpackModel} from '../../src/discourse/model.ts'
import type {LabelledText} from '../../tools/discourse/corpus.ts'
import {completeFragment, REORDERINGS, reorderText} from '../../tools/discourse/reorder-text.ts'
import {trainModel} from '../../tools/discourse/train-model.ts'
import {TRAINING} from '../../tools/discourse/training.ts'
import {sha256} from '../../tools/discourse/write-card.ts'
import {seededRandom} from '../../tools/seeded-random.ts'
import {INVENTED} from './invented-summaries.ts'

const BITS: Readonly<Record<string, number>> = {background: 1, aim: 2, methods: 4, finding: 8, meaning: 16}

const SAMPLE: readonly LabelledText[] = Object.entries(INVENTED).map(([id, sentences]) => ({
  id,
  set: 'hand_nihr',
  isPartial: false,
  sentences: sentences.map(([role, text]) => ({text, heading: undefined, roles: BITS[role] ?? 31})),
}))

const KNEES = SAMPLE[0] as LabelledText // the invented summaries are never empty

const SMALL = {...TRAINING, set: {...TRAINING.set, sentencesMin: 1}, seeds: [1, 2], featuresMax: 400}

/** Changes only together with the features or the training; then retrain and replace it. */
const SAMPLE_HASH = '40f96ec60c2fb1f02a8347e15ac4b7fc14e4357d9a7114fcf01bdfd02e7b4fda'

describe('training', () => {
  it('gives the weights recorded here from the invented summaries', () => {
    expect(sha256(JSON.stringify(trainModel(SAMPLE, SMALL)))).toBe(SAMPLE_HASH)
  })

  it('learns the labels of what it was trained on', () => {
    const model = unpackModel(trainModel(SAMPLE, SMALL))
    const {roles} = tagRoles(KNEES.sentences, model)
    expect(roles.map(({role}) => role)).toEqual(INVENTED.knees?.map(([role]) => role))
  })
})

describe('reorderText', () => {
  it.each(REORDERINGS)('puts a finding before all methods (%s)', (kind) => {
    const copy = reorderText(KNEES, kind, seededRandom(3))
    const roles = copy?.sentences.map((sentence) => sentence.roles) ?? []
    expect(roles.indexOf(8)).toBeGreaterThanOrEqual(0)
    expect(roles.indexOf(8)).toBeLessThan(roles.indexOf(4))
    expect(new Set(copy?.sentences.map(({text}) => text))).toEqual(
      new Set(KNEES.sentences.map(({text}) => text)),
    )
  })

  it('makes no copy of a text without findings', () => {
    const methodsOnly = {...KNEES, sentences: KNEES.sentences.slice(0, 5)}
    expect(reorderText(methodsOnly, 'findingMovedUp', seededRandom(3))).toBeUndefined()
  })
})

describe('completeFragment', () => {
  it('borrows a beginning and keeps every sentence of the fragment', () => {
    const fragment = {...KNEES, isPartial: true, sentences: KNEES.sentences.slice(3)}
    const random = seededRandom(5)
    for (let round = 0; round < 12; round++) {
      const copy = completeFragment(fragment, SAMPLE[1] ?? KNEES, random)
      expect(copy?.isPartial).toBe(false)
      const texts = copy?.sentences.map(({text}) => text)
      expect(texts).toEqual(expect.arrayContaining(fragment.sentences.map(({text}) => text)))
      expect(texts).toContain('Poor sleep affects about one in three nurses who work at night.')
    }
  })
})
