import {moveSpan, type Span} from '../source/span.ts'
import type {Block, Sentence, Word} from './document.ts'

/**
 * A sentence of a block that stands further on.
 *
 * @param by UTF-16 units that the block moved.
 */
export function moveSentence(sentence: Sentence, by: number, block: Block, index: number): Sentence {
  const {text, words, opaque, isRunIn, start, end, origin} = sentence
  return {
    index,
    start: start + by,
    end: end + by,
    text,
    words: moveWords(words, by),
    block,
    isRunIn,
    opaque: moveSpans(opaque, by),
    ...(origin === undefined ? {} : {origin}),
  }
}

const lastMoved = new WeakMap<readonly Word[], {readonly by: number; readonly words: readonly Word[]}>()

/** Nothing before a change moves anew, so the words are kept as they were moved last. */
function moveWords(words: readonly Word[], by: number): readonly Word[] {
  const last = lastMoved.get(words)
  if (last?.by === by) return last.words
  const moved = words.map(({text, lower, start, end}) => ({text, lower, start: start + by, end: end + by}))
  lastMoved.set(words, {by, words: moved})
  return moved
}

/** Spans of a text that stands further on. */
export function moveSpans(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 ? spans : spans.map((span) => moveSpan(span, by))
}
