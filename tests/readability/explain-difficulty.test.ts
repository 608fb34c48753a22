import {describe, expect, it} from 'vitest'
import {difficultyOf} from '../../src/readability/difficulty-of.ts'
import {explainDifficulty} from '../../src/readability/explain-difficulty.ts'

const words = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-'’.][\p{L}\d]+)*/gu) ?? []
const explain = (text: string) => explainDifficulty(words(text), text)
const kinds = (text: string) => explain(text).reasons.map(({kind}) => kind)

describe('explainDifficulty', () => {
  it('names rare words and says what replacing them would do', () => {
    const text = 'The study looked at the aetiology of perioperative dyspnoea in older people.'
    const {difficulty, reasons, after} = explain(text)
    expect(difficulty).toBe(difficultyOf(words(text), text))
    expect(reasons[0]?.kind).toBe('rare-words')
    expect([...(reasons[0]?.words ?? [])].sort()).toEqual(['aetiology', 'dyspnoea', 'perioperative'])
    expect(reasons[0]?.at).toHaveLength(3)
    expect(after).toBeLessThan(difficulty - 1)
  })

  it('takes neither names nor “et al.” for rare words', () => {
    const text =
      'Coffey et al. show that without the enzyme the proteins are no longer cleaved by the parasite.'
    const named = explain(text).reasons.flatMap((reason) =>
      reason.kind === 'rare-words' ? reason.words : [],
    )
    expect(named).toContain('parasite')
    expect(named).not.toContain('Coffey')
    expect(named).not.toContain('et')
  })

  it('finds where two ideas are joined', () => {
    const text =
      'The nurses called each person once a week for six months to ask about their pain and sleep, and they wrote down every answer in a diary that the team kept in the clinic.'
    const {split} = explain(text)
    expect(split?.cue).toBe('and')
    expect(text.slice(split?.offset)).toMatch(/^and they wrote/)
    expect(Math.max(...(split?.parts ?? [6]))).toBeLessThan(explain(text).difficulty)
  })

  it('does not split a list', () => {
    const text =
      'We asked people about pain, sleep, tiredness, and the cost of care over a period of six long months.'
    expect(explain(text).split).toBeUndefined()
  })

  it('splits at a comma with *which* but not at a defining *which*', () => {
    const commented =
      'We tested a new kind of walking frame for older people, which helped most of them to get around the house without help from carers.'
    expect(explain(commented).split?.cue).toBe('which')
    const defining =
      'We tested the kind of walking frame which most of the older people in the village had at home.'
    expect(explain(defining).split).toBeUndefined()
  })

  it('names abbreviations', () => {
    expect(kinds('People with HFrEF and CKD had more NSTEMI events than those in the XDQ group.')).toContain(
      'abbreviations',
    )
  })

  it('gives reasons in the order of their effects, none below a tenth', () => {
    const text =
      'Adverse effects such as akathisia (15% of 1209 people, 95% CI 1.58 to 3.28), which occurred more often with fluphenazine, were significantly more frequent in 5 of the trials.'
    const effects = explain(text).reasons.map(({effect}) => effect)
    expect(effects.length).toBeGreaterThan(1)
    expect(effects).toEqual([...effects].sort((a, b) => b - a))
    expect(Math.min(...effects)).toBeGreaterThanOrEqual(0.1)
  })

  it('finds nothing to change in a plain sentence, and never gets harder', () => {
    expect(explain('We asked people how they felt.').reasons).toEqual([])
    for (const text of ['', 'Hello', '((((', 'We found, which, and they, which.', '§ ¶ 💊 therapy']) {
      const {difficulty, after} = explain(text)
      expect(after).toBeLessThanOrEqual(difficulty)
    }
  })

  it('takes linear time on a sentence of 20,000 words', () => {
    const text = 'the aetiology was unclear, and they (the 40 patients) went home; '.repeat(2000)
    const start = performance.now()
    explain(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
