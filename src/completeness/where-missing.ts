import {documentTitle} from '../discourse/discourse.ts'
import type {Document} from '../document/document.ts'
import type {Span} from '../source/span.ts'

/** Below so many words a text is an excerpt, and what it lacks may stand elsewhere. Own choice: two sentences. */
const wordsMin = 40

/** Where to say that something is missing: the title, else the first sentence; `undefined` for an excerpt. */
export function whereMissing(document: Document): Span | undefined {
  if (document.wordCount < wordsMin) return undefined
  return documentTitle(document) ?? document.everySentence[0]
}
