import {keep} from '../source/keep.ts'
import {CUES_OF_WORD} from './cues.ts'
import type {Model} from './model.ts'
import {groupsOfCues} from './plain-roles.ts'

/** One of some words, then within a few words one of others. */
interface Nearby {
  readonly name: string
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  readonly wordsApartMax: number
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const TENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million'

/** Patterns over words near each other. */
export const NEARBY: readonly Nearby[] = [
  {
    name: 'nStudies',
    first: setOf(`# one two three four five six seven eight nine no several ${TENS}`),
    second: setOf('study studies trial trials rct rcts review reviews articles papers'),
    wordsApartMax: 5,
  },
  {
    name: 'nPeople',
    first: setOf(`# ${TENS}`),
    second: setOf(
      'people participants patients women men children adults babies infants volunteers mice individuals families students staff nurses carers',
    ),
    wordsApartMax: 4,
  },
  {
    name: 'resultThat',
    first: setOf(
      'show showed shows shown find found finds reveal revealed reveals demonstrate demonstrated demonstrates discover discovered suggest suggests suggested indicate indicates indicated confirm confirmed observed identified',
    ),
    second: setOf('that'),
    wordsApartMax: 2,
  },
  {
    name: 'sampleOf',
    first: setOf('sample samples cohort cohorts dataset data group groups population survey interviews'),
    second: setOf('of from with'),
    wordsApartMax: 2,
  },
  {
    name: 'moreResearch',
    first: setOf('more further future additional larger longer better'),
    second: setOf('research studies trials work study evidence'),
    wordsApartMax: 5,
  },
]

/** One word of a sentence as the tagger sees it, with what the lists say of it. */
export interface Token {
  /** In lower case; numbers as `#`, percentages as `#%`. */
  readonly text: string
  readonly cues: readonly number[]
  /** See `groupsOfCues`. */
  readonly groups: number
  /** Where it opens and where it ends a pattern: a bit for each of {@link NEARBY}. */
  readonly opens: number
  readonly ends: number
  /** Its places in a model, kept by the scorer; looked up again when another model asks. */
  places: TokenPlaces | undefined
}

/** Where a model has a word. */
export interface TokenPlaces {
  readonly model: Model
  /** Its number in the names of features. */
  readonly symbol: number
  /** Node of the word by itself, and of it as the first of a pair. */
  readonly single: number
  readonly pair: number
}

const NO_CUES: readonly number[] = []

const tokens = new Map<string, Token>()

/** The token of a word; the same object each time, so that it is looked up once and not in every list. */
export function tokenOf(text: string): Token {
  const known = tokens.get(text)
  if (known !== undefined) return known
  return keep(tokens, text, makeToken(text))
}

function makeToken(text: string): Token {
  const cues = CUES_OF_WORD.get(text) ?? NO_CUES
  let opens = 0
  let ends = 0
  for (const [at, {first, second}] of NEARBY.entries()) {
    if (first.has(text)) opens |= 1 << at
    if (second.has(text)) ends |= 1 << at
  }
  // A slice would hold on to the whole text that it was cut from.
  return {text: ` ${text}`.slice(1), cues, groups: groupsOfCues(cues), opens, ends, places: undefined}
}
