import type {Document, Sentence} from '../document/document.ts'
import {rememberBySentence} from '../document/remember-by-sentence.ts'
import type {Span} from '../source/span.ts'
import type {Match, Matcher} from './phrase-matcher.ts'

/** A phrase found in a document. */
export interface DocumentPhrase<T> extends Span {
  readonly sentence: Sentence
  /** Indices into the sentence's words; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly value: T
  /** Starts or ends inside a hyphenated word. */
  readonly isInside: boolean
}

/** Where phrases are looked for. */
export interface PhraseScope {
  /** `body`: paragraphs and list items; `all`: headings and table cells too. `body` where not given. */
  readonly in?: 'body' | 'all'
  /** Leaves out text in someone's own voice. */
  readonly skipQuotes?: boolean
}

/** Finds phrases in the sentences of a document, in the order of the text. */
export function* findPhrases<T>(
  document: Document,
  matcher: Matcher<T>,
  scope: PhraseScope = {},
): Generator<DocumentPhrase<T>> {
  const sentences = scope.in === 'all' ? document.everySentence : document.sentences
  for (const sentence of sentences) {
    for (const match of matchesIn(sentence, matcher)) {
      const first = sentence.words[match.start]
      const last = sentence.words[match.end - 1]
      if (first === undefined || last === undefined) continue
      const span = {start: first.start, end: last.end}
      if (!isJoined(document, sentence, match.start, match.end)) continue
      if (scope.skipQuotes === true && document.isQuoted(span)) continue
      yield {
        ...span,
        sentence,
        from: match.start,
        to: match.end,
        value: match.value,
        isInside: match.isInside,
      }
    }
  }
}

type FindMatches<T> = (sentence: Sentence) => readonly Match<T>[]

const finders = new WeakMap<Matcher<unknown>, FindMatches<unknown>>()

/** Phrases in a sentence by itself; where texts are read again and again, they are looked for once. */
function matchesIn<T>(sentence: Sentence, matcher: Matcher<T>): readonly Match<T>[] {
  if (sentence.origin === undefined) return matcher.match(lowerWords(sentence))
  // What was made for this matcher finds what it finds.
  const known = finders.get(matcher) as FindMatches<T> | undefined
  const find = known ?? rememberBySentence((one: Sentence) => matcher.match(lowerWords(one)))
  if (known === undefined) finders.set(matcher, find)
  return find(sentence)
}

const lowers = new WeakMap<object, readonly string[]>()

/** The words of a sentence in lower case; computed once. */
export function lowerWords(sentence: Sentence): readonly string[] {
  const {origin = sentence} = sentence
  const known = lowers.get(origin)
  if (known !== undefined) return known
  const words = sentence.words.map((word) => word.lower)
  lowers.set(origin, words)
  return words
}

/** No comma, bracket or stop stands between the words of a phrase. */
function isJoined(document: Document, sentence: Sentence, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const before = sentence.words[index - 1]
    const word = sentence.words[index]
    if (before === undefined || word === undefined) return false
    if (word.start - before.end > 1 && /[^\s'’-]/.test(document.text.slice(before.end, word.start)))
      return false
  }
  return true
}
