import {rememberByText} from '../source/remember.ts'
import {findSplit, type SplitPlace} from './split-places.ts'
import {wordFacts} from './word-facts.ts'
import {wordOffsets} from './word-offsets.ts'

/**
 * The place where a sentence is best made into two, if there is any. Those of late are remembered.
 *
 * @param words The words in order, without punctuation.
 * @param text The sentence as it stands.
 */
export function splitOf(words: readonly string[], text: string): SplitPlace | undefined {
  return splitByText(`${words.join(' ')}\n${text}`)
}

/** Of the words, joined by spaces, and on the next line the text. */
const splitByText = rememberByText((key: string): SplitPlace | undefined => {
  const end = key.indexOf('\n')
  const words = end === 0 ? [] : key.slice(0, end).split(' ')
  const text = key.slice(end + 1)
  const facts = words.map((word, index) => wordFacts(word, index === 0))
  return findSplit(facts, text, wordOffsets(words, text))
})
