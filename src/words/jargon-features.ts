import {familiarityOf} from '../language/en/familiarity.ts'
import type {FindCounts} from './word-counts.ts'
import {wordFamilyOf, wordFormOf} from './word-counts.ts'

/** What a word's place adds to what is known of it. */
export interface WordContext {
  /** Uses of the word, all forms together, in the document. */
  readonly uses: number
  /** Whether it is written with a capital inside a sentence, as names are. */
  readonly isCapital: boolean
}

/** Changes whenever a feature does; a model goes with one version. */
export const jargonFeaturesVersion = 1

/** Share of words that are replaced overall; the guess for a word never seen. */
const replacedShare = 0.41

/** Weight of that guess, in texts. */
const priorTexts = 3

/** Uses in technical abstracts for one in plain summaries, by the sizes of the two sides counted. */
const technicalShare = 1.7

function smoothedRate(replaced: number, seen: number): number {
  return (replaced + replacedShare * priorTexts) / (seen + priorTexts)
}

function endingOf(word: string): number {
  if (word.endsWith('ly')) return 1
  if (word.endsWith('ed')) return 2
  if (word.endsWith('ing')) return 3
  return word.endsWith('s') ? 4 : 0
}

/** Names of the features, in order. */
export const jargonFeatureNames = [
  'replacement rate',
  'texts seen',
  'topics seen',
  'zipf',
  'complexity',
  'scowl level',
  'letters',
  'uses in the document',
  'family rate',
  'family texts',
  'technical share',
  'cochrane uses',
  'expert share',
  'plaba uses',
  'capital',
  'ending',
] as const

/**
 * What is known of a word, as numbers.
 *
 * @param word One word in lower case.
 * @param context Its place.
 * @param find Counts by word form.
 * @param findFamily Counts by word family.
 */
export function jargonFeatures(
  word: string,
  context: WordContext,
  find: FindCounts,
  findFamily: FindCounts,
): readonly number[] {
  const form = wordFormOf(word)
  const counts = find(form)
  const family = findFamily(wordFamilyOf(form))
  const {zipf, complexity, scowl} = familiarityOf(word)
  const {replaced = 0, seen = 0, topics = 0, expert = 0, plain = 0, technical = 0, summary = 0} = counts ?? {}
  return [
    smoothedRate(replaced, seen),
    seen,
    topics,
    zipf,
    complexity,
    scowl,
    word.length,
    Math.min(context.uses, 8),
    smoothedRate(family?.replaced ?? 0, family?.seen ?? 0),
    family?.seen ?? 0,
    (technical + 1.5) / (summary * technicalShare + 1.5),
    technical + summary,
    (expert + 1) / (plain + 1),
    expert + plain,
    context.isCapital ? 1 : 0,
    endingOf(word),
  ]
}
