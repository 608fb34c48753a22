import {type BoostedTrees, type BoostSettings, boostTrees, predictTrees} from './boosted-trees.ts'

/** What is known of a word besides people's ratings. */
export interface WordEvidence {
  readonly word: string
  /** Zipf value from SUBTLEX, 0 if absent. */
  readonly zipf: number
  /** The same in writing. */
  readonly written: number
  /** SCOWL level, 80 if absent. */
  readonly scowl: number
  readonly syllables: number
}

/** Rates any word on the scale of the Word Complexity Lexicon, 1 easy to 6 hard. */
export type ComplexityModel = (evidence: WordEvidence) => number

const SETTINGS: BoostSettings = {
  trees: 200,
  rate: 0.06,
  leaves: 12,
  leafRowsMin: 20,
  ridge: 5,
  rowShare: 0.7,
  featureShare: 0.8,
  seed: 11,
}

const FOLDS = 5

/**
 * Fits ratings in two steps: letter groups first, then trees over frequency, level, length and the letter groups' value.
 *
 * @returns The model, and its out-of-fold values for the words that it was fitted on (the same order).
 */
export function fitComplexity(
  words: readonly WordEvidence[],
  ratings: readonly number[],
): {readonly model: ComplexityModel; readonly held: readonly number[]} {
  const letterHeld = new Array<number>(words.length).fill(0)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = words.map((_, index) => index).filter((index) => index % FOLDS !== fold)
    const model = fitLetters(pick(words, kept), pick(ratings, kept))
    words.forEach((entry, index) => {
      if (index % FOLDS === fold) letterHeld[index] = model(entry.word)
    })
  }
  const rows = words.map((entry, index) => features(entry, letterHeld[index] ?? 0))
  const held = new Array<number>(words.length).fill(0)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = words.map((_, index) => index).filter((index) => index % FOLDS !== fold)
    const trees = boostTrees(pick(rows, kept), pick(ratings, kept), SETTINGS)
    rows.forEach((row, index) => {
      if (index % FOLDS === fold) held[index] = predictTrees(trees, row)
    })
  }
  const letters = fitLetters(words, ratings)
  const trees: BoostedTrees = boostTrees(rows, ratings, SETTINGS)
  return {model: (entry) => predictTrees(trees, features(entry, letters(entry.word))), held}
}

const pick = <T>(values: readonly T[], indexes: readonly number[]): T[] =>
  indexes.flatMap((index) => {
    const value = values[index]
    return value === undefined ? [] : [value]
  })

const features = (entry: WordEvidence, letters: number): number[] => [
  entry.zipf,
  entry.written,
  entry.scowl,
  entry.word.length,
  entry.syllables,
  letters,
]

/** Letter groups of two to five, with marks for the beginning and the end. */
export function letterGroups(word: string): string[] {
  const marked = `^${word}$`
  const groups: string[] = []
  for (let length = 2; length <= 5; length += 1) {
    for (let start = 0; start + length <= marked.length; start += 1)
      groups.push(marked.slice(start, start + length))
  }
  return groups
}

const PASSES = 12
const STEP = 0.05
const SHRINK = 3e-3

/** A linear model over letter groups, fitted by stochastic gradient steps in a fixed order. */
function fitLetters(words: readonly WordEvidence[], ratings: readonly number[]): (word: string) => number {
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
  const weights = new Map<string, number>()
  const value = (groups: readonly string[], scale: number) =>
    groups.reduce((sum, group) => sum + (weights.get(group) ?? 0) * scale, mean)
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let index = 0; index < words.length; index += 1) {
      const position = (index * 7919) % words.length
      const groups = letterGroups(words[position]?.word ?? '')
      const scale = 1 / Math.sqrt(groups.length)
      const error = (ratings[position] ?? mean) - value(groups, scale)
      for (const group of groups) {
        const weight = weights.get(group) ?? 0
        weights.set(group, weight + STEP * (error * scale - SHRINK * weight))
      }
    }
  }
  return (word) => {
    const groups = letterGroups(word)
    return value(groups, 1 / Math.sqrt(Math.max(1, groups.length)))
  }
}
