import {describe, expect, it} from 'vitest'
import {decideOrder, explainRole, isOtherSentence, tagRoles} from '../../src/discourse/discourse.ts'
import {INVENTED, textsOf} from './invented-summaries.ts'

describe('tagRoles', () => {
  it.each(Object.keys(INVENTED))('gives the sentences of “%s” their roles', (name) => {
    const {roles} = tagRoles(textsOf(name))
    expect(roles.map(({role}) => role)).toEqual(INVENTED[name]?.map(([role]) => role))
  })

  it('gives the same answer twice', () => {
    expect(tagRoles(textsOf('knees'))).toEqual(tagRoles(textsOf('knees')))
  })

  it('gives funding and thanks the role other, and tags the rest as if they were not there', () => {
    const funding = {text: 'This study was funded by the Bluebell Foundation.'}
    const with_ = tagRoles([...textsOf('sleep'), funding])
    expect(with_.roles.at(-1)?.role).toBe('other')
    expect(with_.roles.slice(0, -1)).toEqual(tagRoles(textsOf('sleep')).roles)
  })

  it('copes with no sentences, empty sentences and only funding', () => {
    expect(tagRoles([]).roles).toEqual([])
    expect(tagRoles([{text: ''}, {text: '...'}]).roles).toHaveLength(2)
    expect(tagRoles([{text: 'Funded by the Bluebell Foundation.'}]).methodsBeforeFinding).toBe(0)
  })

  it('takes time in proportion to a very long text', () => {
    const sentences = Array.from({length: 300}, () => textsOf('knees')).flat()
    expect(tagRoles(sentences).roles).toHaveLength(3000)
    expect(
      tagRoles([{text: 'We found '.repeat(100_000), heading: 'Why '.repeat(100_000)}]).roles,
    ).toHaveLength(1)
  })

  it('reads a run-in heading as a heading', () => {
    const plain = 'The class was held in a village hall.'
    const {roles} = tagRoles([
      {text: 'Background: Sore feet are common.'},
      {text: `What did we do? ${plain}`},
    ])
    expect(roles.map(({role}) => role)).toEqual(['background', 'methods'])
  })
})

describe('the order of a text', () => {
  const kneesInOrder = textsOf('knees')

  it('is reported when methods come first', () => {
    const order = decideOrder(kneesInOrder, tagRoles(kneesInOrder))
    expect(order).toMatchObject({
      violation: true,
      bySentences: true,
      firstMethods: 3,
      firstFinding: 6,
      methodsBefore: [3, 4, 5],
      sectionOrderMethodsFirst: undefined,
    })
    expect(order.shareBeforeFinding).toBeGreaterThan(0.5)
    expect(order.shareBeforeFinding).toBeLessThan(0.75)
  })

  it.each(Object.keys(INVENTED))('is no longer reported once a finding of “%s” stands on top', (name) => {
    const texts = textsOf(name)
    const at = (INVENTED[name] ?? []).findIndex(([role]) => role === 'finding')
    const moved = [...texts.slice(at, at + 1), ...texts.slice(0, at), ...texts.slice(at + 1)]
    expect(decideOrder(moved, tagRoles(moved)).violation).toBe(false)
  })

  it.each(Object.keys(INVENTED))('is not reported when all findings of “%s” come first', (name) => {
    const pick = (wanted: boolean) =>
      (INVENTED[name] ?? []).filter(([role]) => (role === 'finding') === wanted).map(([, text]) => ({text}))
    const moved = [...pick(true), ...pick(false)]
    expect(decideOrder(moved, tagRoles(moved)).violation).toBe(false)
  })

  it('is reported from the headings when the sentence under “What did we do?” only asks a question', () => {
    const texts = [
      {text: 'Hay fever is common.', heading: 'Background'},
      {text: 'We wanted to know if honey helps.', heading: 'What did we do?'},
      {text: 'We found that honey did not help.', heading: 'What did we find?'},
    ]
    const order = decideOrder(texts, tagRoles(texts))
    expect(order).toMatchObject({
      violation: true,
      sectionOrderMethodsFirst: true,
      firstMethodsSection: 1,
      firstFindingSection: 2,
    })
  })

  it('has no first finding in a text without findings', () => {
    const texts = textsOf('knees').slice(0, 5)
    const order = decideOrder(texts, tagRoles(texts))
    expect(order.firstFinding).toBeUndefined()
    expect(order.shareBeforeFinding).toBe(1)
    expect(order.violation).toBe(false)
  })
})

describe('explainRole', () => {
  it('names the features that decided, strongest first', () => {
    const evidence = explainRole(textsOf('knees'), 9, 'meaning')
    expect(evidence).toHaveLength(3)
    expect(evidence[0]?.weight).toBeGreaterThanOrEqual(evidence[1]?.weight ?? 99)
    expect(evidence.every(({feature}) => feature.length > 3)).toBe(true)
  })

  it('has nothing to say about a role that a rule gave', () => {
    expect(explainRole([{text: 'Funded by the Bluebell Foundation.'}], 0, 'other')).toEqual([])
  })
})

describe('isOtherSentence', () => {
  it.each([
    'This research was funded by the Bluebell Foundation.',
    'We would like to thank everyone who took part.',
    'Funding: Bluebell Foundation.',
    'The authors have no conflicts of interest.',
    'For more information, please visit our website.',
    'This summary was written by members of the public.',
    'Two people with lived experience of hay fever helped us to design the study.',
    'The full report is at www.example.org.',
  ])('recognises “%s”', (text) => {
    expect(isOtherSentence(text)).toBe(true)
  })

  it.each([
    'We found that funded places filled up faster.',
    'Patients thanked the nurses for their time.',
    'Carers were involved in the daily care of 40 people.',
    'More funding is needed for walking classes.',
  ])('leaves “%s” to the model', (text) => {
    expect(isOtherSentence(text)).toBe(false)
  })
})
