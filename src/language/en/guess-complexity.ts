import {LETTER_GROUPS} from './letter-groups.gen.ts'

/** Buckets that letter groups are hashed into; several groups share one. */
const BUCKETS = LETTER_GROUPS.complexity.weights.length

/** Character of weight 0 in the packed weights, and steps per unit. */
const WEIGHT_BASE = 80

const LENGTH_MAX = 30

/** A linear model over hashed letter groups. */
interface LetterModel {
  readonly base: number
  readonly step: number
  readonly weights: string
}

/**
 * Difficulty of a word that no list knows, from its spelling: 1 easy to 6 hard, the scale of the Word Complexity Lexicon. Fitted on rare
 * words, so *-ectomy* and *glyco-* count and short plain letters do not.
 *
 * @param word In lower case.
 */
export function guessComplexity(word: string): number {
  return Math.min(6, Math.max(1, valueOfLetters(word, LETTER_GROUPS.complexity)))
}

/** Zipf value in writing of a word that no list knows, from its spelling: 0 to 4. Fitted on words just too rare for the table. */
export function guessWritten(word: string): number {
  return Math.min(4, Math.max(0, valueOfLetters(word, LETTER_GROUPS.written)))
}

function valueOfLetters(word: string, model: LetterModel): number {
  let total = 0
  let groups = 0
  forEachGroup(`^${word.slice(0, LENGTH_MAX)}$`, (bucket) => {
    total += model.weights.charCodeAt(bucket) - WEIGHT_BASE
    groups += 1
  })
  return model.base + (total * model.step) / Math.sqrt(Math.max(1, groups))
}

/** Calls back with the bucket of each group of two to five letters. */
function forEachGroup(marked: string, visit: (bucket: number) => void): void {
  for (let start = 0; start < marked.length; start += 1) {
    let hash = 2166136261
    for (let end = start; end < Math.min(marked.length, start + 5); end += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(end), 16777619) >>> 0
      if (end > start) visit((((hash >>> 16) ^ hash) >>> 0) % BUCKETS)
    }
  }
}

/** The buckets of a word's letter groups; for fitting the weights. */
export function letterGroupBuckets(word: string, buckets: number): number[] {
  const found: number[] = []
  forEachGroup(`^${word.slice(0, LENGTH_MAX)}$`, (bucket) => found.push(bucket % buckets))
  return found
}
