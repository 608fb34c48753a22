import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {roleModel} from '../../src/discourse/classify.ts'
import {contentFeatures, contextFeatures, viewDocument} from '../../src/discourse/features.ts'
import {findFeature, type Model, weightOf} from '../../src/discourse/model.ts'
import {CHAIN_SIZE, type RoleSentence} from '../../src/discourse/role.ts'
import {scoreDocument} from '../../src/discourse/score.ts'
import {INVENTED} from './invented-summaries.ts'

const K = CHAIN_SIZE
const model = roleModel()

/** Scores from the features' names, one by one: what `scoreDocument` must give without the names. */
function scoreByName(own: Model, sentences: readonly RoleSentence[], isWhole: boolean): number[] {
  const document = viewDocument(sentences, undefined, isWhole)
  const sums = sentences.flatMap((_, index) => {
    const view = document.views[index]
    const names = view === undefined ? [] : [...contentFeatures(view), ...contextFeatures(document, index)]
    const found = names.map((name) => findFeature(own, name)).filter((feature) => feature >= 0)
    return Array.from({length: K}, (_, role) =>
      found.reduce((sum, feature) => sum + weightOf(own, feature, role), 0),
    )
  })
  for (let role = 0; role < K; role += 1) {
    sums[role] = (sums[role] ?? 0) + (own.ends[role] ?? 0)
    const last = (sentences.length - 1) * K + role
    sums[last] = (sums[last] ?? 0) + (own.ends[K + role] ?? 0)
  }
  return sums.map((sum) => sum / own.unit)
}

function expectSame(sentences: readonly RoleSentence[], isWhole = true): void {
  const {emissions} = scoreDocument(model, viewDocument(sentences, undefined, isWhole))
  expect([...emissions]).toEqual(scoreByName(model, sentences, isWhole))
}

/** Words that the model knows and words that it does not. */
const word = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...[...model.numbers.keys()].filter((name) => /^[a-z]/.test(name)))},
  {
    weight: 2,
    arbitrary: fc.constantFrom('We', 'found', 'that', '214', '37%', 'people', 'studies', 'more', '?'),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 12})},
)

const sentence = fc.record({
  text: fc.array(word, {maxLength: 40}).map((words) => words.join(' ')),
  heading: fc.constantFrom(undefined, 'What did we find?', 'Methods', 'Why and what we want', 'Pain pain'),
  firstInSection: fc.boolean(),
})

describe('scoreDocument', () => {
  it.each(Object.keys(INVENTED))('counts the features that have names (%s)', (id) => {
    const sentences = (INVENTED[id] ?? []).map(([role, text]) => ({text, heading: `The ${role}`}))
    expectSame(sentences)
    expectSame(sentences.map(({text}) => ({text})))
  })

  it('counts the features that have names in texts of any words', () => {
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 1, maxLength: 12}), fc.boolean(), (sentences, isWhole) =>
        expectSame(sentences, isWhole),
      ),
      {numRuns: 200},
    )
  })
})
