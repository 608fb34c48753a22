import {isPlural} from '../language/en/inflect.ts'
import {inflectNounPhrase, inflectVerbPhrase} from '../language/en/inflect-phrase.ts'
import {invariableNouns} from '../language/en/irregular-forms.ts'
import {toAmerican} from '../language/en/spelling.ts'
import {holds} from '../source/matches-of.ts'
import type {LexiconMatch, PlainAlternative, TermForm} from './lexicon.ts'

/** What to write instead of a term, in the grammar of its place. */
export interface TermSuggestion {
  /** Replaces the words from `start` up to `end`. */
  readonly text: string
  /** Index of the first word replaced: one before the match when its “a” or “an” changes too. */
  readonly start: number
  /** Index after the last word replaced: one after the match when the plain words must follow the noun. */
  readonly end: number
  /** Whether it may be applied without asking. */
  readonly isSafe: boolean
}

/** Where a term stands. */
export interface TermPlace {
  /** The words of the sentence as written. */
  readonly words: readonly string[]
  /** Spelling of the suggestion. */
  readonly region: 'uk' | 'us'
  /** Whether the words at these indices stand side by side with nothing but a space between; all do when left out. */
  readonly isJoined?: (left: number, right: number) => boolean
}

const auxiliary =
  /^(?:be|is|are|was|were|been|being|am|has|have|had|having|get|gets|got|getting|’s|’re|'s|'re)$/
const pronounSubject = /^(?:we|they|he|she|it|i|you|who|which|that|researchers|doctors|authors|and)$/
const objectStart =
  /^(?:a|an|the|this|that|these|those|their|its|our|his|her|your|all|each|both|some|any|no|more|\d.*)$/

/** Decides between “gave” and “given” by the words around; `undefined` when they do not tell. */
function pastOrParticiple(
  words: readonly string[],
  start: number,
  end: number,
): 'past' | 'participle' | undefined {
  const before = words.slice(Math.max(0, start - 3), start).map((word) => word.toLowerCase())
  if (before.some((word) => auxiliary.test(word))) return 'participle'
  if (pronounSubject.test(before.at(-1) ?? '')) return 'past'
  const next = words[end]?.toLowerCase()
  if (next !== undefined && /^(?:by|via|through)$/.test(next)) return 'participle'
  if (next !== undefined && objectStart.test(next)) return 'past'
  if (objectStart.test(before.at(-1) ?? '')) return 'participle'
  return undefined
}

interface Inflected {
  readonly text: string
  readonly isSure: boolean
}

function inflectVerb(
  text: string,
  form: TermForm,
  {start, end}: LexiconMatch,
  words: readonly string[],
): Inflected {
  if (form === 'past-or-participle') {
    const past = inflectVerbPhrase(text, 'past')
    const participle = inflectVerbPhrase(text, 'participle')
    if (past === participle) return {text: past, isSure: true}
    // “The data consisted of”: what is said with “be” is hardly ever a participle.
    const chosen = pastOrParticiple(words, start, end) ?? (/^be\b/.test(text) ? 'past' : undefined)
    return {text: chosen === 'past' ? past : participle, isSure: chosen !== undefined}
  }
  if (form === 'singular' || form === 'plural' || form === 'fixed') return {text, isSure: form === 'fixed'}
  // “be” has two pasts; the subject decides.
  const isSure = !(/^be\b/.test(text) && (form === 'past' || form === 'third'))
  return {text: inflectVerbPhrase(text, form), isSure}
}

function inflectLike(
  alternative: PlainAlternative,
  match: LexiconMatch,
  words: readonly string[],
): Inflected {
  switch (match.entry.partOfSpeech) {
    case 'n':
      return {
        text: inflectNounPhrase(alternative.text, match.form === 'plural' ? 'plural' : 'singular'),
        isSure: true,
      }
    case 'v':
      return inflectVerb(alternative.text, match.form, match, words)
    default:
      return {text: alternative.text, isSure: true}
  }
}

const silentH = /^(?:honest|hour|honou?r|heir)/
const vowelAsConsonant = /^(?:uni(?!n|m)|use|usu|util|ure|uri|ute|eu|one|once|ewe)/

/** The article before a word as it sounds: “an hour”, “a useful test”. */
export function articleFor(next: string): 'a' | 'an' {
  const word = next.toLowerCase()
  if (silentH.test(word)) return 'an'
  return /^[aeiou]/.test(word) && !vowelAsConsonant.test(word) ? 'an' : 'a'
}

/** Whether “a” cannot stand before these plain words: plural, not countable, or a clause. */
function takesNoArticle(text: string): boolean {
  if (
    /^(?:another|some|any|the|one|no|each|their|how|what|who|whether|when|where|not|with|without|to|by|in|on|at|from)\b/.test(
      text,
    )
  )
    return true
  const head =
    text.split(/ (?:of|with|in|for|to|that|who|which|on|by|from|at|over|about|between|after|before) /)[0] ??
    text
  const last = head.split(' ').at(-1) ?? ''
  return isPlural(last) || invariableNouns.has(last) || /^[a-z]+ing$/.test(text.split(' ')[0] ?? '')
}

/** Plain words for an adjective that can only stand behind the noun: “without symptoms”, “taken by mouth”. */
const postposed =
  /^(?:with|without|in|on|at|by|to|for|from|of|not(?! enough)|that|who|which|about|under|over|after|before|during|through|inside|outside|between|around|using|caused|given|having|made|due|when|as|(?:following|causing|affecting|containing|needing|showing)(?= )|(?:able|unable|likely|hard|related|taken|put|left|\w+(?:ing|ed)) (?:\w+ )?(?:to|by|in|into|on|out|from|with|for|of|at|the|a) )\b/

const functionWord =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|with|from|by|as|than|that|which|who|were|was|is|are|be|been|has|have|had|may|can|could|will|would|should|did|do|does|not|if|when|while|after|before|during|over|under|between|among|within|without|because|so|it|they|we|he|she|this|these|those|their|its|our)$/

function joined(place: TermPlace, left: number, right: number): boolean {
  if (left < 0 || right >= place.words.length) return false
  return place.isJoined === undefined || place.isJoined(left, right)
}

/** Moves the plain words of an adjective behind the noun it stands before, when that noun is one plain word. */
function placeAdjective(
  text: string,
  match: LexiconMatch,
  place: TermPlace,
): {text: string; end: number} | undefined {
  const next = place.words[match.end]
  const isBeforeNoun =
    next !== undefined &&
    joined(place, match.end - 1, match.end) &&
    !holds(functionWord, next.toLowerCase()) &&
    !/(?:ly|only)$/i.test(next)
  if (!holds(postposed, text)) return {text, end: match.end}
  if (!isBeforeNoun) return isAfterArticle(match, place) ? undefined : {text, end: match.end}
  const after = place.words[match.end + 1]
  const isOneNoun =
    after === undefined ||
    !joined(place, match.end, match.end + 1) ||
    holds(functionWord, after.toLowerCase())
  return isOneNoun && /^[a-z]{3,}$/.test(next) ? {text: `${next} ${text}`, end: match.end + 1} : undefined
}

/** “CRISPR” is written in capitals anywhere; of “BASELINE” they are the writer's. */
function capitalise(text: string, written: string, isFirst: boolean, term: string): string {
  if (/[A-Z]{4}/.test(written) && written === written.toUpperCase() && !/[A-Z]{2}/.test(term))
    return text.toUpperCase()
  return isFirst && /^[A-Z]/.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

function fitArticle(text: string, match: LexiconMatch, place: TermPlace): {text: string; start: number} {
  const article = place.words[match.start - 1]
  if (article === undefined || !/^an?$/i.test(article) || !joined(place, match.start - 1, match.start)) {
    return {text, start: match.start}
  }
  if (match.entry.partOfSpeech === 'n' && takesNoArticle(text)) return {text, start: match.start - 1}
  const wanted = articleFor(text)
  return wanted === article.toLowerCase()
    ? {text, start: match.start}
    : {text: `${wanted} ${text}`, start: match.start - 1}
}

function isAfterArticle(match: LexiconMatch, place: TermPlace): boolean {
  return /^an?$/i.test(place.words[match.start - 1] ?? '') && joined(place, match.start - 1, match.start)
}

/** Plain words that cannot stand between “a” and a noun: “a much better”, “an enough number”, “a made easier choice”. */
function clashesWithArticle(text: string, {entry}: LexiconMatch): boolean {
  return entry.partOfSpeech === 'v'
    ? text.includes(' ')
    : entry.partOfSpeech === 'adj' && /^(?:an?|almost no|enough|less|many|more|most|much|too)\b/.test(text)
}

function suggestOne(
  alternative: PlainAlternative,
  match: LexiconMatch,
  place: TermPlace,
): TermSuggestion | undefined {
  const {text: inflected, isSure} = inflectLike(alternative, match, place.words)
  if (isAfterArticle(match, place) && clashesWithArticle(inflected, match)) return undefined
  const placed =
    match.entry.partOfSpeech === 'adj'
      ? placeAdjective(inflected, match, place)
      : {text: inflected, end: match.end}
  if (placed === undefined) return undefined
  const fitted = fitArticle(placed.text, match, place)
  const regional = place.region === 'us' ? fitted.text.split(' ').map(toAmerican).join(' ') : fitted.text
  const written = place.words[fitted.start] ?? ''
  const wordsAsWritten = place.words.slice(match.start, match.end)
  const isPossessive = /['’]s?$/.test(wordsAsWritten.at(-1) ?? '')
  const isSafe = alternative.isSafe && isSure && !match.isInside && !isPossessive && placed.end === match.end
  return {
    text: capitalise(regional, written, fitted.start === 0 || match.start === 0, match.entry.term),
    start: fitted.start,
    end: placed.end,
    isSafe,
  }
}

/**
 * The plain alternatives of a term found, inflected like it and fitted to its place: number, tense, capital, “a” or “an”, and behind
 * the noun where English wants it.
 *
 * An alternative that cannot be made to fit is left out; if none fits, they are given in the base form, not safe.
 *
 * @param match A term found among `place.words`; sentence by sentence, so that index 0 opens the sentence.
 * @param place The words around it.
 */
export function suggestionsFor(match: LexiconMatch, place: TermPlace): readonly TermSuggestion[] {
  const fitting = match.entry.plain
    .map((alternative) => suggestOne(alternative, match, place))
    .filter((suggestion) => suggestion !== undefined)
  const texts = new Set<string>()
  const distinct = fitting.filter(({text}) => !texts.has(text) && texts.add(text))
  if (distinct.length > 0) return distinct
  const {start, end} = match
  const written = place.words[start] ?? ''
  return match.entry.plain.map(({text}) => {
    return {text: capitalise(text, written, start === 0, match.entry.term), start, end, isSafe: false}
  })
}
