import readability from 'text-readability'
import {describe, expect, it} from 'vitest'
import {countText} from '../../src/readability/count-text.ts'
import {readabilityScores} from '../../src/readability/readability-scores.ts'
import {NO_COUNTS, type TextCounts} from '../../src/readability/text-counts.ts'

/** A made-up page: 100 words in 5 sentences. */
const PAGE: TextCounts = {
  words: 100,
  sentences: 5,
  syllables: 150,
  letters: 480,
  characters: 500,
  polysyllables: 10,
  foggyWords: 8,
  difficultWords: 20,
}

describe('readabilityScores', () => {
  it('computes the published formulas', () => {
    const scores = readabilityScores(PAGE)
    expect(scores.fleschReadingEase).toBeCloseTo(206.835 - 1.015 * 20 - 84.6 * 1.5, 10)
    expect(scores.fleschKincaidGrade).toBeCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59, 10)
    expect(scores.smog).toBeCloseTo(1.043 * Math.sqrt(10 * (30 / 5)) + 3.1291, 10)
    expect(scores.gunningFog).toBeCloseTo(0.4 * (20 + 8), 10)
    expect(scores.colemanLiau).toBeCloseTo(0.058 * 480 - 0.296 * 5 - 15.8, 10)
    expect(scores.automatedReadability).toBeCloseTo(4.71 * 5 + 0.5 * 20 - 21.43, 10)
    expect(scores.daleChall).toBeCloseTo(0.1579 * 20 + 0.0496 * 20 + 3.6365, 10)
  })

  it('gives the values that the authors print for their examples', () => {
    // McLaughlin's table: 49 long words in 30 sentences is grade 10 by the short form, 10.4 by the full one.
    expect(readabilityScores({...PAGE, sentences: 30, polysyllables: 49}).smog).toBeCloseTo(10.43, 1)
    // Flesch's scale ends: one-syllable words in four-word sentences score above 100; "standard" English lies at 60 to 70.
    const easiest = {...PAGE, sentences: 25, syllables: 100}
    expect(readabilityScores(easiest).fleschReadingEase).toBeCloseTo(118.2, 1)
    const standard = {...PAGE, words: 1700, sentences: 100, syllables: 2499}
    expect(readabilityScores(standard).fleschReadingEase).toBeCloseTo(65.2, 1)
    // Coleman and Liau's: 537 letters and 4.2 sentences in 100 words is 14.5; text-readability cuts .0588 to .058, .4 less.
    const coleman = {...PAGE, words: 1000, letters: 5370, sentences: 42}
    expect(Math.abs(readabilityScores(coleman).colemanLiau - 14.5)).toBeLessThan(0.45)
    // Dale and Chall add 3.6365 only above 5% hard words.
    expect(readabilityScores({...PAGE, difficultWords: 5}).daleChall).toBeCloseTo(
      0.1579 * 5 + 0.0496 * 20,
      10,
    )
  })

  it('is computed by the package, with its rounding taken out', () => {
    const own = Object.assign(Object.create(readability), {
      averageSentenceLength: () => 20,
      averageSyllablePerWord: () => 1.5,
    })
    const patched = Object.assign(Math, {legacyRound: (value: number) => value})
    try {
      expect(own.fleschKincaidGrade('')).toBe(readabilityScores(PAGE).fleschKincaidGrade)
    } finally {
      Reflect.deleteProperty(patched, 'legacyRound')
    }
  })

  it('counts every use of a hard word, so the same text eight times is as hard as once', () => {
    const sentence = ['The', 'intervention', 'improved', 'rehabilitation', 'outcomes']
    const once = readabilityScores(countText([sentence, sentence, sentence]))
    const eight = readabilityScores(countText(Array.from({length: 24}, () => sentence)))
    expect(eight).toEqual(once)
  })

  it('scores SMOG under three sentences by scaling', () => {
    const one = {...PAGE, sentences: 1, polysyllables: 1}
    expect(readabilityScores(one).smog).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 10)
  })

  it('leaves Math as it was', () => {
    readabilityScores(PAGE)
    expect('legacyRound' in Math).toBe(false)
    expect('copySign' in Math).toBe(false)
  })

  it('gives 0 to an empty text', () => {
    expect(readabilityScores(NO_COUNTS)).toEqual(readabilityScores({...PAGE, sentences: 0}))
    expect(readabilityScores(NO_COUNTS).fleschReadingEase).toBe(0)
  })
})

describe('countText', () => {
  it('counts names and numbers as easy and -ed endings as no long word', () => {
    const counts = countText([
      ['We', 'compared', 'Manchester', 'with', '250', 'physiotherapy', 'clinics'],
      [],
    ])
    expect(counts.words).toBe(7)
    expect(counts.sentences).toBe(1)
    expect(counts.polysyllables).toBe(2)
    expect(counts.foggyWords).toBe(1)
  })

  it('counts a figure as one syllable', () => {
    expect(countText([['250', 'people', '1,250', '95%']]).syllables).toBe(5)
  })

  it('takes the characters that the caller counted', () => {
    expect(countText([['Yes']], 4).characters).toBe(4)
    expect(countText([['Yes']]).characters).toBe(4)
  })
})
