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

/** How many neighbours in the sorted list are looked at on either side: more findings never start on the same words. */
const neighbours = 8

/**
 * One place, one best word: where several rules offer a replacement for the same words, the best keeps its message and
 * the others are folded into its related places.
 *
 * @param messages Sorted by place.
 * @returns The same messages without the folded ones, in the same order.
 */
export function foldOverlaps(messages: readonly RankedMessage[]): RankedMessage[] {
  const foldedInto = new Map<number, RelatedPlace[]>()
  const folded = new Set<number>()
  for (const [index, message] of messages.entries()) {
    const winner = findWinner(messages, index)
    if (winner === undefined) continue
    folded.add(index)
    const {start, end} = message
    const places = foldedInto.get(winner) ?? []
    places.push({start, end, message: message.message})
    foldedInto.set(winner, places)
  }
  const kept: RankedMessage[] = []
  for (const [index, message] of messages.entries()) {
    if (folded.has(index)) continue
    const places = foldedInto.get(index)
    kept.push(places === undefined ? message : {...message, related: [...message.related, ...places]})
  }
  return kept
}

/** Index of the message of a rule that goes before this one's, on the same words. */
function findWinner(messages: readonly RankedMessage[], index: number): number | undefined {
  const message = messages[index]
  const rank = message === undefined ? -1 : wordRules.indexOf(message.ruleId)
  if (message === undefined || rank < 0) return undefined
  for (let other = Math.max(0, index - neighbours); other <= index + neighbours; other += 1) {
    const candidate = messages[other]
    if (other === index || candidate === undefined || !shareWords(candidate, message)) continue
    const candidateRank = wordRules.indexOf(candidate.ruleId)
    if (closerRules.has(candidate.ruleId) || (candidateRank >= 0 && candidateRank < rank)) return other
  }
  return undefined
}

/** At least half of the shorter one is common to both. */
function shareWords(one: RankedMessage, other: RankedMessage): boolean {
  const common = Math.min(one.end.offset, other.end.offset) - Math.max(one.start.offset, other.start.offset)
  const shorter = Math.min(one.end.offset - one.start.offset, other.end.offset - other.start.offset)
  return common > 0 && common * 2 >= shorter
}
