import type {Span} from '../../source/span.ts'
import {beforeNumber, neverFinal, sentenceOpeners, sometimesFinal} from './abbreviation-list.ts'

/** A run of stops with the quotes, brackets and citation marks that belong to it. */
const stopPattern =
  /[.!?\u2026\u203D]+(?:["'\u201D\u2019)\]\u00BB]|\[[\d,\s\u2013-]{1,20}\]|[\u00B9\u00B2\u00B3])*/g

/** Characters that may stand before a word that opens a sentence. */
const openers = /^["'\u201C\u2018([\u00AB*]*/

/**
 * Splits a block of prose into sentences.
 *
 * Abbreviations, initials, decimals, enumerators, dotted names and stops inside brackets do not end a sentence.
 * Time is linear in the text: each stop is judged by the token before it and the word after it.
 *
 * @param text Text of one block; line ends count as white space.
 * @returns Spans in `text` in order, without surrounding white space; none is empty.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  stopPattern.lastIndex = 0
  for (let match = stopPattern.exec(text); match !== null; match = stopPattern.exec(text)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, from, match.index, match[0], end)) continue
    pushTrimmed(spans, text, from, end)
    from = end
  }
  pushTrimmed(spans, text, from, text.length)
  return spans
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (start < end) spans.push({start, end})
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x3000
  )
}

function endsSentence(text: string, from: number, stop: number, marks: string, end: number): boolean {
  if (end >= text.length) return true
  const isSpaced = isSpace(text.charCodeAt(end))
  if (!isSpaced) return isMissingSpace(text, stop, marks, end)
  const next = nextWord(text, end)
  if (next === '') return true
  const isLower = startsLower(next)
  const first = marks.charAt(0)
  if (first === '!' || first === '?') return !isLower
  if (marks.startsWith('...') || first === '\u2026') return !isLower
  if (isLower) return false
  const previous = previousToken(text, from, stop)
  if (/[.!?]/.test(marks.slice(1)) && !marks.startsWith('..')) return true
  return !continuesAfter(previous, next, stop - previous.length <= from)
}

/** “…the study.We found…”: a stop between a word and a capitalised word, both too long for a web address. */
function isMissingSpace(text: string, stop: number, marks: string, end: number): boolean {
  if (marks !== '.' && marks !== '?' && marks !== '!') return false
  return (
    /[a-z]{3}$/.test(text.slice(Math.max(0, stop - 3), stop)) &&
    /^[A-Z][a-z]+\s/.test(text.slice(end, end + 30))
  )
}

function nextWord(text: string, end: number): string {
  const rest = text.slice(end, end + 60).trimStart()
  const bare = rest.slice(openers.exec(rest)?.[0].length ?? 0)
  return /^[^\s]*/.exec(bare)?.[0] ?? ''
}

/** “mRNA” and “eGFR” may open a sentence, other words in lower case do not. */
function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isCapital(word.charAt(1)) && !isCapital(word.charAt(2))
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function previousToken(text: string, from: number, stop: number): string {
  let start = stop
  const limit = Math.max(from, stop - 40)
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, stop).replace(/^["'\u201C\u2018([\u00AB]+/, '')
}

function continuesAfter(previous: string, next: string, isFirstToken: boolean): boolean {
  const lower = previous.toLowerCase()
  const nextBare = next.toLowerCase().replace(/[^\p{L}'’-].*$/u, '')
  const isNumber = /^\d/.test(next)
  if (isFirstToken && /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/.test(previous)) return true
  if (beforeNumber.has(lower)) return isNumber
  if (neverFinal.has(lower)) return isTitle(lower) || !sentenceOpeners.has(nextBare) || lower.includes('.')
  if (sometimesFinal.has(lower)) return isNumber || (lower !== 'etc' && !sentenceOpeners.has(nextBare))
  if (/^\p{Lu}$/u.test(previous)) return !sentenceOpeners.has(nextBare)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(previous)) return !sentenceOpeners.has(nextBare)
  return false
}

function isTitle(lower: string): boolean {
  return (
    lower === 'dr' ||
    lower === 'mr' ||
    lower === 'mrs' ||
    lower === 'ms' ||
    lower === 'prof' ||
    lower === 'vs'
  )
}
