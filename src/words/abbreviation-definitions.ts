import {matchesOf} from '../source/matches-of.ts'
import {
  type AbbreviationDefinition,
  clauseBefore,
  fitBackwards,
  fitInitials,
  lettersOf,
  smallWord,
  startOfLastWords,
  toDefinition,
} from './abbreviation-letters.ts'
import {statedDefinitions} from './stated-definitions.ts'

function longStart(short: string, clause: string): number | undefined {
  const letters = lettersOf(short)
  if (letters.length === 0) return undefined
  const wordsMax = Math.min(letters.length + 5, letters.length * 2 + 1)
  const from = startOfLastWords(clause, wordsMax)
  const words = clause.slice(from)
  const found = fitInitials(letters, words) ?? fitBackwards(letters, words)
  if (found === undefined || words.slice(found).trim().length <= short.length) return undefined
  return from + found
}

const bracket = /[([]([^()[\]]{1,160})[)\]]/g
const introduction =
  /^(?:the |an? |or |e\.g\.,? |i\.e\.,? |hereafter |termed |(?:also |often )?(?:called|known as|abbreviated(?: as| to)?|referred to as|abbreviation:?) )+/i
const shortForm =
  /^[A-Za-z0-9\u0370-\u03ffµ][A-Za-z0-9\u0370-\u03ffµ/&.+'’‐‑–-]{0,13}(?: [A-Z0-9][A-Za-z0-9-]{0,4})?$/

function isShortForm(text: string): boolean {
  if (!shortForm.test(text) || !/[A-Z\u0370-\u03ff]/.test(text))
    return /^[a-z]{1,3}-?[A-Z]/.test(text) && shortForm.test(text)
  const capitals = text.replace(/[^A-Z\u0370-\u03ff]/g, '').length
  return capitals >= 2 || (capitals === 1 && text.length <= 6 && !/^[A-Z][a-z]{2,}$/.test(text))
}

/** “secukinumab (SEC; Brand (r), …”: the abbreviation before a bracket inside the bracket. */
const nestedBracket = /\(([A-Za-z]{0,4}[A-Z][A-Za-z0-9-]{1,9})(?=(?:;| [–—-]) [^()]{1,120}\()/g

interface Bracket {
  readonly inner: string
  readonly innerStart: number
  readonly start: number
  readonly end: number
}

/** “full words (ABC)”, also “(ABC, …)”, “(ABC; …)”, “(the ABC)”. */
function longFirst(text: string, {inner, innerStart, start}: Bracket): AbbreviationDefinition | undefined {
  const opening = introduction.exec(inner)?.[0].length ?? 0
  // “cryo-electron microscopy (cryo-EM)”: the same beginning on both sides.
  const shared = /^[a-z]{3,8}-/.exec(inner.slice(opening))?.[0] ?? ''
  const lead = opening + (clauseBefore(text, start).text.includes(shared) ? shared.length : 0)
  // “intraepithelial neoplasia (CIN 2 and CIN 3)”: the number is no letter of the words.
  const short = (
    inner.slice(lead).split(/[,;:=]| or | and | \d+ and | [–—-] | [a-z]+ for short$/)[0] ?? ''
  ).trim()
  if (!isShortForm(short)) return undefined
  const clause = clauseBefore(text, start)
  const found = longStart(short, clause.text)
  const shortStart = innerStart + lead + inner.slice(lead).indexOf(short)
  const at = {start: shortStart, end: shortStart + short.length}
  if (found !== undefined)
    return toDefinition(text, short, at, {start: clause.start + found, end: start}, 'long-first', false)
  // Other letters, but plain words just before and nothing else in the bracket: they explain it.
  const isAlone = short.length === inner.length - lead
  const previous = /([a-z]{3,})(?: \d)?\s*$/.exec(clause.text)?.[1]
  if (!isAlone || previous === undefined || smallWord.test(previous) || !/[A-Z].*[A-Z]/.test(short))
    return undefined
  const from = clause.start + startOfLastWords(clause.text, 4)
  return toDefinition(text, short, at, {start: from, end: start}, 'long-first', true)
}

/** “ABC (full words)”, also “ABC (short for full words)”. */
function shortFirst(text: string, {inner, innerStart, start}: Bracket): AbbreviationDefinition | undefined {
  const short = /([A-Za-z0-9\u0370-\u03ffµ][A-Za-z0-9\u0370-\u03ffµ/&.+'’‐‑–-]{1,13})\s*$/.exec(
    text.slice(Math.max(0, start - 20), start),
  )?.[1]
  if (short === undefined || !isShortForm(short) || !/[a-z]{3}/.test(inner)) return undefined
  const shortStart = text.lastIndexOf(short, start)
  const at = {start: shortStart, end: shortStart + short.length}
  const lead =
    /^(?:(?:also |sometimes )?(?:short for|stands? for|meaning|that is,?|i\.e\.,?|or|the|an?|known as|called)\s+)*/i.exec(
      inner,
    )?.[0].length ?? 0
  const long = inner.slice(lead).split(/[;,]| which | that /)[0] ?? ''
  const span = {start: innerStart + lead, end: innerStart + lead + long.length}
  const letters = lettersOf(short)
  const from = letters[0] === long[0]?.toLowerCase() ? fitForwards(letters, long) : false
  if (from) return toDefinition(text, short, at, span, 'short-first', false)
  // Words in a bracket after an abbreviation that are no list, number or citation explain it.
  const isPlain =
    /^[a-z][a-z-]+(?: [a-z-]+)+$/.test(long.trim()) &&
    !/^(?:see|or|and|n|mean|median|range|e|eg|p|such|for|in|on|at|including|as|from|to|with|by|which|who|but|not|both|all|vs|versus)\b/.test(
      long,
    )
  return isPlain ? toDefinition(text, short, at, span, 'short-first', true) : undefined
}

/** “(full words, ABC)”. */
function bothInside(text: string, {inner, innerStart}: Bracket): AbbreviationDefinition | undefined {
  const comma = inner.lastIndexOf(', ')
  const short = inner.slice(comma + 2).trim()
  if (comma < 0 || !/[A-Z].*[A-Z]/.test(short) || !isShortForm(short)) return undefined
  const found = longStart(short, inner.slice(0, comma))
  if (found !== 0) return undefined
  const at = {start: innerStart + comma + 2, end: innerStart + comma + 2 + short.length}
  return toDefinition(text, short, at, {start: innerStart, end: innerStart + comma}, 'long-first', false)
}

function fitForwards(letters: string, long: string): boolean {
  const text = long.toLowerCase()
  let at = 0
  for (const letter of letters) {
    const found = text.indexOf(letter, at)
    if (found < 0) {
      if (/[\dx]/.test(letter)) continue
      return false
    }
    at = found + 1
  }
  return true
}

/**
 * Every place in a paragraph that says what an abbreviation stands for, in the order of the abbreviation's place.
 *
 * @param text A paragraph or sentence.
 */
export function abbreviationDefinitions(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of matchesOf(bracket, text)) {
    const inner = match[1] ?? ''
    const at: Bracket = {
      inner,
      innerStart: match.index + 1,
      start: match.index,
      end: match.index + match[0].length,
    }
    const definition = longFirst(text, at) ?? shortFirst(text, at) ?? bothInside(text, at)
    if (definition !== undefined) found.push(definition)
  }
  for (const {0: all, 1: inner = '', index} of matchesOf(nestedBracket, text)) {
    const definition = longFirst(text, {inner, innerStart: index + 1, start: index, end: index + all.length})
    if (definition !== undefined) found.push(definition)
  }
  found.push(...statedDefinitions(text))
  return found.sort((a, b) => a.short.start - b.short.start)
}
