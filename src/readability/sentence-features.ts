import {GRAMMAR_FEATURES, writeGrammar} from './grammar-features.ts'
import {MARK_FEATURES, writeMarks} from './mark-features.ts'
import {rarityProfileNames, rarityProfileSize, writeRarityProfile} from './rarity-profile.ts'
import type {WordFacts} from './word-facts.ts'

/** Raised when a feature changes its meaning: weights fitted on another version must not be used. */
export const FEATURES_VERSION = 1

/** Zipf values are turned round (8 - Zipf), so that larger is harder in every profile. */
const ZIPF_TOP = 8
const SPOKEN_THRESHOLDS = [3, 4, 4.5, 5, 6] as const
const WRITTEN_THRESHOLDS = [3.5, 4, 4.5, 5, 5.5] as const
const RATED_THRESHOLDS = [2, 2.5, 3, 3.5, 4] as const
const JOINT_THRESHOLDS = [3, 3.5, 4, 4.7, 5.4] as const

const SURFACE = [
  'words',
  'letters',
  'syllables',
  'lettersPerWord',
  'syllablesPerWord',
  'words3Syllables',
  'words4Syllables',
  'share3Syllables',
  'words7Letters',
  'words10Letters',
  'longestWord',
  'mostSyllables',
  'hardWords',
  'hardShare',
  'names',
  'abbreviations',
  'numbers',
  'hyphened',
  'functionShare',
  'unknown',
  'largeDictionary',
] as const

/** Names of the features in the order of `sentenceFeatures`. */
export const FEATURE_NAMES: readonly string[] = [
  ...SURFACE,
  ...GRAMMAR_FEATURES,
  ...MARK_FEATURES,
  ...rarityProfileNames('spoken', SPOKEN_THRESHOLDS),
  ...rarityProfileNames('written', WRITTEN_THRESHOLDS),
  ...rarityProfileNames('rated', RATED_THRESHOLDS),
  ...rarityProfileNames('joint', JOINT_THRESHOLDS),
]

const GRAMMAR_AT = SURFACE.length
const MARKS_AT = GRAMMAR_AT + GRAMMAR_FEATURES.length
const SPOKEN_AT = MARKS_AT + MARK_FEATURES.length
const WRITTEN_AT = SPOKEN_AT + rarityProfileSize(SPOKEN_THRESHOLDS)
const RATED_AT = WRITTEN_AT + rarityProfileSize(WRITTEN_THRESHOLDS)
const JOINT_AT = RATED_AT + rarityProfileSize(RATED_THRESHOLDS)

/** Filled anew for each sentence: a summary asks for dozens of lists of these values, and none is kept. */
const scratch = new Float64Array(FEATURE_NAMES.length)

/**
 * What the difficulty model sees of a sentence: counts, traces of clause structure, and how rare and how hard its words are.
 *
 * @param facts The words in order.
 * @param text The sentence as it stands; only its punctuation is read.
 * @returns One value for each of `FEATURE_NAMES`; the next call overwrites them.
 */
export function passingFeatures(facts: readonly WordFacts[], text: string): Float64Array {
  writeSurface(scratch, facts)
  writeGrammar(scratch, GRAMMAR_AT, facts)
  writeMarks(scratch, MARKS_AT, text, facts.length)
  writeProfiles(scratch, facts)
  return scratch
}

/** The same values in a list of their own. */
export function sentenceFeatures(facts: readonly WordFacts[], text: string): number[] {
  return [...passingFeatures(facts, text)]
}

function writeSurface(out: Float64Array, facts: readonly WordFacts[]): void {
  let letters = 0,
    syllables = 0,
    three = 0,
    four = 0,
    seven = 0,
    ten = 0,
    longest = 0,
    most = 0
  let hard = 0,
    names = 0,
    abbreviations = 0,
    numbers = 0,
    hyphened = 0,
    functions = 0,
    unknown = 0,
    large = 0
  for (const fact of facts) {
    letters += fact.letters
    syllables += fact.syllables
    if (fact.kind === 'number') {
      numbers += 1
      continue
    }
    longest = Math.max(longest, fact.letters)
    most = Math.max(most, fact.syllables)
    if (fact.syllables >= 3) three += 1
    if (fact.syllables >= 4) four += 1
    if (fact.letters >= 7) seven += 1
    if (fact.letters >= 10) ten += 1
    if (fact.word.includes('-')) hyphened += 1
    if (fact.kind === 'function') functions += 1
    else {
      if (fact.kind === 'name') names += 1
      else if (fact.kind === 'abbreviation') abbreviations += 1
      if (!fact.easy) hard += 1
      if (!fact.known) unknown += 1
      if (fact.scowl > 35) large += 1
    }
  }
  const words = Math.max(1, facts.length)
  out[0] = facts.length
  out[1] = letters
  out[2] = syllables
  out[3] = letters / words
  out[4] = syllables / words
  out[5] = three
  out[6] = four
  out[7] = three / words
  out[8] = seven
  out[9] = ten
  out[10] = longest
  out[11] = most
  out[12] = hard
  out[13] = hard / words
  out[14] = names
  out[15] = abbreviations
  out[16] = numbers
  out[17] = hyphened
  out[18] = functions / words
  out[19] = unknown
  out[20] = large
}

/** How hard a word is by frequency and by rating together: about 1.5 for *help*, 4 for *placebo*, 6 for *aetiology*. */
export function hardnessOf(fact: WordFacts): number {
  return (ZIPF_TOP - (fact.spoken + fact.written) / 2) / 2 + fact.complexity / 1.2
}

/** Values of the different words of a sentence, in four measures; they grow with the longest sentence. */
let spoken = new Float64Array(128)
let written = new Float64Array(128)
let rated = new Float64Array(128)
let joint = new Float64Array(128)

/** In which sentence, counted from the start, a base form was last seen: one map for all, since a new one costs more than it holds. */
const lastSeen = new Map<string, number>()
let sentence = 0

/** Different base forms remembered before the memory is emptied. */
const LEMMAS_MAX = 20_000

function makeRoom(words: number): void {
  if (spoken.length >= words) return
  spoken = new Float64Array(words)
  written = new Float64Array(words)
  rated = new Float64Array(words)
  joint = new Float64Array(words)
}

function writeProfiles(out: Float64Array, facts: readonly WordFacts[]): void {
  makeRoom(facts.length)
  if (lastSeen.size >= LEMMAS_MAX) lastSeen.clear()
  sentence += 1
  let count = 0
  for (const fact of facts) {
    if (fact.kind === 'function' || fact.kind === 'number' || lastSeen.get(fact.lemma) === sentence) continue
    lastSeen.set(fact.lemma, sentence)
    spoken[count] = ZIPF_TOP - fact.spoken
    written[count] = ZIPF_TOP - fact.written
    rated[count] = fact.complexity
    joint[count] = hardnessOf(fact)
    count += 1
  }
  writeRarityProfile(out, SPOKEN_AT, spoken, count, SPOKEN_THRESHOLDS, 2)
  writeRarityProfile(out, WRITTEN_AT, written, count, WRITTEN_THRESHOLDS, 2)
  writeRarityProfile(out, RATED_AT, rated, count, RATED_THRESHOLDS, 1)
  writeRarityProfile(out, JOINT_AT, joint, count, JOINT_THRESHOLDS, 2)
}
