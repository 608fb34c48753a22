import {dictionary} from 'cmu-pronouncing-dictionary'
import {describe, expect, it} from 'vitest'
import {countSyllables} from '../../src/language/en/syllables.ts'
import {readScowl} from '../../tools/difficulty/read-scowl.ts'

/** Share of words whose count is the first, or any, pronunciation's in CMUdict. */
function agreement(words: readonly string[]): {first: number; any: number; words: number} {
  const pronunciations: Readonly<Record<string, string>> = dictionary
  const count = (phones: string) => phones.split(' ').filter((phone) => /\d$/.test(phone)).length
  let first = 0
  let any = 0
  let known = 0
  for (const word of words) {
    const phones = pronunciations[word]
    if (phones === undefined) continue
    known += 1
    const variants = [phones, pronunciations[`${word}(1)`], pronunciations[`${word}(2)`]]
    const ours = countSyllables(word)
    if (count(phones) === ours) first += 1
    if (variants.some((variant) => variant !== undefined && count(variant) === ours)) any += 1
  }
  return {first: first / known, any: any / known, words: known}
}

describe('countSyllables', () => {
  it('agrees with CMUdict on common words', () => {
    const common = [...readScowl()].filter(([, level]) => level <= 35).map(([word]) => word)
    const {first, any, words} = agreement(common)
    expect(words).toBeGreaterThan(25_000)
    expect(first).toBeGreaterThanOrEqual(0.985)
    expect(any).toBeGreaterThanOrEqual(0.995)
  })

  it.each([
    ['12', 1],
    ['0.05', 6],
    ['1,250', 9],
    ['1999', 5],
    ['2005', 5],
    ['2024', 5],
    ['105', 5],
    ['95%', 5],
    ['£20', 3],
    ['2nd', 2],
    ['20th', 3],
    ['1990s', 4],
    ['10:30', 3],
    ['3.5', 3],
  ])('reads the number %s as %i syllables', (number, syllables) => {
    expect(countSyllables(number)).toBe(syllables)
  })

  it.each([
    ['NHS', 3],
    ['GPs', 2],
    ['HbA1c', 5],
    ['mRNA', 4],
    ['COVID-19', 4],
    ['NICE', 1],
    ['AIDS', 1],
    ['THE', 1],
    ['WHO', 1],
    ['UK', 2],
    ['WWW', 9],
    ['PubMed', 2],
    ['e.g.', 2],
    ['Dr', 2],
    ['10mg', 4],
    ['mg/kg', 6],
    ['mmHg', 7],
    ['BACKGROUND', 2],
  ])('reads the short form %s as %i syllables', (form, syllables) => {
    expect(countSyllables(form)).toBe(syllables)
  })

  it.each([
    ['well-being', 3],
    ['follow-up', 3],
    ['and/or', 2],
    ['nurse’s', 2],
    ['doctor’s', 2],
    ["don't", 1],
    ['don’t', 1],
    ['(placebo)', 3],
    ['randomised', 3],
    ['physiotherapists', 6],
    ['haemorrhage', 3],
    ['naïve', 2],
  ])('reads %s as %i syllables', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables)
  })

  it('gives 0 to punctuation and stays quick on a very long word', () => {
    expect(countSyllables('—')).toBe(0)
    expect(countSyllables('')).toBe(0)
    const start = performance.now()
    expect(countSyllables('abe'.repeat(100_000))).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
