import {syllable} from 'syllable'
import {keep} from '../../source/keep.ts'
import {AFFIX_CORRECTIONS, EXCEPTIONS} from './syllable-exceptions.gen.ts'
import {syllablesOfAbbreviation} from './syllables-of-abbreviation.ts'
import {syllablesOfNumber} from './syllables-of-number.ts'
import {wordForm} from './word-forms.ts'

/** Characters that are looked at: the `syllable` package takes quadratic time on one very long word. */
const WORD_LENGTH_MAX = 60

const memory = new Map<string, number>()

/**
 * Syllables of one word or number, as it is read aloud.
 *
 * Ordinary words: CMUdict's count where it differs from the `syllable` package (shipped as a list of exceptions), the
 * package's count corrected for endings that it gets wrong otherwise. Where CMUdict knows several pronunciations and the
 * package agrees with one of them, that one counts. Numbers, units and abbreviations: see `syllablesOfNumber` and
 * `syllablesOfAbbreviation`. Words joined by hyphens, dashes, slashes or full stops are counted part by part. An ’s after a hiss
 * (*nurse’s*) adds one syllable.
 *
 * @param word One token; punctuation around it is ignored.
 * @returns Syllables; 0 for a token without letters, digits or signs that are read.
 */
export function countSyllables(word: string): number {
  const known = memory.get(word)
  if (known !== undefined) return known
  const common = /^[A-Z]?[a-z]+$/.test(word) ? wordForm(word.toLowerCase())?.syllables : undefined
  return keep(memory, word, common ?? deriveSyllables(word))
}

/** Syllables of a word without the table of common forms, which holds what this gives. */
export function deriveSyllables(word: string): number {
  return ofToken(word.slice(0, WORD_LENGTH_MAX))
}

function ofToken(token: string): number {
  const trimmed = token.replace(/^[\s"'“”‘’([{]+|[\s"'“”‘’)\]},;:!?.…]+$/g, '')
  const whole = syllablesOfNumber(trimmed) ?? syllablesOfAbbreviation(trimmed, ofPlainWord)
  if (whole !== undefined && !/[-‐-―/]./.test(trimmed.slice(1))) return whole
  const parts = trimmed.split(/[-‐-―/:.·_@]+(?=.)/).filter((part) => part !== '')
  if (parts.length > 1) return parts.reduce((sum, part) => sum + ofPart(part), 0)
  return ofPart(trimmed)
}

function ofPart(part: string): number {
  const whole = syllablesOfNumber(part) ?? syllablesOfAbbreviation(part, ofPlainWord)
  if (whole !== undefined) return whole
  return /\p{L}/u.test(part) ? ofPlainWord(part) : 0
}

function ofPlainWord(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'$/, '')
  const exception = exceptions().get(plain)
  if (exception !== undefined) return exception
  const possessive = /^(.+)'s$/.exec(plain)
  const owner = possessive?.[1]
  if (owner !== undefined) return ofPlainWord(owner) + (/(?:[sxz]|[cs]h|[cgsz]e)$/.test(owner) ? 1 : 0)
  return Math.max(1, syllable(plain) + affixCorrection(plain))
}

let exceptionMap: ReadonlyMap<string, number> | undefined

/** Opened on first use, so that importing this file costs nothing. */
function exceptions(): ReadonlyMap<string, number> {
  if (exceptionMap) return exceptionMap
  const map = new Map<string, number>()
  for (const [index, words] of EXCEPTIONS.entries()) {
    for (const word of words.split(' ')) map.set(word, index + 1)
  }
  exceptionMap = map
  return map
}

let affixes:
  | {readonly starts: ReadonlyMap<string, number>; readonly ends: ReadonlyMap<string, number>}
  | undefined

function affixCorrection(word: string): number {
  affixes ??= {starts: new Map(AFFIX_CORRECTIONS.starts), ends: new Map(AFFIX_CORRECTIONS.ends)}
  let correction = 0
  for (let length = 2; length <= 7 && length < word.length; length += 1) {
    correction += affixes.starts.get(word.slice(0, length)) ?? 0
    correction += affixes.ends.get(word.slice(-length)) ?? 0
  }
  return correction
}
