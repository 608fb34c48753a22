import {describe, expect, it} from 'vitest'
import {pluralise, singularise, verbForm} from '../../src/language/en/inflect.ts'
import {inflectNounPhrase, inflectVerbPhrase} from '../../src/language/en/inflect-phrase.ts'
import {lemma} from '../../src/language/en/lemma.ts'
import {spellings, toAmerican, toBritish} from '../../src/language/en/spelling.ts'

const plurals =
  `study studies|analysis analyses|disease diseases|dose doses|diagnosis diagnoses|hypothesis hypotheses|metastasis metastases
process processes|virus viruses|bias biases|cause causes|use uses|headache headaches|search searches|reflex reflexes|criterion criteria
person people|woman women|child children|status statuses|life lives|therapy therapies|series series|loss losses|response responses
database databases|phase phases|stomach stomachs|tooth teeth|follow-up follow-ups|biopsy biopsies|illness illnesses|house houses
thrombosis thromboses|bacterium bacteria|pause pauses|fetus fetuses|nurse nurses|pancreas pancreases|day days|lens lenses`
    .split(/[|\n]/)
    .map((pair) => pair.split(' '))

const verbs =
  `use uses used using|plan plans planned planning|refer refers referred referring|label labels labelled labelling
study studies studied studying|take takes took taking|occur occurs occurred occurring|visit visits visited visiting
begin begins began beginning|die dies died dying|develop develops developed developing|assess assesses assessed assessing
agree agrees agreed agreeing|undergo undergoes underwent undergoing|put puts put putting|enrol enrols enrolled enrolling
mix mixes mixed mixing|treat treats treated treating|be is was being|see sees saw seeing|play plays played playing`
    .split(/[|\n]/)
    .map((line) => line.split(' '))

describe('nouns', () => {
  it.each(plurals)('writes the plural of %s as %s and back', (singular = '', plural = '') => {
    expect(pluralise(singular)).toBe(plural)
    expect(pluralise(plural)).toBe(plural)
    expect(singularise(plural)).toBe(singular)
  })
})

describe('verbs', () => {
  it.each(verbs)('writes the forms of %s', (base = '', third = '', past = '', ing = '') => {
    expect([verbForm(base, 'third'), verbForm(base, 'past'), verbForm(base, 'ing')]).toEqual([
      third,
      past,
      ing,
    ])
    for (const form of [third, past, ing]) expect(lemma(form)).toBe(base)
  })
})

describe('phrases', () => {
  it.each([
    ['side effect', 'side effects'],
    ['group of people followed over time', 'groups of people followed over time'],
    ['doctor, nurse or other health professional', 'doctors, nurses or other health professionals'],
    ['deaths', 'deaths'],
    ['how well it works', 'how well it works'],
    ['study that watches what happens', 'studies that watch what happens'],
    ['main thing measured', 'main things measured'],
    ['something in the body that can be measured', 'things in the body that can be measured'],
  ])('counts the head of “%s”', (singular, plural) => {
    expect(inflectNounPhrase(singular, 'plural')).toBe(plural)
  })

  it.each([
    ['take part', 'took part'],
    ['find and treat', 'found and treated'],
    ['not use', 'not used'],
    ['put into groups by chance', 'put into groups by chance'],
  ])('puts the verb of “%s” into the past', (base, past) => {
    expect(inflectVerbPhrase(base, 'past')).toBe(past)
  })
})

describe('spelling', () => {
  it.each(
    `randomised randomized|anaemia anemia|haemoglobin hemoglobin|oesophagus esophagus|tumour tumor|centre center|diarrhoea diarrhea
analysed analyzed|paediatric pediatric|labelled labeled|centred centered|organisation organization|modelling modeling`
      .split(/[|\n]/)
      .map((pair) => pair.split(' ')),
  )('maps %s to %s and back', (british = '', american = '') => {
    expect(toAmerican(british)).toBe(american)
    expect(toBritish(american)).toBe(british)
  })

  it.each(
    'exercise advise size diameter analysis hemisphere supervised disease colorectal elaborate laboratory chemical'.split(
      ' ',
    ),
  )('leaves %s alone', (word) => {
    expect(spellings(word)).toEqual([word])
  })
})
