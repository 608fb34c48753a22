import {findWords} from '../language/en/tokenize.ts'
import {oneByte} from '../source/one-byte.ts'
import type {Span} from '../source/span.ts'
import type {Block, Sentence, Word} from './document.ts'
import type {DocumentMemory} from './document-memory.ts'
import {moveSpans} from './move-sentence.ts'

/** Spellings of the words of one document: most words of a text are there many times, and so are kept once. */
export type Spellings = Map<string, {readonly text: string; readonly lower: string}>

/**
 * Builds the view of one sentence.
 *
 * @param span Offsets in the text of the block.
 * @param opaque Spans of the sentence that are no prose, in offsets of its text. Sorted.
 * @param index Position among all sentences of the document.
 * @param memory Where texts are read again and again: it knows which sentences are the same.
 */
export function buildSentence(
  block: Block,
  span: Span,
  opaque: readonly Span[],
  index: number,
  isRunIn: boolean,
  spellings: Spellings,
  memory: DocumentMemory | undefined,
): Sentence {
  const text = oneByte(block.text.slice(span.start, span.end))
  const start = block.start + span.start
  const words: Word[] = []
  for (const word of findWords(text, opaque)) {
    const {text: value, lower} = spell(text.slice(word.start, word.end), spellings)
    words.push({text: value, lower, start: start + word.start, end: start + word.end})
  }
  const end = start + text.length
  const moved = moveSpans(opaque, start)
  if (memory === undefined) return {index, start, end, text, words, block, isRunIn, opaque: moved}
  const origin = memory.originOf(text, opaque)
  return {index, start, end, text, words, block, isRunIn, opaque: moved, origin}
}

function spell(found: string, spellings: Spellings): {readonly text: string; readonly lower: string} {
  const known = spellings.get(found)
  if (known !== undefined) return known
  const text = oneByte(found)
  const lower = text.toLowerCase()
  const spelling = {text, lower: lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower}
  spellings.set(text, spelling)
  return spelling
}
