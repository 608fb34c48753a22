import {TextMemory} from '../source/text-memory.ts'
import {predictDifficulty} from './difficulty-model.ts'
import {DENSITY, PUBLISHED, READING_AGE} from './document-weights.gen.ts'
import {FEATURE_NAMES, passingFeatures} from './sentence-features.ts'
import {isSameFacts, type WordFacts, wordFacts} from './word-facts.ts'

/** A sentence of the text that is scored. */
export interface ScoredSentence {
  readonly words: readonly string[]
  readonly text: string
}

/** How hard a whole text is. */
export interface DocumentDifficulty {
  /** 1 easy to 6 hard: `meanSentence` plus `density`, kept within the scale. */
  readonly difficulty: number
  /** Mean of the sentences' difficulties, weighted by their words. */
  readonly meanSentence: number
  /** From -2 to 2: how much the text uses numbers, abbreviations, signs and long words, against Cochrane's reviews. */
  readonly density: number
  /** Years. The age at which school formulas on average put published texts of this difficulty. */
  readonly readingAge: number
  /** One value per sentence given, in order. */
  readonly sentences: readonly number[]
}

/** Fewest words for which a score of a whole text is worth stating. */
export const SCORED_WORDS_MIN = 100

/** Sentences of fewer words (labels, list items) say nothing about a text. */
const SENTENCE_WORDS_MIN = 3

const EASIEST = 1
const HARDEST = 6
const DENSITY_MAX = 2

/** Indexes of the features whose rates per 100 words make the density. */
const densityFeatures = DENSITY.features.map(([name]) => FEATURE_NAMES.indexOf(name))

/**
 * Difficulty of a text.
 *
 * People rated sentences, not texts, and the mean of a text's sentences separates technical from plain Cochrane reviews poorly (AUC .77). The
 * density term was fitted on 411 such pairs; with it the AUC is .93 on pairs held out. Under `SCORED_WORDS_MIN` words say so instead of
 * showing a number.
 *
 * @param sentences Prose only: no tables, references, code or links.
 */
export function documentDifficulty(sentences: readonly ScoredSentence[]): DocumentDifficulty {
  const difficulties: number[] = []
  const totals = new Array<number>(densityFeatures.length).fill(0)
  let words = 0
  let weighted = 0
  for (const sentence of sentences) {
    const {difficulty, counts} = scoreSentence(sentence)
    difficulties.push(difficulty)
    const {length} = sentence.words
    if (length < SENTENCE_WORDS_MIN) continue
    words += length
    weighted += difficulty * length
    for (let at = 0; at < totals.length; at += 1) totals[at] = (totals[at] ?? 0) + (counts[at] ?? 0)
  }
  const meanSentence = words > 0 ? weighted / words : EASIEST
  const density = words > 0 ? densityOf(totals, words) : 0
  const difficulty = Math.min(HARDEST, Math.max(EASIEST, meanSentence + density))
  const readingAge = READING_AGE.intercept + READING_AGE.slope * difficulty
  return {difficulty, meanSentence, density, readingAge, sentences: difficulties}
}

interface SentenceScore {
  readonly facts: readonly WordFacts[]
  readonly difficulty: number
  /** Values of the features that make the density. */
  readonly counts: readonly number[]
}

/** Writers change one sentence at a time, so what was computed for the others is kept. */
const scores = new TextMemory<SentenceScore>()

function scoreSentence({words, text}: ScoredSentence): SentenceScore {
  const facts: WordFacts[] = []
  for (let index = 0; index < words.length; index += 1) facts.push(wordFacts(words[index] ?? '', index === 0))
  const known = scores.get(text)
  // Two sentences of one text may differ in what is a word of them: a name in code is none.
  if (known !== undefined && isSameFacts(known.facts, facts)) return known
  const features = passingFeatures(facts, text)
  const counts: number[] = []
  for (const feature of densityFeatures) counts.push(features[feature] ?? 0)
  const score = {facts, difficulty: predictDifficulty(features), counts}
  scores.set(text, score)
  return score
}

/** A straight line over the square roots of rates per 100 words; see `fitDensity` in the training tool. */
function densityOf(totals: readonly number[], words: number): number {
  let value = DENSITY.base
  for (const [at, [, , weight]] of DENSITY.features.entries()) {
    const mean = DENSITY.features[at]?.[1] ?? 0
    value += (Math.sqrt(((totals[at] ?? 0) / words) * 100) - mean) * weight
  }
  return Math.min(DENSITY_MAX, Math.max(-DENSITY_MAX, value))
}

/** A kind of published text that difficulty can be compared with. */
export type PublishedSource = keyof typeof PUBLISHED

/** The kinds, with how many texts each figure rests on. */
export const PUBLISHED_SOURCES: readonly {
  readonly source: PublishedSource
  readonly title: string
  readonly texts: number
}[] = Object.entries(PUBLISHED).map(([source, {title, texts}]) => ({
  // The keys of the record are its sources.
  source: source as PublishedSource,
  title,
  texts,
}))

/**
 * Share of the published texts of a kind that are easier than this difficulty, 0 to 100.
 *
 * @param difficulty Of a whole text, as `documentDifficulty` gives it.
 */
export function percentileAmongPublished(difficulty: number, source: PublishedSource): number {
  const {quantiles} = PUBLISHED[source]
  const step = 100 / (quantiles.length - 1)
  if (difficulty <= (quantiles[0] ?? EASIEST)) return 0
  for (let index = 1; index < quantiles.length; index += 1) {
    const low = quantiles[index - 1] ?? EASIEST
    const high = quantiles[index] ?? HARDEST
    if (difficulty < high) return step * (index - 1 + (difficulty - low) / Math.max(1e-9, high - low))
  }
  return 100
}
