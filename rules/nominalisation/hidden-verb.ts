import type {Document, Word} from '../../src/document/document.ts'
import type {VerbForm} from '../../src/language/en/inflect.ts'
import {singularise} from '../../src/language/en/inflect.ts'
import type {Span} from '../../src/source/span.ts'
import {verbOf} from './verbs.ts'

/** Words that hide a verb, and what to write instead. */
export interface Hidden extends Span {
  /** As it stands, without the preposition. */
  readonly noun: string
  readonly verbs: readonly string[]
  readonly form: VerbForm
  /** The words can be replaced by the verb alone. */
  readonly isWhole: boolean
  readonly isHeavy?: boolean
}

/** The noun of a word, in the singular, if it hides a verb. */
export function nounAt(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined
  if (Object.hasOwn(verbOf, word.lower)) return word.lower
  if (!word.lower.endsWith('s')) return undefined
  const singular = word.lower.endsWith('yses') ? `${word.lower.slice(0, -2)}is` : singularise(word.lower)
  return Object.hasOwn(verbOf, singular) ? singular : undefined
}

/** Only spaces stand between the words. */
export function isAdjacent(document: Document, words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined || next === undefined) return false
    if (document.text.slice(word.end, next.start).trim() !== '') return false
  }
  return true
}
