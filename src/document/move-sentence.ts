import type {Span} from '../source/span.ts'
import type {Block, Sentence} from './document.ts'

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
    words: words.map((word) => ({
      text: word.text,
      lower: word.lower,
      start: word.start + by,
      end: word.end + by,
    })),
    block,
    isRunIn,
    opaque: moveSpans(opaque, by),
    ...(origin === undefined ? {} : {origin}),
  }
}

/** Spans of a text that stands further on. */
export function moveSpans(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 ? spans : spans.map(({start, end}) => ({start: start + by, end: end + by}))
}
