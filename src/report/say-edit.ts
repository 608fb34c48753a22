import type {Document} from '../document/document.ts'
import type {Span} from '../source/span.ts'
import type {CandidateEdit} from './candidate-edits.ts'

/** An edit as a sentence. */
export function sayEdit({edit, at}: CandidateEdit, document: Document): string {
  const term = document.slice(at)
  if (edit.kind === 'split') return `Split this sentence before “${openingAt(document, at)}”.`
  const {places} = edit
  const text = places[0]?.text
  const count = places.length > 1 ? ` (${places.length} places)` : ''
  if (edit.kind === 'replace') {
    return text === '' ? `Take out “${term}”${count}.` : `Write “${text}” for “${term}”${count}.`
  }
  const first = places.length > 1 ? ` at its first use (it is used ${places.length} times)` : ''
  if (text !== undefined) return `Write “${text}” for “${term}”${first}.`
  if (edit.isAbbreviation === true) return `Write “${term}” in full${first}.`
  return `Say what “${term}” means${first}.`
}

/** Words shown of the second sentence. */
const openingWords = 3

/** One joining word alone is hard to find in a long sentence. */
function openingAt(document: Document, at: Span): string {
  const words = document.findSentence(at.start)?.words.filter(({start}) => start >= at.start) ?? []
  const last = words[openingWords - 1] ?? words.at(-1)
  const shown = document.slice({start: at.start, end: last?.end ?? at.end}).replace(/\s+/g, ' ')
  return words.length > openingWords ? `${shown} …` : shown
}
