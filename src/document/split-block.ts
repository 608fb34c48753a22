import {splitSentences} from '../language/en/split-sentences.ts'
import type {Span} from '../source/span.ts'

/** Longest sentence, in UTF-16 units: some ten thousand words. What is longer is no sentence and is cut. */
const sentenceLengthMax = 50_000

/**
 * Splits a block's text into sentences.
 *
 * @param runIn Heading that opens the block, a sentence of its own.
 * @param opaque Sorted stretches that are no prose: a stop inside an address or a formula ends no sentence.
 * @returns Spans in `text`, in order.
 */
export function splitBlock(text: string, runIn: Span | undefined, opaque: readonly Span[]): Span[] {
  const from = runIn?.end ?? 0
  const spans: Span[] = runIn === undefined ? [] : [runIn]
  for (const span of splitSentences(from === 0 ? text : text.slice(from))) {
    spans.push({start: span.start + from, end: span.end + from})
  }
  const joined = opaque.length === 0 ? spans : joinAcross(spans, opaque)
  return joined.some((span) => span.end - span.start > sentenceLengthMax) ? cutLong(joined, text) : joined
}

function joinAcross(spans: readonly Span[], opaque: readonly Span[]): Span[] {
  const joined: Span[] = []
  let at = 0
  for (const span of spans) {
    const last = joined.at(-1)
    // Both lists are sorted: what ends before the last sentence does cuts no later one.
    while (last !== undefined && (opaque[at]?.end ?? Number.POSITIVE_INFINITY) <= last.end) at += 1
    const other = opaque[at]
    const isCut =
      last !== undefined && other !== undefined && other.start < last.end && other.end > span.start
    if (isCut) joined[joined.length - 1] = {start: last.start, end: span.end}
    else joined.push(span)
  }
  return joined
}

function cutLong(spans: readonly Span[], text: string): Span[] {
  const cut: Span[] = []
  for (const span of spans) {
    let {start} = span
    while (span.end - start > sentenceLengthMax) {
      const space = text.lastIndexOf(' ', start + sentenceLengthMax)
      const end = space > start ? space : start + sentenceLengthMax
      cut.push({start, end})
      start = space > start ? space + 1 : end
    }
    if (start < span.end) cut.push({start, end: span.end})
  }
  return cut
}

/**
 * Stretches of a block per sentence.
 *
 * @param opaque Sorted, in offsets of the block.
 * @returns For each of the spans those inside it, in offsets of the sentence.
 */
export function partOpaque(spans: readonly Span[], opaque: readonly Span[]): readonly (readonly Span[])[] {
  if (opaque.length === 0) return spans.map(() => [])
  let at = 0
  return spans.map((span) => {
    const inside: Span[] = []
    while ((opaque[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1
    for (let index = at; index < opaque.length; index += 1) {
      const other = opaque[index]
      if (other === undefined || other.start >= span.end) break
      inside.push({
        start: Math.max(other.start, span.start) - span.start,
        end: Math.min(other.end, span.end) - span.start,
      })
    }
    return inside
  })
}
