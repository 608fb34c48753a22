import {familiarityOf} from '../language/en/familiarity.ts'
import type {LetterGroups} from './letter-groups.ts'
import type {WordContext} from './word-context.ts'
import {type FindCounts, noCounts, type WordCounts, wordFamilyOf, wordFormOf} from './word-counts.ts'

/** Changes whenever a feature does; a model goes with one version. */
export const jargonFeaturesVersion = 3

/** Share of words that are replaced overall; the guess for a word never seen. */
const replacedShare = 0.41

/** Weight of that guess, in texts. */
const priorTexts = 3

/** Characters of technical abstracts for one of plain summaries among the texts counted. */
const technicalShare = 1.65

/** How much oftener a word is replaced than other words of the same texts: some writers replace more than others. */
function smoothedRate({excess, seen}: WordCounts = noCounts): number {
  return replacedShare + excess / (seen + priorTexts)
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
  'family rate',
  'family texts',
  'technical share',
  'technical uses',
  'plain uses',
  'expert share',
  'plaba uses',
  'ending',
  'letter groups',
  'uses in the document',
  'capital',
  'words in the sentence',
  'numbers in the sentence',
  'in brackets',
  'hyphens',
  'before a number',
  'before a bracket',
  'words before',
  'rate of the word before',
  'rate of the word after',
  'zipf of the word before',
  'zipf of the word after',
] as const

/** What features are computed from. */
export interface JargonTables {
  /** Counts by word form. */
  readonly find: FindCounts
  /** Counts by word family. */
  readonly findFamily: FindCounts
  readonly letters: LetterGroups
}

/**
 * What is known of a word wherever it stands: the first features.
 *
 * @param word One word in lower case.
 */
export function wordFeatures(word: string, {find, findFamily, letters}: JargonTables): readonly number[] {
  const form = wordFormOf(word)
  const counts = find(form)
  const family = findFamily(wordFamilyOf(form))
  const {zipf, complexity, scowl} = familiarityOf(word)
  const {seen, topics, expert, plain, technical, summary} = counts ?? noCounts
  return [
    smoothedRate(counts),
    seen,
    topics,
    zipf,
    complexity,
    scowl,
    word.length,
    smoothedRate(family),
    family?.seen ?? 0,
    (technical + 1.5) / (summary * technicalShare + 1.5),
    technical,
    summary,
    (expert + 1) / (plain + 1),
    expert + plain,
    endingOf(word),
    letters.score(word),
  ]
}

/** What a neighbour says: how often it is replaced itself, and how common it is. */
export interface Neighbour {
  readonly rate: number
  readonly zipf: number
}

/**
 * What is known of a word that stands beside another.
 *
 * @param word In lower case; '' for none.
 */
export function neighbourOf(word: string, find: FindCounts): Neighbour {
  const counts = word === '' ? undefined : find(wordFormOf(word))
  return {rate: smoothedRate(counts), zipf: familiarityOf(word).zipf}
}

/** What a word's place says: the other features. */
export function placeFeatures(context: WordContext, before: Neighbour, after: Neighbour): readonly number[] {
  return [
    Math.min(context.uses, 8),
    context.isCapital ? 1 : 0,
    context.sentenceWords,
    context.sentenceNumbers,
    context.isInBrackets ? 1 : 0,
    context.hyphens,
    context.isBeforeNumber ? 1 : 0,
    context.isBeforeBracket ? 1 : 0,
    context.wordsBefore,
    before.rate,
    after.rate,
    before.zipf,
    after.zipf,
  ]
}

/**
 * All features of a word in its place, in the order of `jargonFeatureNames`.
 *
 * @param word One word in lower case.
 */
export function jargonFeatures(word: string, context: WordContext, tables: JargonTables): readonly number[] {
  const {find} = tables
  const place = placeFeatures(context, neighbourOf(context.previous, find), neighbourOf(context.next, find))
  return [...wordFeatures(word, tables), ...place]
}
