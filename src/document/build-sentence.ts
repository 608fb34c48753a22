import {findWords} from '../language/en/tokenize.ts'
import type {Span} from '../source/span.ts'
import type {Block, Sentence, Word} from './document.ts'

/** Spellings of the words of one document: most words of a text are there many times, and so are kept once. */
export type Spellings = Map<string, {readonly text: string; readonly lower: string}>

/**
 * Builds the view of one sentence.
 *
 * @param span Offsets in the text of the block.
 * @param opaque Spans of the sentence that are no prose, in offsets of its text. Sorted.
 * @param index Position among all sentences of the document.
 */
export function buildSentence(
  block: Block,
  span: Span,
  opaque: readonly Span[],
  index: number,
  isRunIn: boolean,
  spellings: Spellings,
): Sentence {
  const text = block.text.slice(span.start, span.end)
  const start = block.start + span.start
  const words: Word[] = []
  for (const word of findWords(text, opaque)) {
    const {text: value, lower} = spell(text.slice(word.start, word.end), spellings)
    words.push({text: value, lower, start: start + word.start, end: start + word.end})
  }
  return {index, start, end: start + text.length, text, words, block, isRunIn, opaque: shift(opaque, start)}
}

function spell(text: string, spellings: Spellings): {readonly text: string; readonly lower: string} {
  const known = spellings.get(text)
  if (known !== undefined) return known
  const lower = text.toLowerCase()
  const spelling = {text, lower: lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower}
  spellings.set(text, spelling)
  return spelling
}

function shift(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 ? spans : spans.map((span) => ({start: span.start + by, end: span.end + by}))
}
