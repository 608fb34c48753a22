import {compilePhrases, type Matcher, type Phrase} from './phrase-matcher.ts'

/** One row of a hand-written list. */
export interface PhraseRow {
  /** Phrase and its forms, lower case, separated by `|`. */
  readonly forms: string
  /** What to write instead, form by form in the order of `forms`, choices separated by `/`; '' removes. */
  readonly plain?: string
  /** Phrases that hold it and are fine, separated by `|`. */
  readonly notWhen?: string
  /** Said instead of the rule's usual note. */
  readonly note?: string
  /** May be replaced without a person. */
  readonly isSafe?: boolean
  /** Key of the guidance it comes from, `own` for our own judgement. */
  readonly source: string
}

/** A phrase of a list as it was found. */
export interface ListedPhrase<R extends PhraseRow = PhraseRow> {
  readonly row: R
  /** Replacements for the form that was found. */
  readonly plain: readonly string[]
}

/**
 * Compiles a hand-written list when it is first used.
 *
 * A match whose value is `null` is one of the `notWhen` phrases: it takes its words out of the search.
 */
export function compilePhraseList<R extends PhraseRow>(rows: readonly R[]): Matcher<ListedPhrase<R> | null> {
  return compilePhrases(() => phrasesOf(rows))
}

function phrasesOf<R extends PhraseRow>(rows: readonly R[]): readonly Phrase<ListedPhrase<R> | null>[] {
  const phrases: Phrase<ListedPhrase<R> | null>[] = []
  for (const row of rows) {
    const plains = (row.plain ?? '').split('|')
    for (const [index, text] of row.forms.toLowerCase().split('|').entries()) {
      const choices = row.plain === undefined ? [] : (plains[index] ?? plains[0] ?? '').split('/')
      phrases.push({text, value: {row, plain: choices}})
    }
    for (const text of (row.notWhen ?? '').toLowerCase().split('|')) {
      if (text !== '') phrases.push({text, value: null})
    }
  }
  return phrases
}

/** Gives a replacement the capital of what it replaces. */
export function likeCase(original: string, replacement: string): string {
  const first = original.charAt(0)
  if (first === first.toLowerCase() || replacement === '') return replacement
  // An abbreviation at the start tells nothing of the place in the sentence.
  if (/^[A-Z]{2}/.test(original)) return replacement
  return replacement.charAt(0).toUpperCase() + replacement.slice(1)
}
