import {letterGroupsOf} from '../../src/words/letter-groups.ts'
import type {CountedDocument} from './count-words.ts'

/** Share of words that are replaced overall, and its weight in a group's rate, in words. */
const replacedShare = 0.41
const priorWords = 4

/** Different words that a group must stand in. */
const wordsMin = 15

interface Tally {
  replaced: number
  kept: number
}

/** A word counts with the root of its uses: common words do not speak for their letters alone. */
function damped({replaced, kept}: Tally): Tally {
  const root = Math.sqrt(Math.max(1, replaced + kept))
  return {replaced: replaced / root, kept: kept / root}
}

function clamp(share: number): number {
  return Math.min(0.98, Math.max(0.02, share))
}

function logOdds({replaced, kept}: Tally): number {
  const share = clamp((replaced + replacedShare * priorWords) / (replaced + kept + priorWords))
  return Math.log(share / (1 - share))
}

/** What letter groups say, learnt from words that were replaced or kept. */
export interface LetterTally {
  /** The table that ships. */
  readonly groups: ReadonlyMap<string, number>
  /** The score of a word from all other words, for training. */
  scoreWithout(word: string): number
}

/** Learns what groups of letters say of how often a word is replaced. */
export function tallyLetters(documents: readonly CountedDocument[]): LetterTally {
  const words = new Map<string, Tally>()
  for (const {labelled, replacedShare: expected} of documents) {
    for (const {lower, isReplaced} of labelled) {
      const tally = words.get(lower) ?? {replaced: 0, kept: 0}
      words.set(lower, tally)
      // More or less than one word, where the writers of the text replace less or more than others.
      const replaced = (isReplaced ? 1 : 0) + replacedShare - expected
      tally.replaced += replaced
      tally.kept += 1 - replaced
    }
  }
  const tallies = new Map<string, Tally & {words: number}>()
  for (const [word, tally] of words) {
    const {replaced, kept} = damped(tally)
    for (const group of letterGroupsOf(word)) {
      const known = tallies.get(group) ?? {replaced: 0, kept: 0, words: 0}
      tallies.set(group, known)
      known.replaced += replaced
      known.kept += kept
      known.words++
    }
  }
  const kept = new Map([...tallies].filter(([, tally]) => tally.words >= wordsMin))
  return {
    groups: new Map([...kept].map(([group, tally]) => [group, logOdds(tally)])),
    scoreWithout(word) {
      const own = damped(words.get(word) ?? {replaced: 0, kept: 1})
      const isOwn = words.has(word)
      const known = [...letterGroupsOf(word)].flatMap((group) => kept.get(group) ?? [])
      const scores = known.map(({replaced, kept: keptAll}) =>
        logOdds({
          replaced: replaced - (isOwn ? own.replaced : 0),
          kept: keptAll - (isOwn ? own.kept : 0),
        }),
      )
      return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
    },
  }
}
