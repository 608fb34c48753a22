import type {Span} from '../source/span.ts'
import type {Analysis} from './analysis.ts'
import type {OpenDocument} from './open-document.ts'

/** Milliseconds without a change after which a sentence counts as finished. */
export const finishPause = 3_000

/** A stop, with what may close after it, and the space or line end that says the writer went on. */
const finished = /[.!?…][)\]"'”’*_]*\s$/

/**
 * The sentence that is being typed and is not finished yet, in offsets of the editor's text.
 *
 * @returns `undefined` when nothing is being typed, or the sentence has its stop.
 */
export function findTypedSentence(document: OpenDocument, analysis: Analysis): Span | undefined {
  const edit = document.lastEdit
  const {lint, positions} = analysis
  if (edit === undefined || !edit.isTyping || lint === undefined) return undefined
  if (performance.now() - edit.time >= finishPause) return undefined
  if (finished.test(positions.text.slice(Math.max(0, edit.end - 8), edit.end))) return undefined
  for (const sentence of lint.document.everySentence) {
    const source = lint.document.map.toSource(sentence)
    const span = {start: source.start + lint.shift, end: source.end + lint.shift}
    if (edit.end < span.start) return undefined
    // A space after the sentence without a stop is still the same sentence.
    const tail = positions.text.slice(span.end, edit.end)
    if (edit.end <= span.end || /^[^\S\r\n]*$/.test(tail))
      return hasStop(positions.text, span, edit.end) ? undefined : span
  }
  return undefined
}

/** The sentence has its stop already: words are being changed in it, not added at its end. */
function hasStop(text: string, span: Span, caret: number): boolean {
  return caret < span.end - 1 && /[.!?…][)\]"'”’*_]*$/.test(text.slice(span.start, span.end))
}
