import {contractionBase} from '../language/en/contraction-base.ts'
import {familiarityOf} from '../language/en/familiarity.ts'
import {countSyllables} from '../language/en/syllables.ts'
import {keep} from '../source/keep.ts'
import {grammarRoles} from './grammar-features.ts'

/** Kind of a word, as far as difficulty is concerned. */
export type WordKind = 'content' | 'function' | 'number' | 'abbreviation' | 'name'

/** What the difficulty model reads of one word. */
export interface WordFacts {
  /** As it stands in the text. */
  readonly word: string
  readonly lower: string
  readonly lemma: string
  readonly kind: WordKind
  readonly letters: number
  readonly syllables: number
  /** Zipf values of the base form, in film subtitles and in writing. */
  readonly spoken: number
  readonly written: number
  /** 1 easy to 6 hard. */
  readonly complexity: number
  readonly scowl: number
  readonly easy: boolean
  readonly known: boolean
  /** Bits, see `grammarRoles`. */
  readonly roles: number
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with without about after before ' +
    'between during through under above below against among is are was were be been being am do does did done has have had having can ' +
    'could may might must shall should will would not no i you he she it we they me him her us them my your his its our their mine yours ' +
    'hers ours theirs this that these those who whom whose which what when where why how there here all any both each few more most other ' +
    'some such only own same too very also just because although though while since until unless whereas whether however'
  ).split(' '),
)

/** Numbers, also ordinals, times and numbers with a unit. */
const NUMBER = /^[£$€]?\d[\d.,·:/–-]*(?:%|st|nd|rd|th|s|am|pm|mg|kg|ml|g|cm|mm|km|k|m|bn)?$/i
const ABBREVIATION = /^(?:\p{Lu}{2,}s?|(?=[^\d]*\d)(?=.*\p{L})[\p{L}\d-]+|\p{Ll}*\p{Lu}\p{Ll}*\p{Lu}\p{L}*)$/u

/** Longest token that is taken for an abbreviation. */
const ABBREVIATION_LENGTH_MAX = 8

/** Difficulty of an abbreviation that no list knows, and the most that a name adds: both are skipped over by readers. */
const ABBREVIATION_COMPLEXITY = 3.8
const NAME_COMPLEXITY_MAX = 3.2

const inside = new Map<string, WordFacts>()
const first = new Map<string, WordFacts>()

/**
 * Facts of one word.
 *
 * @param isFirst Whether it begins the sentence, where a capital does not make a name.
 */
export function wordFacts(word: string, isFirst: boolean): WordFacts {
  const memory = isFirst ? first : inside
  const known = memory.get(word)
  if (known) return known
  return keep(memory, word, findFacts(word, isFirst))
}

/** Whether two lists are of the same words; the facts of a word are one object as long as they are remembered. */
export function isSameFacts(one: readonly WordFacts[], other: readonly WordFacts[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}

function findFacts(word: string, isFirst: boolean): WordFacts {
  const lower = word.toLowerCase().replaceAll('’', "'")
  const kind = findKind(word, lower, isFirst)
  const {lemma, spoken, written, complexity, scowl, easy, known} = familiarityOf(word)
  const isName = kind === 'name'
  const isUnknown = kind === 'abbreviation' && !known
  // One literal for all kinds, with the keys in one order: engines read objects of one shape several times faster.
  return {
    word,
    lower,
    lemma,
    kind,
    letters: word.length,
    syllables: countSyllables(word),
    spoken: isUnknown ? 1 : spoken,
    written: isUnknown ? 1.5 : written,
    complexity: isUnknown
      ? ABBREVIATION_COMPLEXITY
      : isName
        ? Math.min(complexity, NAME_COMPLEXITY_MAX)
        : complexity,
    scowl,
    easy: easy || isName,
    known,
    roles: kind === 'number' ? 0 : grammarRoles(lower, kind === 'function'),
  }
}

function findKind(word: string, lower: string, isFirst: boolean): WordKind {
  if (NUMBER.test(word)) return 'number'
  if (FUNCTION_WORDS.has(lower) || FUNCTION_WORDS.has(contractionBase(lower))) return 'function'
  // Most words are in lower case, and the patterns behind this are dear.
  if (/^[a-z'-]*$/.test(word)) return 'content'
  if (word.length <= ABBREVIATION_LENGTH_MAX && ABBREVIATION.test(word)) return 'abbreviation'
  return !isFirst && /^\p{Lu}\p{Ll}/u.test(word) ? 'name' : 'content'
}
