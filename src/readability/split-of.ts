import {TextMemory} from '../source/text-memory.ts'
import {findSplit, type SplitPlace} from './split-places.ts'
import {isSameFacts, type WordFacts, wordFacts} from './word-facts.ts'
import {wordOffsets} from './word-offsets.ts'

/**
 * The place where a sentence is best made into two, if there is any. Those of late are remembered.
 *
 * @param words The words in order, without punctuation.
 * @param text The sentence as it stands.
 */
export function splitOf(words: readonly string[], text: string): SplitPlace | undefined {
  const facts = words.map((word, index) => wordFacts(word, index === 0))
  return splitOfFacts(facts, text, () => wordOffsets(words, text))
}

interface KnownSplit {
  readonly facts: readonly WordFacts[]
  readonly split: SplitPlace | undefined
}

const splits = new TextMemory<KnownSplit>()

/**
 * The same for words that are known.
 *
 * @param offsets Where the words stand in the text; asked for only if the sentence is new.
 */
export function splitOfFacts(
  facts: readonly WordFacts[],
  text: string,
  offsets: () => readonly number[],
): SplitPlace | undefined {
  const known = splits.get(text)
  if (known !== undefined && isSameFacts(known.facts, facts)) return known.split
  const split = findSplit(facts, text, offsets())
  splits.set(text, {facts, split})
  return split
}
