import {difficultyOfFacts} from './difficulty-of-facts.ts'
import {wordFacts} from './word-facts.ts'

/**
 * How hard a sentence is to read, on the scale of people's ratings: 1 easy to 6 hard. Fitted on MedReadMe; see difficulty-card.json
 * for what it is right and wrong about.
 *
 * @param words The words in order, without punctuation; numbers count as words.
 * @param text The sentence as it stands; only its punctuation is read.
 */
export function difficultyOf(words: readonly string[], text: string): number {
  const facts = words.map((word, index) => wordFacts(word, index === 0))
  return difficultyOfFacts(facts, text)
}
