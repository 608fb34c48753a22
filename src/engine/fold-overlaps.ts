import type {Severity} from '../rule/preset.ts'
import type {RankedMessage, RelatedPlace} from './message.ts'

/**
 * Rules that offer another word, from the one that knows most of a place to the one that knows least. On the same words
 * only the first speaks.
 */
const wordRules: readonly string[] = [
  'false-friend',
  'acronym-undefined',
  'jargon-term',
  'unexplained-term',
  'simpler-words',
]

/** Rules that say more of a word than that it is hard: they go before `wordRules`, and each of them speaks. */
const closerRules: ReadonlySet<string> = new Set([
  'people-first',
  'blaming-language',
  'statistical-significance',
  'statistical-notation',
  'latin-abbreviation',
  'buzzword',
  'hype',
  'idiom-metaphor',
])

/** Rules that say why a sentence is hard: on one of these sentences, `hard-sentence` has nothing to add. */
const sentenceRules: ReadonlySet<string> = new Set(['sentence-length', 'nested-clauses'])

const loudness: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** How many neighbours in the sorted list are looked at on either side: more findings never start on the same words. */
const neighbours = 8

/**
 * One place, one best message: where several rules offer a word for the same words, the loudest and best keeps its message
 * and the others are folded into its related places; a hard sentence is folded into the rule that says why it is hard.
 *
 * @param messages Sorted by place.
 * @returns The same messages without the folded ones, in the same order.
 */
export function foldOverlaps(messages: readonly RankedMessage[]): RankedMessage[] {
  const winners = messages.map((_, index) => findWinner(messages, index))
  const foldedInto = new Map<number, RelatedPlace[]>()
  for (const [index, message] of messages.entries()) {
    const winner = lastWinner(winners, index)
    if (winner === undefined) continue
    const {start, end, ruleId} = message
    const places = foldedInto.get(winner) ?? []
    places.push({start, end, message: message.message, ruleId})
    foldedInto.set(winner, places)
  }
  const kept: RankedMessage[] = []
  for (const [index, message] of messages.entries()) {
    if (winners[index] !== undefined) continue
    const places = foldedInto.get(index)
    kept.push(places === undefined ? message : {...message, related: [...message.related, ...places]})
  }
  return kept
}

/** A winner may be folded itself: what was folded into it goes along. Each step goes to a better message, so it ends. */
function lastWinner(winners: readonly (number | undefined)[], index: number): number | undefined {
  let last = winners[index]
  for (let next = last; next !== undefined; next = winners[next]) last = next
  return last
}

/** Index of the message that goes before this one, on the same words. */
function findWinner(messages: readonly RankedMessage[], index: number): number | undefined {
  const message = messages[index]
  if (message === undefined) return undefined
  const isHard = message.ruleId === 'hard-sentence'
  if (!isHard && !wordRules.includes(message.ruleId)) return undefined
  for (let other = Math.max(0, index - neighbours); other <= index + neighbours; other += 1) {
    const candidate = messages[other]
    if (other === index || candidate === undefined) continue
    const goesBefore = isHard ? saysWhyHard(candidate, message) : isBetterWord(candidate, message)
    if (goesBefore) return other
  }
  return undefined
}

function saysWhyHard(candidate: RankedMessage, message: RankedMessage): boolean {
  return (
    sentenceRules.has(candidate.ruleId) &&
    loudness[candidate.severity] >= loudness[message.severity] &&
    candidate.start.offset === message.start.offset &&
    candidate.end.offset === message.end.offset
  )
}

function isBetterWord(candidate: RankedMessage, message: RankedMessage): boolean {
  if (!shareWords(candidate, message)) return false
  if (closerRules.has(candidate.ruleId)) return true
  const rank = wordRules.indexOf(candidate.ruleId)
  if (rank < 0) return false
  const louder = loudness[candidate.severity] - loudness[message.severity]
  return louder > 0 || (louder === 0 && rank < wordRules.indexOf(message.ruleId))
}

/** At least half of the shorter one is common to both. */
function shareWords(one: RankedMessage, other: RankedMessage): boolean {
  const common = Math.min(one.end.offset, other.end.offset) - Math.max(one.start.offset, other.start.offset)
  const shorter = Math.min(one.end.offset - one.start.offset, other.end.offset - other.start.offset)
  return common > 0 && common * 2 >= shorter
}
