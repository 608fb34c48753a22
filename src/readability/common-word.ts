import type {WordFacts} from './word-facts.ts'

/** What a rare word is exchanged for in a what-if: a common word of two syllables. Keys stand in the order of `wordFacts`, for speed. */
export function commonFor(word: string): WordFacts {
  return {
    word,
    lower: 'common',
    lemma: 'common',
    kind: 'content',
    letters: 6,
    syllables: 2,
    spoken: 4.5,
    written: 4.7,
    complexity: 1.9,
    scowl: 10,
    easy: true,
    known: true,
    roles: 0,
  }
}
