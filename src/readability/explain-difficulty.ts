import {commonFor} from './common-word.ts'
import {difficultyOfFacts} from './difficulty-of-facts.ts'
import {hardnessOf} from './sentence-features.ts'
import {splitOfFacts} from './split-of.ts'
import {difficultiesOfParts, type SplitPlace} from './split-places.ts'
import {type WordFacts, wordFacts} from './word-facts.ts'
import {wordOffsets} from './word-offsets.ts'

/** Why a sentence is hard, in terms of what a writer can change. */
export type ReasonKind = 'long' | 'joined' | 'rare-words' | 'abbreviations' | 'numbers' | 'brackets'

/** One thing to change, and what it would do. */
export interface DifficultyReason {
  readonly kind: ReasonKind
  /** By how much the difficulty falls if only this is changed, in steps of the 1 to 6 scale. */
  readonly effect: number
  /** The words concerned, the worst first: rare words, abbreviations, or what joins two ideas. */
  readonly words: readonly string[]
  /** Positions of these words in the sentence. */
  readonly at: readonly number[]
}

/** Difficulty with its reasons. */
export interface DifficultyExplanation {
  readonly difficulty: number
  /** The largest effect first; effects under a tenth of a step are left out. */
  readonly reasons: readonly DifficultyReason[]
  /** The best place to make two sentences, if it helps. */
  readonly split?: SplitPlace
  /** Difficulty of the harder part after the split and with the rare words and abbreviations replaced. */
  readonly after: number
}

/** Smallest effect that is worth telling a writer. */
const EFFECT_MIN = 0.1

/** Hardness (see `hardnessOf`) from which a word may be what makes a sentence hard. */
const HARDNESS_MIN = 4.6

/** “n=206” is no word. */
const notation = /[\d=<>±≤≥]/

/** Shorter words are no rare ones: “et” of “et al.” */
const LETTERS_MIN = 3

/** Level of words that no dictionary has. */
const SCOWL_NONE = 80

/** Whether it can be said in other words: no notation, and no name that begins the sentence. */
function isPlainWord({word, scowl}: WordFacts): boolean {
  const isName = scowl >= SCOWL_NONE && /^\p{Lu}/u.test(word)
  return word.length >= LETTERS_MIN && !notation.test(word) && !isName
}

/** Words that are named at most. */
const WORDS_MAX = 3

/** Sentences up to this length are never called long: the shortest that guidance calls too long is 20. */
const LONG_WORDS_MIN = 20

/** Figures in a sentence from which they are counted as a reason. */
const NUMBERS_MIN = 3

/**
 * Difficulty of a sentence and what makes it hard: each reason is measured by predicting again with the change made.
 *
 * @param words The words in order, without punctuation.
 * @param text The sentence as it stands.
 */
export function explainDifficulty(words: readonly string[], text: string): DifficultyExplanation {
  const facts = words.map((word, index) => wordFacts(word, index === 0))
  const difficulty = difficultyOfFacts(facts, text)
  const offsets = wordOffsets(words, text)
  const rare = rarest(facts, (fact) => fact.kind === 'content' && isPlainWord(fact))
  const abbreviations = rarest(facts, (fact) => fact.kind === 'abbreviation')
  const split = splitOfFacts(facts, text, () => offsets)
  const reasons: DifficultyReason[] = []
  const push = (kind: ReasonKind, after: number, at: readonly number[]) => {
    const effect = difficulty - after
    if (effect >= EFFECT_MIN) reasons.push({kind, effect, words: at.map((index) => words[index] ?? ''), at})
  }
  const withoutRare = rare.length > 0 ? difficultyOfFacts(replaced(facts, rare), text) : difficulty
  if (rare.length > 0) push('rare-words', withoutRare, rare)
  if (abbreviations.length > 0)
    push('abbreviations', difficultyOfFacts(replaced(facts, abbreviations), text), abbreviations)
  if (facts.length > LONG_WORDS_MIN) push('long', ofHalves(facts, text, offsets), [])
  if (split) push('joined', Math.max(...split.parts), [split.word])
  pushRemovals(push, facts, text, offsets)
  reasons.sort((a, b) => b.effect - a.effect)
  const isSplitUseful = split !== undefined && difficulty - Math.max(...split.parts) >= EFFECT_MIN
  const after = isSplitUseful
    ? easiestSplit(facts, [...rare, ...abbreviations], text, split)
    : abbreviations.length === 0
      ? withoutRare
      : difficultyOfFacts(replaced(facts, [...rare, ...abbreviations]), text)
  const shared = {difficulty, reasons, after: Math.min(difficulty, after)}
  return isSplitUseful ? {...shared, split} : shared
}

/** Difficulty of the harder part of a sentence that is split, with words replaced. */
function easiestSplit(
  facts: readonly WordFacts[],
  at: readonly number[],
  text: string,
  {word, offset, parts}: SplitPlace,
): number {
  return Math.max(...(at.length === 0 ? parts : difficultiesOfParts(replaced(facts, at), text, word, offset)))
}

/** Positions of the hardest different words of a kind, the hardest first. */
function rarest(facts: readonly WordFacts[], isKind: (fact: WordFacts) => boolean): number[] {
  const seen = new Set<string>()
  const found: {index: number; hardness: number}[] = []
  for (const [index, fact] of facts.entries()) {
    const hardness = hardnessOf(fact)
    if (!isKind(fact) || hardness < HARDNESS_MIN || seen.has(fact.lemma)) continue
    seen.add(fact.lemma)
    found.push({index, hardness})
  }
  found.sort((a, b) => b.hardness - a.hardness || a.index - b.index)
  return found.slice(0, WORDS_MAX).map(({index}) => index)
}

/** The words with every use of those at the given places exchanged for a common word. */
function replaced(facts: readonly WordFacts[], at: readonly number[]): WordFacts[] {
  if (at.length === 0) return [...facts]
  const lemmas = new Set(at.map((index) => facts[index]?.lemma))
  return facts.map((fact) => (lemmas.has(fact.lemma) ? commonFor(fact.word) : fact))
}

/** Difficulty of the harder half if the sentence were cut in the middle: what its length alone does. */
function ofHalves(facts: readonly WordFacts[], text: string, offsets: readonly number[]): number {
  const middle = Math.floor(facts.length / 2)
  const halves = difficultiesOfParts(facts, text, middle, offsets[middle] ?? 0)
  return (halves[0] + halves[1]) / 2
}

function pushRemovals(
  push: (kind: ReasonKind, after: number, at: readonly number[]) => void,
  facts: readonly WordFacts[],
  text: string,
  offsets: readonly number[],
): void {
  const numbers = facts.flatMap((fact, index) => (fact.kind === 'number' ? [index] : []))
  if (numbers.length >= NUMBERS_MIN) {
    const without = facts.filter((fact) => fact.kind !== 'number')
    push('numbers', difficultyOfFacts(without, text.replace(/[%=<>±≥≤×]/g, '')), numbers.slice(0, WORDS_MAX))
  }
  const inside = insideBrackets(facts, text, offsets)
  if (inside.size > 0 && inside.size < facts.length) {
    const without = facts.filter((_, index) => !inside.has(index))
    push(
      'brackets',
      difficultyOfFacts(without, text.replace(/\([^()]*\)/g, '')),
      [...inside].slice(0, WORDS_MAX),
    )
  }
}

/** Positions of the words that stand in round brackets. */
function insideBrackets(facts: readonly WordFacts[], text: string, offsets: readonly number[]): Set<number> {
  const inside = new Set<number>()
  let depth = 0
  let position = 0
  for (let index = 0; index < facts.length; index += 1) {
    const offset = offsets[index] ?? 0
    for (; position < offset; position += 1) {
      const character = text.charCodeAt(position)
      if (character === 40) depth += 1
      else if (character === 41) depth = Math.max(0, depth - 1)
    }
    if (depth > 0) inside.add(index)
  }
  return inside
}
