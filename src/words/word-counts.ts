import {lemma} from '../language/en/lemma.ts'
import {toAmerican} from '../language/en/spelling.ts'

/** What was counted of one word in pairs of expert and plain texts. */
export interface WordCounts {
  /** Expert texts in which all writers of plain versions replaced it, at its first use. */
  readonly replaced: number
  /** Expert texts in which all writers replaced it or all kept it. */
  readonly seen: number
  /** Topics of those texts. */
  readonly topics: number
  /** `replaced` less what was expected of it: the sum of the shares of all words that writers of those texts replaced. */
  readonly excess: number
  /** Uses in the expert sides, and in the plain sides, of PLABA. */
  readonly expert: number
  readonly plain: number
  /** Uses in technical abstracts, and in lay summaries, two at most in a text. */
  readonly technical: number
  readonly summary: number
}

/** Of a word never seen. */
export const noCounts: WordCounts = {
  replaced: 0,
  seen: 0,
  topics: 0,
  excess: 0,
  expert: 0,
  plain: 0,
  technical: 0,
  summary: 0,
}

/** Looks a word form up: see `wordFormOf`. */
export type FindCounts = (form: string) => WordCounts | undefined

/**
 * The form under which the uses of a word are counted: lemma in American spelling.
 *
 * @param word One word in lower case.
 */
export function wordFormOf(word: string): string {
  return lemma(toAmerican(word))
}

/** Form shared by words of one family: “randomise”, “randomisation”. */
export function wordFamilyOf(form: string): string {
  return form.length > 7 ? form.slice(0, 6) : form
}
