import type {RankedMessage, RelatedPlace} from '../../engine/message.ts'
import {severityWords} from '../pretty/style.ts'
import {escapeHtml} from './escape-html.ts'
import {type FileView, findSentenceIndex, lineWord, noteId, sentenceId, severityClass} from './file-view.ts'
import type {Note} from './place-notes.ts'

/** Places and suggestions that a note names. */
const placesMax = 6
const suggestionsMax = 4

/** Units of the text that a note quotes, and of a place that it names. */
const quoteMax = 80
const quotedMax = 40

/** Notes beside a block; nothing where there are none. */
export function drawNotes(notes: readonly Note[], view: FileView): string {
  if (notes.length === 0) return ''
  return `<div class="notes">${notes.map((note) => drawNote(note, view)).join('')}</div>`
}

/** One note: closed it is a line, open it says what, what instead, why, and where else. */
function drawNote(note: Note, view: FileView): string {
  return drawDetails(note, view, '', `<p>${escapeHtml(note.message.message)}</p>`)
}

/** A note on the text as a whole: nothing in the text leads to it, so its line says what it is about. */
export function drawWholeNote(note: Note, view: FileView): string {
  return drawDetails(note, view, `<span class="what">${escapeHtml(note.message.message)}</span> `, '')
}

function drawDetails(note: Note, view: FileView, head: string, body: string): string {
  const {number, message} = note
  const {severity, ruleId} = message
  const open = view.open.has(number) ? ' open' : ''
  const id = noteId(view, number)
  return (
    `<details class="n ${severityClass[severity]}" id="${id}" data-rule="${escapeHtml(ruleId)}"${open}>` +
    `<summary><span class="k">${number}</span> <b>${severityWords[severity]}</b> ${head}<span class="id">${escapeHtml(ruleId)}</span></summary>` +
    `<div class="b">${body}${drawSuggestions(message)}${drawPlaces(note, view)}` +
    `<p class="why"><a href="#rule-${escapeHtml(ruleId)}">Why this matters</a></p></div></details>`
  )
}

function drawSuggestions({suggestions}: RankedMessage): string {
  if (suggestions.length === 0) return ''
  const shown = suggestions.slice(0, suggestionsMax).map(({text}) => {
    return text === '' ? 'take it out' : `<q>${escapeHtml(text)}</q>`
  })
  return `<p class="try"><span class="lead">Instead:</span> ${shown.join(' or ')}</p>`
}

function drawPlaces({message, repeats}: Note, view: FileView): string {
  const related = message.related
    .slice(0, placesMax)
    .map((place) => `<li>${linkTo(place, view)}${quoteWords(place, view)}: ${escapeHtml(place.message)}</li>`)
  const more = message.related.length - related.length
  if (more > 0) related.push(`<li>and ${more} more</li>`)
  if (repeats.length > 0) {
    const links = repeats.slice(0, placesMax).map((place) => linkTo(place, view))
    const rest = repeats.length - links.length
    related.push(`<li>Also at ${links.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}</li>`)
  }
  return related.length === 0 ? '' : `<ul class="places">${related.join('')}</ul>`
}

/** Words of a place that are few enough to be quoted: a line may hold several. */
function quoteWords({start, end}: RelatedPlace, {notes, report}: FileView): string {
  const place = notes.source.find({start: start.offset, end: end.offset})
  if (place === undefined || place.end - place.start > quotedMax) return ''
  const words = report.text?.blocks[place.block]?.text.slice(place.start, place.end) ?? ''
  return words.trim() === '' ? '' : `, “${escapeHtml(words)}”`
}

/** A link to the sentence at a place of the source, named by its line. */
function linkTo({start}: Pick<RelatedPlace, 'start'>, view: FileView): string {
  const index = findSentenceIndex(view.report, start.offset)
  const name = `${lineWord(view.report)} ${start.line}`
  return index === undefined ? name : `<a href="#${sentenceId(view, index)}">${name}</a>`
}

/** Words of the text, on one line and not too many. */
export function quoteText(text: string, max: number = quoteMax): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return escapeHtml(line)
  const cut = line.lastIndexOf(' ', max - 1)
  return `${escapeHtml(line.slice(0, cut > max / 2 ? cut : max - 1))}…`
}
