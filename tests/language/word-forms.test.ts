import {describe, expect, it} from 'vitest'
import {deriveFamiliarity, familiarityOf, packedValues} from '../../src/language/en/familiarity.ts'
import {countSyllables, deriveSyllables} from '../../src/language/en/syllables.ts'
import {wordForm} from '../../src/language/en/word-forms.ts'
import {FORMS} from '../../src/language/en/word-forms-table.gen.ts'

const words = [...FORMS.matchAll(/^([a-z]+)\t/gm)].map(([, word = '']) => word)

describe('wordForm', () => {
  it('knows common words in their forms', () => {
    expect(wordForm('studies')).toMatchObject({lemma: 'study', syllables: 2})
    expect(wordForm('randomised')).toMatchObject({lemma: 'randomise', syllables: 3})
    expect(wordForm('the')).toMatchObject({lemma: 'the', syllables: 1})
  })

  it.each(['', 'a', 'x', 'qzxv', 'Studies', 'studie', 'tudies', "don't", '12', 'é', 'zz', 'st\tud', '\n'])(
    'knows nothing of %j',
    (word) => {
      expect(wordForm(word)).toBeUndefined()
    },
  )

  it('says of every word what is derived without it', () => {
    expect(words.length).toBeGreaterThan(20_000)
    const wrong = words.filter((word) => {
      const form = wordForm(word)
      const {lemma, known} = deriveFamiliarity(word)
      return (
        !known ||
        form?.lemma !== lemma ||
        form.values !== packedValues(lemma) ||
        form.syllables !== deriveSyllables(word)
      )
    })
    expect(wrong, 'run tools/difficulty/build-word-forms.ts').toEqual([])
  })

  it('is what the other functions say, with and without a capital', () => {
    for (const word of words.filter((_, index) => index % 97 === 0)) {
      const capital = word.charAt(0).toUpperCase() + word.slice(1)
      expect(familiarityOf(word)).toEqual(deriveFamiliarity(word))
      expect(familiarityOf(capital)).toEqual(deriveFamiliarity(word))
      expect(countSyllables(capital)).toBe(deriveSyllables(capital))
    }
  })
})
