import type {Document} from '../document/document.ts'
import type {Suggestion} from '../rule/define-rule.ts'
import type {Terms} from '../rule/terms.ts'
import {type DocumentPhrase, findPhrases, type PhraseScope} from './document-phrases.ts'
import {type ListedPhrase, likeCase, type PhraseRow} from './phrase-list.ts'
import type {Matcher} from './phrase-matcher.ts'

/** A phrase of a hand-written list in a document, ready to be reported. */
export interface ListedFinding<R extends PhraseRow> {
  readonly phrase: DocumentPhrase<ListedPhrase<R> | null>
  readonly row: R
  /** As it stands in the text. */
  readonly text: string
  /** The first two replacements as a message names them; '' where there is none. */
  readonly plain: string
  readonly suggestions: readonly Suggestion[]
  /** The same phrase was found before. */
  readonly isRepeat: boolean
}

/**
 * Finds the phrases of a list: quotes, glossary terms and words inside hyphenated words are left out.
 */
export function* listedFindings<R extends PhraseRow>(
  document: Document,
  matcher: Matcher<ListedPhrase<R> | null>,
  terms: Terms,
  scope: PhraseScope = {in: 'all', skipQuotes: true},
): Generator<ListedFinding<R>> {
  const seen = new Set<R>()
  for (const phrase of findPhrases(document, matcher, scope)) {
    const found = phrase.value
    if (found === null || phrase.isInside) continue
    const text = document.slice(phrase)
    if (terms.has(text) || isName(phrase, text)) continue
    yield {
      phrase,
      row: found.row,
      text,
      plain: found.plain.slice(0, 2).filter(Boolean).join('” or “'),
      suggestions: found.plain.map((plain) => ({
        text: likeCase(text, plain),
        safe: found.row.isSafe === true,
      })),
      isRepeat: seen.has(found.row),
    }
    seen.add(found.row)
  }
}

/** “the game called Silver Bullet”: every word has a capital inside a sentence. */
function isName({sentence, start}: DocumentPhrase<unknown>, text: string): boolean {
  if (sentence.block.kind === 'heading' || start <= sentence.start) return false
  const words = text.split(/[ -]/)
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
}
