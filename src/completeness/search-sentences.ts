import {rolesOf, type SentenceRole} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import {memoizeBySentence, rememberBySentence} from '../document/remember-by-sentence.ts'
import {lowerPattern, lowerText} from '../source/lower-pattern.ts'
import {holds, holdsMade, mayHold} from '../source/matches-of.ts'

/** Patterns read so many UTF-16 units of a sentence: no writer's sentence is longer, and hostile text stays cheap. */
const lengthMax = 2000

/** The start of a sentence with straight apostrophes, so that patterns need one form only. */
export const plainText = memoizeBySentence(({text}: Sentence) =>
  text.slice(0, lengthMax).replace(/[’‘]/g, "'"),
)

const lowerPlainText = memoizeBySentence((sentence: Sentence) => lowerText(plainText(sentence)))

/**
 * Whether a sentence holds a pattern, in any case if it has the flag `i`.
 *
 * @param pattern Without the flags `g` and `y`.
 */
export function holdsPattern(sentence: Sentence, pattern: RegExp): boolean {
  if (sentence.origin === undefined) return findPattern(sentence, pattern)
  const known = askers.get(pattern)
  const ask = known ?? rememberBySentence((one: Sentence) => findPattern(one, pattern))
  if (known === undefined) askers.set(pattern, ask)
  return ask(sentence)
}

/** Where texts are read again and again, each pattern asks each sentence once. */
const askers = new WeakMap<RegExp, (sentence: Sentence) => boolean>()

function findPattern(sentence: Sentence, pattern: RegExp): boolean {
  if (!pattern.ignoreCase) return holds(pattern, plainText(sentence))
  // Signs and capitals make no difference to a first look.
  return mayHold(pattern, sentence.text) && holdsMade(lowerPattern(pattern), lowerPlainText(sentence))
}

/** The first sentence of the body that matches. */
export function findByText(
  document: Document,
  pattern: RegExp,
  accepts: (entry: SentenceRole) => boolean = () => true,
): Sentence | undefined {
  return rolesOf(document).sentences.find((entry) => accepts(entry) && holdsPattern(entry.sentence, pattern))
    ?.sentence
}

/** The first sentence under a heading that matches. */
export function findByHeading(document: Document, pattern: RegExp): Sentence | undefined {
  return rolesOf(document).sentences.find(
    ({heading}) => heading !== undefined && pattern.test(heading.replace(/[’‘]/g, "'")),
  )?.sentence
}

/** Sentences of the body whose first word is within this share (0 to 1) of the words. */
export function openingSentences(document: Document, share: number): readonly SentenceRole[] {
  const wordsMax = document.wordCount * share
  const found: SentenceRole[] = []
  let words = 0
  for (const entry of rolesOf(document).sentences) {
    if (words > wordsMax) break
    found.push(entry)
    words += entry.sentence.words.length
  }
  return found
}
