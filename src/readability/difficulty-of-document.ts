import type {Document, Sentence} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {type DocumentDifficulty, documentDifficulty} from './document-difficulty.ts'

/** Difficulty of a document and of each sentence of its body. */
export interface BodyDifficulty extends DocumentDifficulty {
  /** 1 easy to 6 hard; `undefined` for a sentence that is not of the body. */
  of(sentence: Sentence): number | undefined
}

/** How hard the prose of a document is to read, computed once. */
export const difficultyOfDocument = memoizeByDocument((document: Document): BodyDifficulty => {
  const scored = document.sentences.map(({words, text}) => ({words: words.map((word) => word.text), text}))
  const whole = documentDifficulty(scored)
  const bySentence = new Map(document.sentences.map((sentence, index) => [sentence, whole.sentences[index]]))
  return {...whole, of: (sentence) => bySentence.get(sentence)}
})
