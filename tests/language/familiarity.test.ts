import {describe, expect, it} from 'vitest'
import {familiarityOf, frequencyBand, isEasyWord, zipf} from '../../src/language/en/familiarity.ts'

describe('familiarityOf', () => {
  it('ranks everyday words above technical ones', () => {
    expect(zipf('the')).toBeGreaterThan(7)
    expect(zipf('hospital')).toBeGreaterThan(zipf('clinic'))
    expect(zipf('clinic')).toBeGreaterThan(zipf('aetiology'))
    expect(familiarityOf('aetiology').complexity).toBeGreaterThan(familiarityOf('cause').complexity + 2)
  })

  it('finds inflected forms and British spellings through their base', () => {
    expect(familiarityOf('utilised').lemma).toBe('utilise')
    expect(familiarityOf('children').lemma).toBe('child')
    expect(familiarityOf('helped').zipf).toBe(familiarityOf('help').zipf)
    expect(familiarityOf('tumours').complexity).toBe(familiarityOf('tumor').complexity)
    expect(familiarityOf('Carers’').lemma).toBe('carer')
    expect(familiarityOf('carer’s').lemma).toBe('carer')
  })

  it('does not take one word for the inflection of another', () => {
    expect(familiarityOf('during').lemma).toBe('during')
    expect(familiarityOf('thing').lemma).toBe('thing')
    expect(familiarityOf('poet').lemma).toBe('poet')
    expect(familiarityOf('need').lemma).toBe('need')
  })

  it('judges a hyphenated word by its hardest part and numbers as familiar', () => {
    expect(familiarityOf('placebo-controlled').complexity).toBe(familiarityOf('placebo').complexity)
    expect(familiarityOf('95%').easy).toBe(true)
  })

  it('says when it does not know a word', () => {
    const unknown = familiarityOf('zavorelucimab')
    expect(unknown.known).toBe(false)
    expect(unknown.zipf).toBe(0)
    expect(unknown.complexity).toBeGreaterThan(4)
  })

  it('knows the words of British health care', () => {
    for (const word of [
      'NHS',
      'GP',
      'physiotherapist',
      'programme',
      'randomised',
      'carer',
      'paediatric',
      'paracetamol',
    ]) {
      expect(familiarityOf(word).known, word).toBe(true)
    }
  })
})

describe('isEasyWord', () => {
  it('follows the Dale–Chall list with regular inflections', () => {
    for (const word of ['help', 'helped', 'helping', 'babies', 'stopped', 'happier', 'doctor', '12']) {
      expect(isEasyWord(word), word).toBe(true)
    }
    for (const word of ['trial', 'evidence', 'cohort', 'significant'])
      expect(isEasyWord(word), word).toBe(false)
  })
})

describe('frequencyBand', () => {
  it('puts words into three bands', () => {
    expect(frequencyBand('people')).toBe('top5k')
    expect(frequencyBand('placebo')).not.toBe('top5k')
    expect(frequencyBand('aetiology')).toBe('rare')
  })
})
