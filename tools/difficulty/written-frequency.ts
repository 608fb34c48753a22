import {Tiktoken} from 'js-tiktoken/lite'
import cl100k from 'js-tiktoken/ranks/cl100k_base'
import gpt2 from 'js-tiktoken/ranks/gpt2'
import {words} from 'popular-english-words'

/** Value of a word that Wikipedia's list does not have. */
const UNLISTED = 2

/** Steps per further token of a word that a vocabulary has to spell in parts, in powers of ten. */
const PART_STEP = 0.35

/** Place of each word in the Wikipedia list, the commonest 2. */
export function readRanks(): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const [index, word] of words.getAll().entries()) if (!ranks.has(word)) ranks.set(word, index + 2)
  return ranks
}

/**
 * How common a word is in writing, on a scale like Zipf's but uncalibrated: the mean of its place in a list by use in Wikipedia and
 * in the vocabularies of two tokenizers, which were merged in order of use on the web. Higher is more common, about 2 to 8.
 */
export function readWritten(ranks: ReadonlyMap<string, number>): (word: string) => number {
  const vocabularies = [
    {encoder: new Tiktoken(gpt2), size: 50_257},
    {encoder: new Tiktoken(cl100k), size: 100_256},
  ]
  return (word) => {
    const rank = ranks.get(word)
    let total = rank === undefined ? UNLISTED : 8.2 - Math.log10(rank)
    for (const {encoder, size} of vocabularies) total += 8.5 - cost(word, encoder, size)
    return total / 3
  }
}

/** Powers of ten of the word's place in the vocabulary, the cheaper of both capitalisations. */
function cost(word: string, encoder: Tiktoken, size: number): number {
  let best = Infinity
  for (const form of [` ${word}`, ` ${word.charAt(0).toUpperCase()}${word.slice(1)}`]) {
    const tokens = encoder.encode(form)
    const first = tokens[0] ?? size
    const own =
      tokens.length === 1
        ? Math.log10(first + 100)
        : Math.log10(size) + PART_STEP * (tokens.length - 1) + 0.1 * Math.log10(Math.max(...tokens) / 1000)
    best = Math.min(best, own)
  }
  return best
}
