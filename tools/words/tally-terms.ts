import type {Lexicon} from '../../src/words/lexicon.ts'
import {type WordCounts, wordFormOf} from '../../src/words/word-counts.ts'
import type {AdaptedDocument} from './plaba.ts'

const wordPattern = /[A-Za-z0-9\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f'’%-]*/g

function formsOf(text: string): string {
  const forms = [...text.matchAll(wordPattern)].flatMap(([word]) =>
    word.toLowerCase().split('-').map(wordFormOf),
  )
  return ` ${forms.join(' ')} `
}

/**
 * How often writers replaced the terms of several words: counted at the first use in each document. Replaced: its words do not
 * stand together in any plain version of the sentence.
 *
 * @returns Counts by term in lower case, of terms seen in two documents or more.
 */
export function tallyTerms(
  documents: readonly AdaptedDocument[],
  lexicon: Lexicon,
): ReadonlyMap<string, WordCounts> {
  const tallies = new Map<string, {replaced: number; seen: number; topics: Set<number>}>()
  for (const document of documents) {
    const met = new Set<string>()
    for (const {text, plain} of document.sentences) {
      const originals = [...text.matchAll(wordPattern)].map(([word]) => word)
      const words = originals.map((word) => word.toLowerCase())
      const versions = plain.map(formsOf)
      for (const {entry, start, end} of lexicon.find(words, originals)) {
        const term = entry.term.toLowerCase()
        if (!/[ -]/.test(term) || met.has(term) || versions.length === 0) continue
        met.add(term)
        const phrase = formsOf(originals.slice(start, end).join(' '))
        const keptIn = versions.filter((version) => version.includes(phrase)).length
        if (keptIn > 0 && keptIn < versions.length) continue
        const tally = tallies.get(term) ?? {replaced: 0, seen: 0, topics: new Set<number>()}
        tallies.set(term, tally)
        tally.seen++
        if (keptIn === 0) tally.replaced++
        tally.topics.add(document.topic)
      }
    }
  }
  const rest = {excess: 0, expert: 0, plain: 0, technical: 0, summary: 0}
  return new Map(
    [...tallies]
      .filter(([, {seen}]) => seen >= 2)
      .map(([term, {replaced, seen, topics}]) => [term, {replaced, seen, topics: topics.size, ...rest}]),
  )
}
