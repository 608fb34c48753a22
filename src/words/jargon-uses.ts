import type {Document, Sentence} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {rememberBySentence} from '../document/remember-by-sentence.ts'
import type {Span} from '../source/span.ts'
import {type DocumentTerm, findTerms} from './document-terms.ts'
import {type ExplanationKind, explanationOf} from './explained.ts'
import {jargonModel} from './jargon-score.ts'
import type {Lexicon, LexiconEntry} from './lexicon.ts'
import {termScore} from './term-score.ts'

/** A term of the lexicon with all its uses in a document. */
export interface JargonUse {
  readonly entry: LexiconEntry
  /** In the order of the text; never empty. */
  readonly uses: readonly DocumentTerm[]
  /** Log-odds that a writer of a plain version would replace it; see `termScore`. */
  readonly score: number
  /** How it is explained at its first use; a heading counts with the first use below it. */
  readonly explained: ExplanationKind | undefined
  /** The first later use at which it is explained, where the first is not. */
  readonly explainedAt: Span | undefined
}

/** Terms inside hyphenated words are not reported, nor are parts of names. */
function isReported(document: Document, term: DocumentTerm): boolean {
  return !term.match.isInside && !isPartOfName(document, term) && !isFullName(term.sentence)
}

/** Capitals inside a sentence: “Renal Association”, “National Institute for …”. */
function isPartOfName(document: Document, term: DocumentTerm): boolean {
  const {words, block} = term.sentence
  if (block.kind === 'heading') return false
  if (term.match.start === 0) return isCompany(term.sentence)
  const isCapital = (index: number): boolean => /^[A-Z][a-z]/.test(words[index]?.text ?? '')
  if (!isCapital(term.match.start) || opensClause(document, words, term.match.start)) return false
  return isCapital(term.match.start - 1) || isCapital(term.match.end) || document.slice(term).includes(' ')
}

/** “Methods: Prospective …”: the capital is that of a sentence. */
function opensClause(document: Document, words: Sentence['words'], index: number): boolean {
  const word = words[index]
  return word !== undefined && /[:.] $/.test(document.text.slice(Math.max(0, word.start - 2), word.start))
}

/** “Lumen Pharma paid for the study.” */
const isCompany = rememberBySentence(({text}: Sentence) =>
  /^\p{Lu}[\p{L}-]+ (?:Pharma|Ltd|Inc|Therapeutics|Biotech|Bio|Health|Medical|Laboratories|Labs|Fund|Trust|Foundation|Group|University|Institute)\b/u.test(
    text,
  ),
)

/** A trial summary must give the full name of its study; what it says there cannot be changed. */
const isFullName = rememberBySentence(({text}: Sentence) =>
  /^(?:the )?(?:full|official|scientific) (?:study )?(?:name|title)\b/i.test(text),
)

/** How a span is explained where it stands. */
export function explanationAt(document: Document, at: Span): ExplanationKind | undefined {
  const known = explanationsOf(document)
  const key = at.start * spanFactor + (at.end - at.start)
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered ?? undefined
  const found = findExplanation(document, at)
  known.set(key, found ?? null)
  return found
}

/** Longer than any span that is asked for; a start times this is still a whole number. */
const spanFactor = 2 ** 20

/** What was found at each span of a document, `null` for no explanation: several rules ask of the same words. */
const explanationsOf = memoizeByDocument(() => new Map<number, ExplanationKind | null>())

function findExplanation(document: Document, at: Span): ExplanationKind | undefined {
  const sentence = document.findSentence(at.start)
  if (sentence === undefined) return undefined
  const following = document.everySentence[sentence.index + 1]
  const next = following?.block === sentence.block ? following.text : undefined
  const start = at.start - sentence.start
  const end = at.end - sentence.start
  const bare = {sentence: sentence.text, start, end}
  const place = next === undefined ? bare : {...bare, next}
  if (sentence.origin === undefined) return explanationOf(place)
  const inSentence = explanationsIn(sentence)
  const key = start * spanFactor + (end - start)
  const known = inSentence.get(key)
  if (known !== undefined && known.next === next) return known.kind
  const kind = explanationOf(place)
  inSentence.set(key, {next, kind})
  return kind
}

/** What was found at the spans of a sentence, and the sentence after it, which may explain a term too. */
const explanationsIn = rememberBySentence(
  () => new Map<number, {readonly next: string | undefined; readonly kind: ExplanationKind | undefined}>(),
)

/** Terms of a lexicon in a document with their uses, by first use. */
export function jargonUsesOf(lexicon: () => Lexicon): (document: Document) => readonly JargonUse[] {
  return memoizeByDocument((document) => {
    const uses = new Map<LexiconEntry['id'], DocumentTerm[]>()
    for (const term of findTerms(document, lexicon())) {
      if (!isReported(document, term)) continue
      const known = uses.get(term.match.entry.id)
      if (known === undefined) uses.set(term.match.entry.id, [term])
      else known.push(term)
    }
    return [...uses.values()].flatMap((terms) => {
      const use = toUse(document, terms)
      return use === undefined ? [] : [use]
    })
  })
}

function toUse(document: Document, terms: readonly DocumentTerm[]): JargonUse | undefined {
  const [first] = terms
  if (first === undefined) return undefined
  const {entry} = first.match
  const {sentence} = first
  const place = {start: first.start - sentence.start, end: first.end - sentence.start}
  const bodyAt = terms.findIndex((term) => term.sentence.block.kind !== 'heading')
  const early = terms.slice(0, Math.max(0, bodyAt) + 1)
  const explained = early.map((term) => explanationAt(document, term)).find((kind) => kind !== undefined)
  const later =
    explained === undefined
      ? terms.slice(early.length).find((term) => explanationAt(document, term) !== undefined)
      : undefined
  return {
    entry,
    uses: terms,
    score: termScore(sentence.text, place, terms.length, jargonModel()),
    explained,
    explainedAt: later,
  }
}
