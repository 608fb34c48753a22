import {keep} from '../source/keep.ts'
import {plainRoles} from './plain-roles.ts'
import {NEARBY, type Token, tokenOf} from './token.ts'

/** A sentence as the features see it: made once, used for itself and for its neighbours. */
export interface SentenceView {
  /** Lower-case words, numbers as `#` (percentages `#%`), question marks, "X et al." as `etal`. */
  readonly tokens: readonly Token[]
  /** Cue classes in order, each word's classes joined, words without a class left out. */
  readonly cues: readonly (readonly number[])[]
  /** Every cue class once, in order of appearance. */
  readonly cueSet: readonly number[]
  /** Groups of all its cue classes, see `groupsOfCues`. */
  readonly groups: number
  /** The patterns that match: a bit for each of {@link PATTERN_NAMES}. */
  readonly patterns: number
  /** The roles it plainly seems to have: a bit for each of `PLAIN_NAMES`. */
  readonly plain: number
}

const WORD = /[a-zà-ÿ]+(?:[-'][a-zà-ÿ]+)*|\d[\d.,]*%?|\?/g
const TOKENS_MAX = 120

/** Patterns over the text that words and cue classes cannot show. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:19|20)\d\d\b/],
  ['stat', /\b(?:p ?[<=>]|ci\b|95%|confidence interval|odds ratio|hazard|rr\b)/],
  ['bracketNumber', /\([^)\d]{0,40}\d/],
  ['toVerbStart', /^to [a-z]/],
  ['questionStart', /^(?:does|do|is|are|can|what|which|how|why|should|could|will)\b/],
  ['quote', /[“"][^”"]{3}/],
  ['list', /[:;]/],
]

/** Names of the patterns: those over the text, then those over words near each other. */
export const PATTERN_NAMES: readonly string[] = [
  ...PATTERNS.map(([name]) => name),
  ...NEARBY.map(({name}) => name),
]

const bitOf = (pattern: string): number => 1 << PATTERN_NAMES.indexOf(pattern)

/** Studies or people are counted. */
const COUNTS = bitOf('nStudies') | bitOf('nPeople')
const MORE_RESEARCH = bitOf('moreResearch')

/** A result is told: “showed that”. */
export const RESULT_THAT = bitOf('resultThat')

/**
 * Reads a sentence for the tagger.
 *
 * @param text Text of a sentence; only its first 1,200 characters and 120 words count.
 * @returns Words, cue classes and patterns.
 */
export function viewSentence(text: string): SentenceView {
  const known = memory.get(text)
  if (known !== undefined) return known
  return keep(memory, text, readSentence(text), memoryMax)
}

/** Sentences remembered before the memory is emptied: a text is read by several rules, and again at each keystroke. */
const memoryMax = 500

const memory = new Map<string, SentenceView>()

function readSentence(text: string): SentenceView {
  const lower = text.slice(0, 1200).toLowerCase().replace(/[’‘]/g, "'")
  const words = (lower.includes('et al') ? joinAuthors(lower) : lower).match(WORD) ?? []
  const tokens: Token[] = []
  for (let index = 0; index < words.length && index < TOKENS_MAX; index++) {
    tokens.push(tokenOf(toToken(words[index] ?? '')))
  }
  return withCues(tokens, patternsOf(lower) | nearbyOf(tokens))
}

function withCues(tokens: readonly Token[], patterns: number): SentenceView {
  const cues: (readonly number[])[] = []
  const each: number[] = []
  const cueSet: number[] = []
  let groups = 0
  for (const token of tokens) {
    if (token.cues.length === 0) continue
    cues.push(token.cues)
    each.push(token.groups)
    groups |= token.groups
    for (const cue of token.cues) if (!cueSet.includes(cue)) cueSet.push(cue)
  }
  const counts = (patterns & COUNTS) !== 0
  const plain = plainRoles({all: groups, each, counts, asksMore: (patterns & MORE_RESEARCH) !== 0})
  return {tokens, cues, cueSet, groups, patterns, plain}
}

function patternsOf(lower: string): number {
  let found = 0
  for (let at = 0; at < PATTERNS.length; at++) if (PATTERNS[at]?.[1].test(lower)) found |= 1 << at
  return found
}

/** Bits of the patterns over words near each other. */
function nearbyOf(tokens: readonly Token[]): number {
  let any = 0
  for (const token of tokens) any |= token.opens
  let found = 0
  for (let at = 0; at < NEARBY.length; at++) {
    const bit = 1 << at
    if ((any & bit) !== 0 && isNearby(tokens, bit, NEARBY[at]?.wordsApartMax ?? 0))
      found |= 1 << (PATTERNS.length + at)
  }
  return found
}

function isNearby(tokens: readonly Token[], bit: number, wordsApartMax: number): boolean {
  let last = Number.NEGATIVE_INFINITY
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    if ((token.ends & bit) !== 0 && index - last <= wordsApartMax) return true
    if ((token.opens & bit) !== 0) last = index
  }
  return false
}

/** "Wong, Lee et al." becomes one word, so that names do not count; "Here, Wong et al." keeps its first word. */
function joinAuthors(lower: string): string {
  return lower.replace(AUTHORS, 'etal')
}

const AUTHORS =
  /(?:\b(?!here|now|recently|previously|first|next|then|finally|however|also|furthermore|therefore|moreover|but|and)[a-zà-ÿ'-]+,? (?:and )?)?\b[a-zà-ÿ'-]+ et al\b/g

function toToken(word: string): string {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.endsWith('%') ? '#%' : '#'
  return word.endsWith("'s") ? word.slice(0, -2) : word
}
