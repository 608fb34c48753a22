import {keep} from '../source/keep.ts'
import {openTrees, treesScore} from './boosted-trees.ts'
import {
  type JargonTables,
  jargonFeatureNames,
  type Neighbour,
  neighbourOf,
  placeFeatures,
  wordFeatures,
} from './jargon-features.ts'
import {openLetterGroups} from './letter-groups.ts'
import {jargonTrees} from './model/jargon-trees.gen.ts'
import {letterGroups} from './model/letter-groups.gen.ts'
import {replacementCounts} from './model/replacement-counts.gen.ts'
import type {WordContext} from './word-context.ts'
import {type FindCounts, type WordCounts, wordFamilyOf, wordFormOf} from './word-counts.ts'

/** How often writers of plain versions replaced a term where experts used it. */
export interface ReplacementEvidence {
  /** Texts in which all writers replaced it. */
  readonly replaced: number
  /** Texts in which all writers replaced it or all kept it. */
  readonly seen: number
}

/** Adds up two words' counts. */
export function addCounts(one: WordCounts, other: WordCounts): WordCounts {
  return {
    replaced: one.replaced + other.replaced,
    seen: one.seen + other.seen,
    topics: Math.max(one.topics, other.topics),
    excess: one.excess + other.excess,
    expert: one.expert + other.expert,
    plain: one.plain + other.plain,
    technical: one.technical + other.technical,
    summary: one.summary + other.summary,
  }
}

/** The excess is stored in tenths of a text. */
export const excessScale = 10

function toCounts(line: string): WordCounts {
  const [, ...cells] = line.split('\t')
  const [replaced = 0, seen = 0, topics = 0, excess = 0, expert = 0, plain = 0, technical = 0, summary = 0] =
    cells.map((cell) => (cell === '' ? 0 : Number.parseInt(cell, 36)))
  return {replaced, seen, topics, excess: excess / excessScale, expert, plain, technical, summary}
}

/** Offset of the first line whose key is not before `key`, in sorted lines of `key<tab>…`. */
function findLine(text: string, key: string): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const start = text.lastIndexOf('\n', (low + high) >> 1) + 1
    const from = Math.max(start, low)
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd < 0 ? text.length : lineEnd
    if (keyAt(text, from) < key) low = Math.min(end + 1, high)
    else high = from
  }
  return low
}

function keyAt(text: string, start: number): string {
  return text.slice(start, text.indexOf('\t', start))
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

/** Counts by word form and by word family. */
export interface Tables {
  readonly find: FindCounts
  readonly findFamily: FindCounts
}

function familyCounts(text: string, family: string): WordCounts | undefined {
  let total: WordCounts | undefined
  let at = findLine(text, family)
  while (at < text.length && text.startsWith(family, at)) {
    const line = lineAt(text, at)
    at += line.length + 1
    const form = line.slice(0, line.indexOf('\t'))
    // A phrase, or a shorter word with the same letters, is another family.
    if (form.includes(' ') || wordFamilyOf(form) !== family) continue
    total = total === undefined ? toCounts(line) : addCounts(total, toCounts(line))
  }
  return total
}

/**
 * Tables over a text of counts, which is searched and never unpacked.
 *
 * @param text A line for each word, sorted by code units: the form, then base-36 numbers, parted by tabs.
 */
export function openCounts(text: string): Tables {
  return {
    find(form) {
      const at = findLine(text, form)
      return at < text.length && keyAt(text, at) === form ? toCounts(lineAt(text, at)) : undefined
    },
    findFamily: (family) => familyCounts(text, family),
  }
}

/** What was learnt from pairs of expert and plain texts. */
export interface JargonModel {
  /** See `replacementEvidence`. */
  readonly evidence: (term: string) => ReplacementEvidence | undefined
  /** See `jargonScore`. */
  readonly score: (word: string, context: WordContext) => number
}

/** A function that remembers what it said of a word. */
function remembering<Value>(compute: (word: string) => Value): (word: string) => Value {
  const memory = new Map<string, Value>()
  return (word) => {
    const known = memory.get(word)
    if (known !== undefined) return known
    return keep(memory, word, compute(word))
  }
}

/** Opens a model from its three generated texts. */
export function openJargonModel(countsText: string, treesText: string, lettersText: string): JargonModel {
  const {find, findFamily} = openCounts(countsText)
  const tables: JargonTables = {find, findFamily, letters: openLetterGroups(lettersText)}
  const trees = openTrees(treesText)
  const asked = new Float64Array(jargonFeatureNames.length)
  const featuresOf = remembering((word) => wordFeatures(word, tables))
  const beside = remembering((word): Neighbour => neighbourOf(word, find))
  return {
    evidence(term) {
      const counts = find(/[ -]/.test(term) ? term : wordFormOf(term))
      return counts === undefined || counts.seen === 0
        ? undefined
        : {replaced: counts.replaced, seen: counts.seen}
    },
    score(word, context) {
      const known = featuresOf(word.toLowerCase())
      asked.set(known)
      asked.set(placeFeatures(context, beside(context.previous), beside(context.next)), known.length)
      return treesScore(trees, asked)
    },
  }
}

let shipped: JargonModel | undefined

/** The model that ships, opened at the first use. */
export function jargonModel(): JargonModel {
  shipped ??= openJargonModel(replacementCounts, jargonTrees, letterGroups)
  return shipped
}

/**
 * How often writers of plain versions replaced a term: counted in the PLABA abstracts, at the first use in each.
 *
 * @param term A word in any form, or a lexicon term of several words, in lower case.
 */
export function replacementEvidence(term: string): ReplacementEvidence | undefined {
  return jargonModel().evidence(term)
}

/**
 * How likely it is that a writer of a plain version would replace this word: log-odds on the scale of research abstracts, 0 for
 * even odds, from about -3 to 3. It ranks; decide by comparison with a threshold alone.
 *
 * @param word One word as written.
 * @param context Its place.
 */
export function jargonScore(word: string, context: WordContext): number {
  return jargonModel().score(word, context)
}
