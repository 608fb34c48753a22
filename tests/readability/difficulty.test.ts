import {describe, expect, it} from 'vitest'
import {difficultyOf} from '../../src/readability/difficulty-of.ts'
import {HARD_SENTENCE_DIFFICULTY} from '../../src/readability/difficulty-weights.gen.ts'
import {
  documentDifficulty,
  PUBLISHED_SOURCES,
  percentileAmongPublished,
} from '../../src/readability/document-difficulty.ts'

const words = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-'’.][\p{L}\d]+)*/gu) ?? []
const difficulty = (text: string): number => difficultyOf(words(text), text)

describe('difficultyOf', () => {
  it('stays between 1 and 6, whatever the text', () => {
    for (const text of ['', 'Yes.', '???', 'a'.repeat(10_000), 'pembrolizumab '.repeat(500)]) {
      expect(difficulty(text)).toBeGreaterThanOrEqual(1)
      expect(difficulty(text)).toBeLessThanOrEqual(6)
    }
  })

  it('puts plain sentences below technical ones', () => {
    const plain = difficulty('We asked people how much their knee hurt each week.')
    const middle = difficulty(
      'People in the trial were put into one of two groups by chance, and both groups were seen by a nurse.',
    )
    const technical = difficulty(
      'Perioperative administration of tranexamic acid was associated with reduced intraoperative haemorrhage, irrespective of aetiology.',
    )
    expect(plain).toBeLessThan(3.3)
    expect(middle).toBeGreaterThan(plain)
    expect(middle).toBeLessThan(HARD_SENTENCE_DIFFICULTY)
    expect(technical).toBeGreaterThan(4.8)
  })

  it('falls when a rare word gives way to a common one', () => {
    const rare = difficulty('The intervention ameliorated dyspnoea in older people.')
    const common = difficulty('The treatment eased breathing problems in older people.')
    expect(common).toBeLessThan(rare - 0.5)
  })

  it('gives the same number twice, in any order of calls', () => {
    const texts = [
      'We tested a new drug.',
      'Randomisation was stratified by centre.',
      'We tested a new drug.',
    ]
    expect(texts.map(difficulty)).toEqual([...texts].reverse().map(difficulty).reverse())
  })

  it('takes about as long for twice the words', () => {
    const long = 'The participants were randomised to one of two groups '.repeat(2000)
    difficulty(long)
    const start = performance.now()
    difficulty(long + long)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('documentDifficulty', () => {
  const plain = [
    'We asked 40 people with sore knees to walk each day.',
    'Most of them felt better after six weeks.',
    'They slept better too.',
  ]
  const technical = [
    'Fifty-four trials (n = 6545) were included (RR 0.76, 95% CI 0.50 to 1.15; I2 = 0%).',
    'Serum bicarbonate concentrations were significantly lower (MD -1.09 mmol/L, 95% CI -1.30 to -0.87).',
  ]
  const scored = (texts: readonly string[]) => texts.map((text) => ({text, words: words(text)}))

  it('puts plain text below technical text, and ages with it', () => {
    const easy = documentDifficulty(scored(plain))
    const hard = documentDifficulty(scored(technical))
    expect(easy.difficulty).toBeLessThan(3)
    expect(hard.difficulty).toBeGreaterThan(5)
    expect(hard.readingAge).toBeGreaterThan(easy.readingAge + 5)
    expect(easy.sentences).toEqual(plain.map(difficulty))
  })

  it('gives the easiest value to an empty text', () => {
    expect(documentDifficulty([]).difficulty).toBe(1)
    expect(documentDifficulty([]).sentences).toEqual([])
  })
})

describe('percentileAmongPublished', () => {
  it('rises with difficulty from 0 to 100 for each kind of text', () => {
    for (const {source, texts} of PUBLISHED_SOURCES) {
      expect(texts).toBeGreaterThanOrEqual(40)
      expect(percentileAmongPublished(1, source)).toBe(0)
      expect(percentileAmongPublished(6, source)).toBe(100)
      const steps = [2, 2.5, 3, 3.5, 4, 4.5, 5].map((value) => percentileAmongPublished(value, source))
      expect(steps).toEqual([...steps].sort((a, b) => a - b))
    }
  })

  it('places half of the summaries below their median', () => {
    expect(percentileAmongPublished(2.969, 'nihr')).toBeCloseTo(50, 0)
  })
})
