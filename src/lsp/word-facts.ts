import {wordLexicons} from '../core.ts'
import type {Document, Sentence} from '../document/document.ts'
import {type Familiarity, familiarityOf} from '../language/en/familiarity.ts'
import type {Span} from '../source/span.ts'
import {lowerWords} from '../words/document-phrases.ts'
import type {LexiconEntry} from '../words/lexicon.ts'

/** What is known of a word or phrase where it stands. */
export interface WordFacts extends Span {
  readonly text: string
  readonly familiarity: Familiarity
  /** Its plain words and meaning, where a lexicon has them. */
  readonly entry: LexiconEntry | undefined
}

/**
 * What is known of the word at a place; of the longest term around it where a lexicon has one.
 *
 * @param offset Offset in the document.
 */
export function findWordFacts(document: Document, offset: number): WordFacts | undefined {
  const sentence = document.findSentence(offset)
  const index = sentence?.words.findIndex(({start, end}) => start <= offset && offset <= end) ?? -1
  const word = sentence?.words[index]
  if (sentence === undefined || word === undefined) return undefined
  const familiarity = familiarityOf(word.text)
  const term = findTermAt(sentence, index)
  if (term === undefined)
    return {start: word.start, end: word.end, text: word.text, familiarity, entry: undefined}
  const {start, end} = term
  return {start, end, text: document.slice({start, end}), familiarity, entry: term.entry}
}

/** The lexicon entry of a term in any form, whatever its case. */
export function findEntry(term: string): LexiconEntry | undefined {
  const lower = term.toLowerCase().replace(/^(?:an?|the) /, '')
  for (const lexicon of wordLexicons()) {
    const entry = lexicon.entryOf(lower)
    if (entry !== undefined) return entry
  }
  return undefined
}

function findTermAt(sentence: Sentence, index: number): (Span & {readonly entry: LexiconEntry}) | undefined {
  const originals = sentence.words.map(({text}) => text)
  for (const lexicon of wordLexicons()) {
    for (const match of lexicon.find(lowerWords(sentence), originals)) {
      if (match.start > index || match.end <= index) continue
      const first = sentence.words[match.start]
      const last = sentence.words[match.end - 1]
      if (first !== undefined && last !== undefined)
        return {start: first.start, end: last.end, entry: match.entry}
    }
  }
  return undefined
}
