import {predictDifficulty} from './difficulty-model.ts'
import {passingFeatures} from './sentence-features.ts'
import type {WordFacts} from './word-facts.ts'

/**
 * Difficulty of a sentence whose words are known: 1 easy to 6 hard.
 *
 * @param facts The words in order.
 * @param text The sentence as it stands; only its punctuation is read.
 */
export function difficultyOfFacts(facts: readonly WordFacts[], text: string): number {
  return predictDifficulty(passingFeatures(facts, text))
}
