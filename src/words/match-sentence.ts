import type {Sentence} from '../document/document.ts'
import {matchesOf} from '../source/matches-of.ts'
import type {Span} from '../source/span.ts'

/** A match of a pattern in a sentence, in document offsets. */
export interface SentenceMatch extends Span {
  readonly text: string
  /** Captured groups; '' for one that took no part. */
  readonly groups: readonly string[]
}

/**
 * Finds a pattern in a sentence.
 *
 * @param pattern With the flag `g`.
 */
export function* matchSentence(sentence: Sentence, pattern: RegExp): Generator<SentenceMatch> {
  for (const match of matchesOf(pattern, sentence.text)) {
    const start = sentence.start + match.index
    const [text, ...groups] = match
    yield {start, end: start + text.length, text, groups: groups.map((group) => group ?? '')}
  }
}
