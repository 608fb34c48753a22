import {GRAMMAR_FEATURES, pushGrammar} from './grammar-features.ts'
import {MARK_FEATURES, pushMarks} from './mark-features.ts'
import {pushRarityProfile, rarityProfileNames} from './rarity-profile.ts'
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

/**
 * What the difficulty model sees of a sentence: counts, traces of clause structure, and how rare and how hard its words are.
 *
 * @param facts The words in order.
 * @param text The sentence as it stands; only its punctuation is read.
 */
export function sentenceFeatures(facts: readonly WordFacts[], text: string): number[] {
  const out: number[] = []
  pushSurface(out, facts)
  pushGrammar(out, facts)
  pushMarks(out, text, facts.length)
  pushProfiles(out, facts)
  return out
}

function pushSurface(out: number[], facts: readonly WordFacts[]): void {
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
  out.push(
    facts.length,
    letters,
    syllables,
    letters / words,
    syllables / words,
    three,
    four,
    three / words,
    seven,
    ten,
    longest,
    most,
    hard,
    hard / words,
    names,
    abbreviations,
    numbers,
    hyphened,
    functions / words,
    unknown,
    large,
  )
}

/** How hard a word is by frequency and by rating together: about 1.5 for *help*, 4 for *placebo*, 6 for *aetiology*. */
export function hardnessOf(fact: WordFacts): number {
  return (ZIPF_TOP - (fact.spoken + fact.written) / 2) / 2 + fact.complexity / 1.2
}

function pushProfiles(out: number[], facts: readonly WordFacts[]): void {
  const spoken: number[] = []
  const written: number[] = []
  const rated: number[] = []
  const joint: number[] = []
  const seen = new Set<string>()
  for (const fact of facts) {
    if (fact.kind === 'function' || fact.kind === 'number' || seen.has(fact.lemma)) continue
    seen.add(fact.lemma)
    spoken.push(ZIPF_TOP - fact.spoken)
    written.push(ZIPF_TOP - fact.written)
    rated.push(fact.complexity)
    joint.push(hardnessOf(fact))
  }
  pushRarityProfile(out, spoken, SPOKEN_THRESHOLDS, 2)
  pushRarityProfile(out, written, WRITTEN_THRESHOLDS, 2)
  pushRarityProfile(out, rated, RATED_THRESHOLDS, 1)
  pushRarityProfile(out, joint, JOINT_THRESHOLDS, 2)
}
