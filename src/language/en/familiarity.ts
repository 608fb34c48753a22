import {keep} from '../../source/keep.ts'
import {contractionBase} from './contraction-base.ts'
import {ENTRIES} from './familiarity-table.gen.ts'
import {guessComplexity, guessWritten} from './guess-complexity.ts'
import {lemmaCandidates, toAmerican} from './lemma-candidates.ts'
import {wordForm} from './word-forms.ts'

/** How familiar a word is to general readers. */
export interface Familiarity {
  /**
   * Zipf value, 1 (once in 100 million words) to 7 (*the*), of the word's base form with its inflections: the mean of `spoken` and
   * `written`. 0 if unknown.
   */
  readonly zipf: number
  /** In film and television subtitles (SUBTLEX-US), corrected for British spelling; at most 1.2 below `written`. */
  readonly spoken: number
  /** In writing: estimated from places in word lists of Wikipedia and the web. */
  readonly written: number
  /** Difficulty as people rate it, 1 easy to 6 hard (Word Complexity Lexicon; predicted where it has no rating). */
  readonly complexity: number
  /** Size of the smallest SCOWL dictionary that has the word: 10, 20, 35, 40, 50, 55, 60, 70; 80 if none. */
  readonly scowl: number
  /** On Dale and Chall's list of 3,000 words that 80% of 9-year-olds know, or a regular inflection of one. */
  readonly easy: boolean
  /** The form that was found in the table; the word in lower case if none was. */
  readonly lemma: string
  /** Whether any source knows the word. */
  readonly known: boolean
}

/** Characters that are looked at. */
const WORD_LENGTH_MAX = 60

/** A number is as easy as a common word. */
const NUMBER = {zipf: 5, spoken: 5, written: 5, complexity: 1.2, scowl: 10, easy: true, known: true} as const

/** Values for a word that no source knows: rarer than all that are listed. */
const UNKNOWN = {zipf: 0, spoken: 0, scowl: 80, easy: false} as const

const memory = new Map<string, Familiarity>()

/**
 * Familiarity of one word in any form. Case and a possessive ’s are ignored; British spellings are found under American ones
 * and the other way round; of a word joined by hyphens the least familiar part counts; a number is familiar.
 */
export function familiarityOf(word: string): Familiarity {
  const known = memory.get(word)
  if (known) return known
  return keep(memory, word, findFamiliarity(toBare(word)))
}

/** The word as the tables spell it. */
function toBare(word: string): string {
  // Most words are in lower case already.
  if (/^[a-z]{1,16}$/.test(word)) return contractionBase(word)
  return contractionBase(word.slice(0, WORD_LENGTH_MAX).normalize('NFKC').toLowerCase().replaceAll('’', "'"))
}

/** Zipf value of the word's base form: 1 to 7, 0 if unknown. */
export function zipf(word: string): number {
  return familiarityOf(word).zipf
}

/** Zipf values of the 5,000th and the 20,000th base form of the table. */
const TOP_5K_ZIPF = 3.81
const TOP_20K_ZIPF = 2.56

/** Coarse frequency of a word. */
export type FrequencyBand = 'top5k' | 'top20k' | 'rare'

/** Whether a word is among the 5,000 or 20,000 most frequent base forms. */
export function frequencyBand(word: string): FrequencyBand {
  const value = zipf(word)
  return value >= TOP_5K_ZIPF ? 'top5k' : value >= TOP_20K_ZIPF ? 'top20k' : 'rare'
}

/** Whether the word, or the base of a regular inflection, is on Dale and Chall's list. Numbers are easy. */
export function isEasyWord(word: string): boolean {
  return familiarityOf(word).easy
}

function findFamiliarity(word: string): Familiarity {
  const form = wordForm(word)
  if (form === undefined) return deriveFamiliarity(word)
  return {...valuesAt(form.values, 0), lemma: form.lemma, known: true}
}

/**
 * Familiarity of a word without the table of common forms, which holds what this gives.
 *
 * @param word In lower case, with straight apostrophes, no contraction.
 */
export function deriveFamiliarity(word: string): Familiarity {
  const found = findForm(word)
  if (found) return found
  if (/^[£$€]?\d[\d.,]*(?:%|st|nd|rd|th|s)?$/.test(word)) return {...NUMBER, lemma: word}
  const parts = word.split(/[-‐-―/]+/).filter((part) => part !== '')
  if (parts.length < 2) return unknown(word)
  let hardest: Familiarity | undefined
  for (const part of parts) {
    // "co-", "re-" and single letters say little of the whole.
    if (part.length < 3) continue
    const familiarity = familiarityOf(part)
    if (!hardest || familiarity.complexity > hardest.complexity) hardest = familiarity
  }
  return hardest ? {...hardest, lemma: word} : unknown(word)
}

function unknown(word: string): Familiarity {
  return {
    ...UNKNOWN,
    written: guessWritten(word),
    complexity: guessComplexity(word),
    lemma: word,
    known: false,
  }
}

function findForm(word: string): Familiarity | undefined {
  for (const form of forms(word)) {
    const at = findPlace(form)
    if (at !== undefined) return {...valuesAt(ENTRIES, at), lemma: form, known: true}
  }
  return undefined
}

/** The word, its American spelling, and their base forms. */
function* forms(word: string): Generator<string> {
  yield word
  const american = toAmerican(word)
  if (american !== word) yield american
  yield* lemmaCandidates(word)
  if (american !== word) yield* lemmaCandidates(american)
  for (const candidate of lemmaCandidates(word)) {
    const americanBase = toAmerican(candidate)
    if (americanBase !== candidate) yield americanBase
  }
}

/** What the table holds of a form. */
type Values = Omit<Familiarity, 'lemma' | 'known'>

const SCOWL_LEVELS = [10, 20, 35, 40, 50, 55, 60, 70, 80]

/** Character of value 0; values are stored as one character each. */
const VALUE_BASE = 40

/**
 * Looks a form up in the packed table without unpacking it: lines of 16 words in alphabetical order, each line beginning with
 * a whole word, the others with the number of letters shared with the word before. A word's record is that number ('A' is
 * none), four value characters, then its letters.
 */
function findPlace(form: string): number | undefined {
  let low = 0
  let high = ENTRIES.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const start = ENTRIES.lastIndexOf('\n', middle) + 1
    if (start <= low) {
      const next = ENTRIES.indexOf('\n', middle) + 1
      if (next === 0 || next >= high) break
      if (headOf(next) <= form) low = next
      else high = next - 1
    } else if (headOf(start) <= form) low = start
    else high = start - 1
  }
  return scanLine(low, form)
}

function headOf(start: number): string {
  return ENTRIES.slice(start + 5, lettersEnd(start + 5))
}

function lettersEnd(start: number): number {
  let end = start
  for (;;) {
    const code = ENTRIES.charCodeAt(end)
    if (!((code >= 97 && code <= 122) || code === 39)) return end
    end += 1
  }
}

/** The four characters of a word of the table; `undefined` for a word that it does not have. */
export function packedValues(word: string): string | undefined {
  const at = findPlace(word)
  return at === undefined ? undefined : ENTRIES.slice(at, at + 4)
}

function scanLine(start: number, form: string): number | undefined {
  let position = start
  let word = ''
  while (position < ENTRIES.length && ENTRIES.charCodeAt(position) !== 10) {
    const shared = ENTRIES.charCodeAt(position) - 65
    const end = lettersEnd(position + 5)
    word = word.slice(0, shared) + ENTRIES.slice(position + 5, end)
    if (word === form) return position + 1
    if (word > form) return undefined
    position = end
  }
  return undefined
}

/** Most by which a word may be rarer in films than in writing. */
const UNSPOKEN = 1.2

function valuesAt(table: string, position: number): Values {
  const spoken = (table.charCodeAt(position) - VALUE_BASE) / 8
  const written = (table.charCodeAt(position + 1) - VALUE_BASE) / 8
  const complexity = 1 + (table.charCodeAt(position + 2) - VALUE_BASE) / 10
  const flags = table.charCodeAt(position + 3) - VALUE_BASE
  // Words newer than the films, or British, are taken for no rarer in speech than their place in writing allows.
  const heard = Math.max(spoken, written - UNSPOKEN)
  const zipf = (heard + written) / 2
  return {
    zipf,
    spoken: heard,
    written,
    complexity,
    scowl: SCOWL_LEVELS[flags >> 1] ?? 80,
    easy: (flags & 1) === 1,
  }
}
