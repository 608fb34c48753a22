import readability from 'text-readability'
import type {TextCounts} from './text-counts.ts'

/** The seven school-grade formulas. Unrounded; grades are of US schools. */
export interface ReadabilityScores {
  /** Flesch (1948): about 100 very easy, 0 very hard; unbounded. */
  readonly fleschReadingEase: number
  /** Kincaid, Fishburne, Rogers and Chissom (1975). */
  readonly fleschKincaidGrade: number
  /** McLaughlin (1969), scaled to 30 sentences where the text has another number. */
  readonly smog: number
  /** Gunning (1952). */
  readonly gunningFog: number
  /** Coleman and Liau (1975). */
  readonly colemanLiau: number
  /** Smith and Senter (1967). */
  readonly automatedReadability: number
  /** Dale and Chall (1948) with the constants of that year: about 5 easy, 10 hard; a score, not a grade. */
  readonly daleChall: number
}

/** The formulas of `text-readability` round with these, which the package adds to the global `Math`. */
const PATCHES = ['legacyRound', 'copySign'] as const

// Importing the package leaves its two functions on Math; nobody else should meet them.
for (const name of PATCHES) Reflect.deleteProperty(Math, name)

/** Fewest sentences for which `text-readability` computes SMOG; below, it answers 0. */
const SMOG_SENTENCES_MIN = 3

/**
 * The seven formulas for counts of a whole text or of one sentence.
 *
 * The arithmetic is that of the npm package `text-readability`; its counting (which misses most sentence ends and counts each
 * hard word once however often it is used), its rounding of averages and its refusal of SMOG under three sentences are
 * replaced.
 *
 * @param counts See `TextCounts`. Under 100 words the results say little.
 * @returns Every score 0 if there are no words or no sentences.
 */
export function readabilityScores(counts: TextCounts): ReadabilityScores {
  if (counts.words <= 0 || counts.sentences <= 0) return NO_SCORES
  const exact = withCounts(counts)
  // SMOG depends on polysyllables per sentence alone, so three times the text has the same grade.
  const smogScale = counts.sentences < SMOG_SENTENCES_MIN ? SMOG_SENTENCES_MIN : 1
  const scaled = withCounts({
    ...counts,
    sentences: counts.sentences * smogScale,
    polysyllables: counts.polysyllables * smogScale,
  })
  return withoutRounding(() => ({
    fleschReadingEase: exact.fleschReadingEase(''),
    fleschKincaidGrade: exact.fleschKincaidGrade(''),
    smog: scaled.smogIndex(''),
    gunningFog: exact.gunningFog(''),
    colemanLiau: exact.colemanLiauIndex(''),
    automatedReadability: exact.automatedReadabilityIndex(''),
    daleChall: exact.daleChallReadabilityScore(''),
  }))
}

const NO_SCORES: ReadabilityScores = {
  fleschReadingEase: 0,
  fleschKincaidGrade: 0,
  smog: 0,
  gunningFog: 0,
  colemanLiau: 0,
  automatedReadability: 0,
  daleChall: 0,
}

type Formulas = typeof readability

/** The package's formulas over our counts. */
function withCounts(counts: TextCounts): Formulas {
  const own: Omit<Formulas, keyof ReadabilityFormulas> = {
    charCount: () => counts.characters,
    letterCount: () => counts.letters,
    lexiconCount: () => counts.words,
    syllableCount: () => counts.syllables,
    sentenceCount: () => counts.sentences,
    polySyllableCount: () => counts.polysyllables,
    difficultWords: (_text, syllableThreshold) =>
      syllableThreshold === undefined ? counts.difficultWords : counts.foggyWords,
    averageSentenceLength: () => counts.words / counts.sentences,
    averageSyllablePerWord: () => counts.syllables / counts.words,
    averageLetterPerWord: () => counts.letters / counts.words,
    averageSentencePerWord: () => counts.sentences / counts.words,
  }
  const formulas: Formulas = Object.create(readability)
  return Object.assign(formulas, own)
}

type ReadabilityFormulas = Pick<
  Formulas,
  | 'fleschReadingEase'
  | 'fleschKincaidGrade'
  | 'smogIndex'
  | 'gunningFog'
  | 'colemanLiauIndex'
  | 'automatedReadabilityIndex'
  | 'daleChallReadabilityScore'
>

/** Runs the formulas with their rounding switched off, and leaves `Math` as it was even if one throws. */
function withoutRounding<T>(run: () => T): T {
  const restore = PATCHES.map((name) => [name, Object.getOwnPropertyDescriptor(Math, name)] as const)
  Object.assign(Math, {legacyRound: (value: number) => value, copySign: (value: number) => value})
  try {
    return run()
  } finally {
    for (const [name, before] of restore) {
      if (before) Object.defineProperty(Math, name, before)
      else Reflect.deleteProperty(Math, name)
    }
  }
}
