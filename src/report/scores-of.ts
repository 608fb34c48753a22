import type {Document} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {countText} from '../readability/count-text.ts'
import {difficultyOfDocument} from '../readability/difficulty-of-document.ts'
import {type ReadabilityScores, readabilityScores} from '../readability/readability-scores.ts'

/** Counts, difficulty and formulas of a whole text: product.md's `scores`. */
export interface TextScores extends ReadabilityScores {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Years; the age at which school formulas put published texts of this difficulty. */
  readonly readingAge: number
  /** 1 easy to 6 hard, the scale of people's ratings. */
  readonly difficulty: number
}

/** Scores of the prose of a document: headings, short cells, footnotes and references are left out. */
export const scoresOf = memoizeByDocument((document: Document): TextScores => {
  const counts = countText(document.sentences.map(({words}) => words.map(({text}) => text)))
  const {words, sentences, syllables} = counts
  const {readingAge, difficulty} = difficultyOfDocument(document)
  return {words, sentences, syllables, readingAge, difficulty, ...readabilityScores(counts)}
})
