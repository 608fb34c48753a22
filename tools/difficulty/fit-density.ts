import {linearValue} from '../../src/readability/difficulty-model.ts'
import {FEATURE_NAMES, sentenceFeatures} from '../../src/readability/sentence-features.ts'
import {wordFacts} from '../../src/readability/word-facts.ts'
import {areaUnderCurve, mean} from './agreement.ts'
import {fitLinear} from './fit-linear.ts'
import type {TextSentences} from './read-documents.ts'

/** Counts whose rates separate technical from plain texts. */
const COUNTS = [
  'numbers',
  'abbreviations',
  'signs',
  'percents',
  'brackets',
  'personal',
  'jointSum',
  'hardWords',
  'semicolons',
  'names',
  'unknown',
  'passives',
  'modals',
  'ofs',
  'subordinators',
  'relatives',
  'coordinators',
  'adverbs',
  'nominalisations',
  'commas',
  'slashes',
  'technicalEndings',
  'words4Syllables',
  'hyphened',
  'ings',
] as const

const RIDGE = 60
const FOLDS = 5
const SENTENCE_WORDS_MIN = 3

/** The density line: see `densityOf`. */
export interface Density {
  readonly base: number
  /** Name, mean of the square root of the rate per 100 words, weight. */
  readonly features: readonly (readonly [string, number, number])[]
}

function ratesOf(text: TextSentences): number[] {
  const totals = COUNTS.map(() => 0)
  let words = 0
  for (const sentence of text) {
    if (sentence.words.length < SENTENCE_WORDS_MIN) continue
    const facts = sentence.words.map((word, index) => wordFacts(word, index === 0))
    const features = sentenceFeatures(facts, sentence.text)
    words += sentence.words.length
    for (const [at, name] of COUNTS.entries())
      totals[at] = (totals[at] ?? 0) + (features[FEATURE_NAMES.indexOf(name)] ?? 0)
  }
  return totals.map((total) => Math.sqrt((total / Math.max(1, words)) * 100))
}

/**
 * Fits technical (1) against plain (0) by ridge regression over square roots of rates, scaled so that values held out in turn have mean 0 and
 * spread 1.
 *
 * @returns The line, and the area under the curve of the held-out values.
 */
export function fitDensity(
  pairs: readonly {readonly technical: TextSentences; readonly plain: TextSentences}[],
): {
  readonly density: Density
  readonly heldOutAuc: number
  /** Held-out values: technical and plain in turn, pair by pair. */
  readonly held: readonly number[]
} {
  const rows = pairs.flatMap(({technical, plain}) => [ratesOf(technical), ratesOf(plain)])
  const labels = rows.map((_, index) => (index % 2 === 0 ? 1 : 0))
  const features = COUNTS.map((_, index) => ({index, isCount: false}))
  const foldOf = (row: number) => (row >> 1) % FOLDS
  const held = rows.map(() => 0)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = rows.flatMap((_, index) => (foldOf(index) === fold ? [] : [index]))
    const line = fitLinear(
      kept.map((index) => rows[index] ?? []),
      kept.map((index) => labels[index] ?? 0),
      features,
      RIDGE,
    )
    rows.forEach((row, index) => {
      if (foldOf(index) === fold) held[index] = linearValue(line, row)
    })
  }
  const middle = mean(held)
  const spread = Math.sqrt(mean(held.map((value) => (value - middle) ** 2)))
  const line = fitLinear(rows, labels, features, RIDGE)
  const round = (value: number) => Number(value.toPrecision(4))
  const density: Density = {
    base: round((line.base - middle) / spread),
    features: COUNTS.map((name, at) => [
      name,
      round(line.means[at] ?? 0),
      round((line.weights[at] ?? 0) / spread),
    ]),
  }
  return {
    density,
    heldOutAuc: areaUnderCurve(
      held,
      labels.map((label) => label === 1),
    ),
    held: held.map((value) => (value - middle) / spread),
  }
}
