import type {Document} from '../document/document.ts'
import {hardnessOf} from '../readability/sentence-features.ts'
import {wordFacts} from '../readability/word-facts.ts'

/** Hardness (see `hardnessOf`) from which readers may stumble: that of the words that `hard-sentence` calls rare. */
const HARD = 4.6

/** Letters alone: not “n=206”. */
const isWord = /^[\p{L}\p{M}'’-]+$/u

/** A rare word or an abbreviation. */
export interface HardWord {
  /** As it first stands in the text, in lower case if it is no abbreviation. */
  readonly word: string
  /** Base form, by which its forms are known for the same. */
  readonly base: string
}

/** The different rare words and abbreviations of the prose of a document, the hardest first. */
export function hardWordsOf(document: Document): HardWord[] {
  const found = new Map<string, HardWord & {readonly hardness: number}>()
  for (const {words} of document.sentences) {
    for (const [index, {text}] of words.entries()) {
      const facts = wordFacts(text, index === 0)
      const isShown = (facts.kind === 'content' || facts.kind === 'abbreviation') && isWord.test(text)
      const hardness = hardnessOf(facts)
      if (!isShown || hardness < HARD || found.has(facts.lemma)) continue
      found.set(facts.lemma, {
        word: facts.kind === 'content' ? facts.lower : text,
        base: facts.lemma,
        hardness,
      })
    }
  }
  return [...found.values()]
    .sort((one, other) => other.hardness - one.hardness)
    .map(({word, base}) => ({word, base}))
}
