import {countLeading} from '../source/count-leading.ts'
import type {Span} from '../source/span.ts'
import type {Sentence} from './document.ts'

/** The sentence that holds an offset; the list is sorted. */
export function findSentence(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const found = sentences[countBefore(sentences, offset + 1) - 1]
  return found !== undefined && offset < found.end ? found : undefined
}

/** Whether a span touches one of a sorted list of spans that do not overlap. */
export function isCovered(span: Span, spans: readonly Span[]): boolean {
  const last = spans[countBefore(spans, span.end) - 1]
  return last !== undefined && last.end > span.start
}

/** Sorts spans and joins those that overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    } else {
      merged.push({start: span.start, end: span.end})
    }
  }
  return merged
}

/** How many of a sorted list start before an offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  return countLeading(spans.length, (index) => (spans[index]?.start ?? 0) < offset)
}
