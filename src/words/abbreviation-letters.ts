import {matchesOf} from '../source/matches-of.ts'
import {abbreviationKey, greekNames} from './abbreviation-token.ts'

/** A word of letters and digits, Greek ones among them. */
const letterWord = /[A-Za-z0-9\u00c0-\u024f\u0370-\u03ff]+/g

/** A place that says what an abbreviation stands for. Offsets are those of the text it was found in. */
export interface AbbreviationDefinition {
  readonly key: string
  readonly short: {readonly start: number; readonly end: number}
  readonly long: {readonly start: number; readonly end: number}
  readonly longText: string
  /** `long-first`: “full words (ABC)”. `short-first`: “ABC (full words)”. */
  readonly order: 'long-first' | 'short-first'
  /** The letters do not fit the words, which may be plain words for it: “average blood sugar (HbA1c)”. */
  readonly isLoose: boolean
}

/** Letters of an abbreviation, Greek ones by their name's first letter, without a plural “s”. */
export function lettersOf(short: string): string {
  const singular = short.replace(/['’]?s$/, (ending) => (/[A-Z0-9]['’]?s$/.test(short) ? '' : ending))
  const spelled = [...singular].map((letter) => greekNames.get(letter)?.[0] ?? letter).join('')
  return spelled.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')
}

/**
 * Start of the shortest end of `before` whose letters fit the abbreviation, found from right to left (after Schwartz and
 * Hearst 2003), or `undefined`.
 *
 * Letters in the middle may stand anywhere; the first one must open a word. A digit that is not there is passed over, and so
 * is an “x” for “ex” or “trans”.
 */
export function fitBackwards(letters: string, before: string): number | undefined {
  const text = before.toLowerCase()
  let at = text.length - 1
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? ''
    let found = at
    while (found >= 0 && (text[found] !== letter || (index === 0 && !isWordStart(text, found)))) found--
    if (found < 0) {
      if (index > 0 && /[\dx]/.test(letter)) continue
      return undefined
    }
    at = found - 1
    if (index === 0) return found
  }
  return undefined
}

/** Start of the last `count` words of a text. */
export function startOfLastWords(text: string, count: number): number {
  let at = text.trimEnd().length
  for (let words = 0; words < count && at > 0; words++) {
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
    while (at > 0 && !/\s/.test(text[at - 1] ?? '')) at--
  }
  return at
}

export const smallWord =
  /^(?:a|an|the|of|in|for|and|or|to|with|by|on|at|as|from|using|per|versus|vs|de|du|la)$/i

/** First letters fit in order, small words may be left out; the best sign that words are what the letters stand for. */
export function fitInitials(letters: string, before: string): number | undefined {
  const words = [...matchesOf(letterWord, before)]
  let at = words.length - 1
  let start: number | undefined
  for (let index = letters.length - 1; index >= 0; at--) {
    const word = words[at]
    if (word === undefined) return undefined
    if (word[0][0]?.toLowerCase() === letters[index]) {
      start = word.index
      index--
    } else if (!smallWord.test(word[0]) || start === undefined) return undefined
  }
  return start
}

/** Words of a clause before the bracket: what stands before a stop or another bracket cannot belong to it. */
export function clauseBefore(text: string, end: number): {text: string; start: number} {
  const window = text.slice(Math.max(0, end - 200), end)
  const cut = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('; '),
    window.lastIndexOf(': '),
    window.lastIndexOf(') ') - 60,
  )
  const start = Math.max(0, end - 200) + (cut > 0 ? cut + 2 : 0)
  return {text: text.slice(start, end), start}
}

/** Puts a definition together. */
export function toDefinition(
  text: string,
  short: string,
  at: {start: number; end: number},
  long: {start: number; end: number},
  order: 'long-first' | 'short-first',
  isLoose: boolean,
): AbbreviationDefinition {
  const longText = text.slice(long.start, long.end).trim()
  return {
    key: abbreviationKey(short),
    short: at,
    long: {start: long.start, end: long.start + longText.length},
    longText,
    order,
    isLoose,
  }
}
