import {difficultyOfFacts} from './difficulty-of-facts.ts'
import type {WordFacts} from './word-facts.ts'

/** A place where a sentence can be made into two. */
export interface SplitPlace {
  /** Index of the word that begins the second part (the joining word itself). */
  readonly word: number
  /** Offset of that word in the sentence. */
  readonly offset: number
  /** What joins the parts: *which*, *and*, `;` … */
  readonly cue: string
  /** Difficulty of the parts, 1 to 6. */
  readonly parts: readonly [number, number]
}

/** Shortest part that is a sentence. */
const PART_WORDS_MIN = 5

/** Places that are tried, nearest to the middle first, so that a very long sentence takes linear time. */
const PLACES_MAX = 12

/** “or” joins choices, which belong in one sentence. */
const JOINING = new Set(['and', 'but', 'so', 'yet'])
const CLAUSE = new Set([
  'which',
  'who',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'unless',
  'whereby',
  'where',
  'meaning',
  'including',
])
const SUBJECT = new Set(
  'we you i it they he she this these those there the a an our their its his her some many most all people patients both each no'.split(
    ' ',
  ),
)
/** “and found that …”: the second sentence takes the subject of the first. */
const DOING =
  /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|found|gave|took|went|made|showed|helped|compared|looked|asked|used|included|reported|measured|received)$/
/** Adverbs that open a sentence. */
const ADVERB = new Set(['however', 'therefore', 'thus', 'instead', 'then', 'otherwise', 'nevertheless'])
const PRONOUN = /^(?:we|i|they|he|she)$/
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|could|may|might|must|should|will|would|found|gave|took|went|made|said|felt|got|came|saw|began|kept|left|told|became|led|grew|fell|rose|wrote|met|ran|held|knew|thought|chose|lost|spent)$|[^e]ed$/

/** The place whose harder part is easiest, if there is any. */
export function findSplit(
  facts: readonly WordFacts[],
  text: string,
  offsets: readonly number[],
): SplitPlace | undefined {
  let best: SplitPlace | undefined
  for (const {word, cue} of candidates(facts, text, offsets)) {
    const offset = offsets[word] ?? 0
    const worst = best === undefined ? Number.POSITIVE_INFINITY : Math.max(...best.parts)
    // The longer part is mostly the harder one: where it is no easier than the best so far, the other cannot help.
    const isSecondLonger = word * 2 < facts.length
    const one = difficultyOfPart(facts, text, word, offset, isSecondLonger)
    if (one >= worst) continue
    const other = difficultyOfPart(facts, text, word, offset, !isSecondLonger)
    if (other < worst) best = {word, offset, cue, parts: isSecondLonger ? [other, one] : [one, other]}
  }
  return best
}

/** Difficulty of what stands before and after a word. */
export function difficultiesOfParts(
  facts: readonly WordFacts[],
  text: string,
  word: number,
  offset: number,
): readonly [number, number] {
  return [
    difficultyOfPart(facts, text, word, offset, false),
    difficultyOfPart(facts, text, word, offset, true),
  ]
}

function difficultyOfPart(
  facts: readonly WordFacts[],
  text: string,
  word: number,
  offset: number,
  isSecond: boolean,
): number {
  return isSecond
    ? difficultyOfFacts(facts.slice(word), text.slice(offset))
    : difficultyOfFacts(facts.slice(0, word), text.slice(0, offset))
}

function candidates(
  facts: readonly WordFacts[],
  text: string,
  offsets: readonly number[],
): {readonly word: number; readonly cue: string}[] {
  const found: {word: number; cue: string}[] = []
  for (let word = PART_WORDS_MIN; word <= facts.length - PART_WORDS_MIN; word += 1) {
    const cue = cueAt(facts, text, offsets, word)
    if (cue !== undefined) found.push({word, cue})
  }
  const middle = facts.length / 2
  return found.sort((a, b) => Math.abs(a.word - middle) - Math.abs(b.word - middle)).slice(0, PLACES_MAX)
}

/** What joins the word to what stands before it, if a sentence could begin there. */
function cueAt(
  facts: readonly WordFacts[],
  text: string,
  offsets: readonly number[],
  word: number,
): string | undefined {
  const lower = facts[word]?.lower ?? ''
  const before = offsets[word - 1] ?? 0
  const between = text.slice(before + (facts[word - 1]?.letters ?? 0), offsets[word] ?? 0)
  if (isInBrackets(text, offsets[word] ?? 0)) return undefined
  const mark = /[;:]|\s[–—-]\s|—/.exec(between)
  // What follows a mark may be a list, an example or an address: it needs a verb to stand alone.
  if (mark) return ADVERB.has(lower) || isClause(facts, word, lower) ? mark[0].trim() : undefined
  const hasComma = between.includes(',')
  if (lower === 'because' && facts[word + 1]?.lower === 'of') return undefined
  if (CLAUSE.has(lower)) return hasComma || !/^(?:which|who|where)$/.test(lower) ? lower : undefined
  if (!JOINING.has(lower)) return undefined
  const next = facts[word + 1]?.lower ?? ''
  if (DOING.test(next) || (hasComma && /^(?:what|how|why|where|when|which|who)$/.test(next))) return lower
  // “and they”, “, and the nurse asked”: a new subject with a verb makes a clause; “and the drug” alone is a list. “, but” joins no lists.
  const isSubject = SUBJECT.has(next) || (hasComma && lower !== 'and')
  return isSubject && hasFinite(facts, word + 1) ? lower : undefined
}

/** A clause that needs no other: “whether it helps” does. */
function isClause(facts: readonly WordFacts[], from: number, lower: string): boolean {
  return !/^(?:whether|if|how|when|that|what|to)$/.test(lower) && hasFinite(facts, from, MARK_REACH)
}

/** Words after a subject within which its verb must stand; behind a mark the subject is often longer. */
const VERB_REACH = 6
const MARK_REACH = 9

/** “those recruited”, “these given”: a participle behind them is no verb of theirs. */
const POINTING = /^(?:those|these|that)$/

function hasFinite(facts: readonly WordFacts[], from: number, reach = VERB_REACH): boolean {
  const subject = facts[from]?.lower ?? ''
  // A verb follows a pronoun in the subject's form, whichever it is.
  if (PRONOUN.test(subject)) return true
  const first = from + (POINTING.test(subject) && /ed$/.test(facts[from + 1]?.lower ?? '') ? 2 : 1)
  for (let index = first; index < Math.min(facts.length, from + reach); index += 1) {
    if (FINITE.test(facts[index]?.lower ?? '')) return true
  }
  return false
}

function isInBrackets(text: string, offset: number): boolean {
  return text.lastIndexOf('(', offset) > text.lastIndexOf(')', offset)
}
