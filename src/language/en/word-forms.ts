import {FORM_STARTS, FORMS} from './word-forms-table.gen.ts'

/** What was computed beforehand for a common word in one of its forms. */
export interface WordForm {
  /** Syllables, as `countSyllables` derives them. */
  readonly syllables: number
  /** The base form that the familiarity table knows. */
  readonly lemma: string
  /** The values of the base form, packed as in the familiarity table. */
  readonly values: string
}

const LETTERS = 26
const A = 97

/** Pairs of letters that a word can begin with. */
export const BUCKETS = LETTERS * LETTERS

/** Number of the pair of letters that a word begins with, from aa on; none of the table's where they are not a to z. */
export function bucketOf(word: string): number {
  return (word.charCodeAt(0) - A) * LETTERS + word.charCodeAt(1) - A
}

/** Characters of a record before the end of the base form: syllables, letters that go, four values. */
const HEAD = 6

/**
 * Looks a common form up in the packed table. A text has some 150 different words, and to derive base form, familiarity and syllables of
 * one anew takes engines ten times as long.
 *
 * The table holds lines of a word, a tab and its record, by first two letters; a record is the number of syllables, the number of
 * letters at the end of the word that go ('A' is none), four values, and what comes in their place to make the base form.
 *
 * @param word In lower case.
 * @returns `undefined` for words that are rare, or have anything but the letters a to z.
 */
export function wordForm(word: string): WordForm | undefined {
  const bucket = bucketOf(word)
  const start = FORM_STARTS[bucket]
  const end = FORM_STARTS[bucket + 1]
  if (start === undefined || end === undefined || start === end) return undefined
  const lines = FORMS.slice(start, end)
  const at = lines.indexOf(`\n${word}\t`)
  if (at < 0) return undefined
  const record = at + word.length + 2
  const kept = word.length - (lines.charCodeAt(record + 1) - 65)
  return {
    syllables: lines.charCodeAt(record) - 48,
    lemma: word.slice(0, kept) + lines.slice(record + HEAD, lines.indexOf('\n', record)),
    values: lines.slice(record + 2, record + HEAD),
  }
}
