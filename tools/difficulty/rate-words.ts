import {lemmaCandidates, toAmerican} from '../../src/language/en/lemma-candidates.ts'
import {countSyllables} from '../../src/language/en/syllables.ts'
import {pearson} from './agreement.ts'
import {type Sources, toScaleOf, toZipf} from './familiarity-sources.ts'
import {fitComplexity, type WordEvidence} from './word-complexity.ts'

/** Values of one word. */
export interface Entry {
  /** Zipf value in film subtitles, 0 if absent, and in writing. */
  readonly spoken: number
  readonly written: number
  readonly complexity: number
  readonly scowl: number
  readonly easy: boolean
  readonly isRated: boolean
}

/** The base form of each word that has one, British forms having American bases. */
function findBases(words: readonly string[]): Map<string, string> {
  const known = new Set(words)
  const bases = new Map<string, string>()
  for (const word of words) {
    const candidates = [toAmerican(word), ...lemmaCandidates(word), ...lemmaCandidates(word).map(toAmerican)]
    const base = candidates.find((candidate) => candidate !== word && known.has(candidate))
    if (base !== undefined) bases.set(word, base)
  }
  return bases
}

/** Joins each base form's own value with those of its inflections and of its British or American twin. */
function joinFamilies(
  words: readonly string[],
  bases: ReadonlyMap<string, string>,
  ownValue: (word: string) => number,
  join: (a: number, b: number) => number,
): Map<string, number> {
  const families = new Map<string, number>()
  for (const word of words) {
    const value = ownValue(word)
    let base: string | undefined = word
    for (let step = 0; step < 4 && base !== undefined; step += 1) {
      families.set(base, join(families.get(base) ?? 0, value))
      base = bases.get(base)
    }
  }
  return families
}

/** How much of a rating is kept against the prediction for the word: of eleven people's ratings, of ratings in context, of both. */
const SHARES = {rated: 0.7, inContext: 0.5, both: 0.8} as const

interface Rating {
  readonly value: number
  readonly share: number
}

function ratingOf(word: string, sources: Sources): Rating | undefined {
  const rated = sources.ratings.get(word)
  const inContext = sources.inContext.get(word)
  if (rated === undefined)
    return inContext === undefined ? undefined : {value: inContext, share: SHARES.inContext}
  if (inContext === undefined) return {value: rated, share: SHARES.rated}
  return {value: (rated + inContext) / 2, share: SHARES.both}
}

/** The values of all words. */
export interface Rated {
  readonly entries: Map<string, Entry>
  /** Of predictions with held-out ratings. */
  readonly correlation: number
  /** From raw written values to Zipf values. */
  readonly toScale: (value: number) => number
}

/** Gives every word its values. */
export function rateWords(words: readonly string[], sources: Sources): Rated {
  const {evidence, toScale} = gatherEvidence(words, sources)
  const rated = words.filter((word) => ratingOf(word, sources) !== undefined)
  const ratings = rated.map((word) => ratingOf(word, sources)?.value ?? 0)
  const {model, held} = fitComplexity(rated.map(evidence), ratings)
  const predicted = new Map(rated.map((word, index) => [word, held[index] ?? 0]))
  const entries = new Map<string, Entry>()
  for (const word of words) {
    const known = evidence(word)
    const rating = ratingOf(word, sources) ?? ratingOf(toAmerican(word), sources)
    const guess = predicted.get(word) ?? model(known)
    const own = sources.supplement.get(word)
    const mixed = rating === undefined ? guess : rating.share * rating.value + (1 - rating.share) * guess
    entries.set(word, {
      spoken: Math.max(own?.zipf ?? 0, known.zipf),
      written: Math.max(own?.zipf ?? 0, known.written),
      complexity: own?.complexity ?? mixed,
      scowl: known.scowl,
      isRated: sources.ratings.has(word),
      easy: sources.easy.has(word) || lemmaCandidates(word).some((base) => sources.easy.has(base)),
    })
  }
  return {entries, correlation: pearson(ratings, held), toScale}
}

interface Evidence {
  readonly evidence: (word: string) => WordEvidence
  readonly toScale: (value: number) => number
}

/** Frequencies by family, and written values put on the scale of the spoken ones. */
function gatherEvidence(words: readonly string[], sources: Sources): Evidence {
  const bases = findBases(words)
  const add = (a: number, b: number) => a + b
  const counts = joinFamilies(words, bases, (word) => sources.counts.get(word) ?? 0, add)
  const spoken = new Map(words.map((word) => [word, toZipf(counts.get(word) ?? 0)]))
  const raw = joinFamilies(words, bases, sources.written, Math.max)
  const shared = words.filter((word) => (sources.scowl.get(word) ?? 80) <= 35 && (spoken.get(word) ?? 0) > 0)
  const toScale = toScaleOf(
    shared.map((word) => raw.get(word) ?? 0),
    shared.map((word) => spoken.get(word) ?? 0),
  )
  // A British spelling is as familiar to British readers as the American one is to Americans.
  const either = (values: ReadonlyMap<string, number>, word: string) =>
    Math.max(values.get(word) ?? 0, values.get(toAmerican(word)) ?? 0)
  const evidence = (word: string) => ({
    word,
    zipf: either(spoken, word),
    written: toScale(either(raw, word)),
    scowl: Math.min(sources.scowl.get(word) ?? 80, sources.scowl.get(toAmerican(word)) ?? 80),
    syllables: countSyllables(word),
  })
  return {evidence, toScale}
}
