import {matchesOf} from '../source/matches-of.ts'
import type {Span} from '../source/span.ts'

/** Curly and straight double quotes anywhere, curly single quotes where no letter follows (an apostrophe). */
const quotationPattern =
  /\u201C[^\u201C\u201D]{2,600}\u201D|"[^"\n]{2,600}"|\u2018[^\u2018\u2019]{2,300}\u2019(?!\p{L})/gu

/**
 * Finds text between quotation marks.
 *
 * @returns Spans in `text` with their marks, sorted.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  if (!/["\u201C\u2018]/.test(text)) return spans
  for (const match of matchesOf(quotationPattern, text)) {
    spans.push({start: match.index, end: match.index + match[0].length})
  }
  return spans
}
