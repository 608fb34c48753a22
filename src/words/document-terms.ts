import type {Document, Sentence} from '../document/document.ts'
import {rememberBySentence} from '../document/remember-by-sentence.ts'
import type {Suggestion} from '../rule/define-rule.ts'
import {moveSpan, type Span} from '../source/span.ts'
import {lowerWords} from './document-phrases.ts'
import type {Lexicon, LexiconMatch} from './lexicon.ts'
import {suggestionsFor} from './suggest.ts'

/** A lexicon's term in a document. */
export interface DocumentTerm extends Span {
  readonly sentence: Sentence
  readonly match: LexiconMatch
}

/** Finds the terms of a lexicon, headings included, in the order of the text; table cells and quotes are left out. */
export function* findTerms(document: Document, lexicon: Lexicon): Generator<DocumentTerm> {
  const find = finderOf(lexicon)
  for (const sentence of document.everySentence) {
    if (sentence.block.kind === 'tableCell') continue
    for (const match of find(sentence)) {
      const first = sentence.words[match.start]
      const last = sentence.words[match.end - 1]
      if (first === undefined || last === undefined) continue
      const term = {start: first.start, end: last.end, sentence, match}
      if (document.isQuoted(term)) continue
      yield term
    }
  }
}

const finders = new WeakMap<Lexicon, (sentence: Sentence) => readonly LexiconMatch[]>()

/** Finds the terms of a lexicon in one sentence by itself. */
function finderOf(lexicon: Lexicon): (sentence: Sentence) => readonly LexiconMatch[] {
  const known = finders.get(lexicon)
  if (known !== undefined) return known
  const find = rememberBySentence((sentence: Sentence) => {
    const lower = lowerWords(sentence)
    const texts = sentence.words.map((word) => word.text)
    return lexicon.find(lower, texts).flatMap((match) => unbroken(lexicon, sentence, match, lower, texts))
  })
  finders.set(lexicon, find)
  return find
}

/**
 * The match, or the terms in its parts where something other than a space or a hyphen stands between its words: “efficacy” in
 * “efficacy, and safety”.
 */
function unbroken(
  lexicon: Lexicon,
  sentence: Sentence,
  match: LexiconMatch,
  lower: readonly string[],
  texts: readonly string[],
): readonly LexiconMatch[] {
  const {words, start: offset, text} = sentence
  let from = match.start
  const parts: LexiconMatch[] = []
  for (let index = match.start + 1; index <= match.end; index += 1) {
    if (index < match.end && isJoined(text, offset, words, index - 1, index)) continue
    if (index === match.end && from === match.start) return [match]
    for (const part of lexicon.find(lower.slice(from, index), texts.slice(from, index)))
      parts.push({...part, start: part.start + from, end: part.end + from})
    from = index
  }
  return parts
}

/** Whether only a space or a hyphen stands between two words; `offset` is that of the text in the document. */
function isJoined(
  text: string,
  offset: number,
  words: Sentence['words'],
  left: number,
  right: number,
): boolean {
  const one = words[left]
  const other = words[right]
  if (one === undefined || other === undefined) return false
  return /^[\s\u2010-\u2014-]?\s*$/.test(text.slice(one.end - offset, other.start - offset))
}

/** Replacements for a term and the one span that all of them replace: the term, with its “a” or “an” where that changes. */
export interface TermReplacement {
  readonly at: Span
  readonly suggestions: readonly Suggestion[]
  /** The alternatives as a message names them, without words around: “side effects” or “unwanted effects”. */
  readonly names: string
}

/** What fits the terms of a sentence, by region; offsets in the sentence. A term that was found once is one object. */
const replacementsIn = rememberBySentence(() => ({
  uk: new Map<LexiconMatch, TermReplacement>(),
  us: new Map<LexiconMatch, TermReplacement>(),
}))

/**
 * The plain alternatives of a term, fitted to its place.
 *
 * @param region Spelling of the replacements.
 */
export function replaceTerm(document: Document, term: DocumentTerm, region: 'uk' | 'us'): TermReplacement {
  const {sentence, match} = term
  if (sentence.origin === undefined) return fitReplacement(document, term, region)
  const inSentence = replacementsIn(sentence)[region]
  const known = inSentence.get(match)
  if (known !== undefined) return {...known, at: moveSpan(known.at, sentence.start)}
  const found = fitReplacement(document, term, region)
  inSentence.set(match, {...found, at: moveSpan(found.at, -sentence.start)})
  return found
}

function fitReplacement(document: Document, term: DocumentTerm, region: 'uk' | 'us'): TermReplacement {
  const {words} = term.sentence
  const fitting = suggestionsFor(term.match, {
    words: words.map((word) => word.text),
    region,
    isJoined: (left, right) => isJoined(document.text, 0, words, left, right),
  })
  // What goes behind the noun takes the noun into the finding: only where nothing fits in place.
  const inPlace = fitting.filter(({end}) => end === term.match.end)
  const offered = inPlace.length > 0 ? inPlace : fitting
  let from = term.match.start
  let to = term.match.end
  for (const {start, end} of offered) {
    from = Math.min(from, start)
    to = Math.max(to, end)
  }
  const at = {start: words[from]?.start ?? term.start, end: words[to - 1]?.end ?? term.end}
  const suggestions = offered.map(({text, start, end, isSafe}): Suggestion => {
    const before = document.text.slice(at.start, words[start]?.start ?? at.start)
    const after = document.text.slice(words[end - 1]?.end ?? at.end, at.end)
    return {text: `${before}${text}${after}`, safe: isSafe}
  })
  const usable = suggestions.filter(({text}) => text !== document.slice(at))
  const names = offered.slice(0, namesMax).map(({text}) => lowerFirst(text.replace(/^(?:an?|the) /i, '')))
  return {...trimmed(document.slice(at), at.start, usable), names: names.join('” or “')}
}

/** Leaves out what term and replacements have in common: of “neuropathic pain” only “neuropathic” is replaced by “nerve”. */
function trimmed(
  text: string,
  start: number,
  suggestions: readonly Suggestion[],
): Pick<TermReplacement, 'at' | 'suggestions'> {
  const texts = [text, ...suggestions.map((suggestion) => suggestion.text)]
  const [before, after] = suggestions.length === 0 ? [0, 0] : [sharedBefore(texts), sharedAfter(texts)]
  const isWhole = texts.some((one) => one.length <= before + after)
  const [from, to] = isWhole ? [0, 0] : [before, after]
  return {
    at: {start: start + from, end: start + text.length - to},
    suggestions: suggestions.map((one) => ({...one, text: one.text.slice(from, one.text.length - to)})),
  }
}

/** Characters of the whole words with which all texts begin, the space after them included. */
function sharedBefore(texts: readonly string[]): number {
  const [first = ''] = texts
  for (let at = first.lastIndexOf(' ') + 1; at > 0; at = first.lastIndexOf(' ', at - 2) + 1) {
    if (texts.every((text) => text.startsWith(first.slice(0, at)))) return at
  }
  return 0
}

/** The same for the end. */
function sharedAfter(texts: readonly string[]): number {
  const [first = ''] = texts
  for (let at = first.indexOf(' '); at >= 0; at = first.indexOf(' ', at + 1)) {
    if (texts.every((text) => text.endsWith(first.slice(at)))) return first.length - at
  }
  return 0
}

/** A message names at most two alternatives; the others are in the suggestions. */
const namesMax = 2

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
