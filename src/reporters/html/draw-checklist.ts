import type {ChecklistEntry} from '../../report/file-report.ts'
import {quoteText} from './draw-notes.ts'
import {escapeHtml} from './escape-html.ts'
import {type FileView, findSentenceIndex, noteId, sentenceId} from './file-view.ts'

const states = {
  present: {sign: '✓', word: 'There'},
  weak: {sign: '~', word: 'In part'},
  missing: {sign: '✗', word: 'Missing'},
} as const

/** What readers want to learn, each with the sentence that tells it or the note that asks for it. */
export function drawChecklist(view: FileView): string {
  const {checklist = []} = view.report
  if (checklist.length === 0) return ''
  const heading = `h${view.level + 1}`
  const count = checklist.filter(({state}) => state === 'present').length
  return (
    `<section class="card checklist"><${heading}>What readers want to learn</${heading}>` +
    `<p>${count} of ${checklist.length} are there.</p><ul>${checklist.map((entry) => drawEntry(entry, view)).join('')}</ul></section>`
  )
}

function drawEntry(entry: ChecklistEntry, view: FileView): string {
  const {label, state} = entry
  const {sign, word} = states[state]
  return (
    `<li class="${state}"><span class="tick" aria-hidden="true">${sign}</span><div><span class="vh">${word}: </span>` +
    `<b>${escapeHtml(label)}</b>${drawAsk(entry, view)}${drawSentence(entry, view)}</div></li>`
  )
}

function drawSentence({at}: ChecklistEntry, view: FileView): string {
  if (at === undefined) return ''
  const index = findSentenceIndex(view.report, at.start)
  const place = view.notes.source.find(at)
  const block = place === undefined ? undefined : view.report.text?.blocks[place.block]
  const quote = quoteText(block?.text.slice(place?.start, place?.end) ?? '', 90)
  return `<span class="quote">${index === undefined ? quote : `<a href="#${sentenceId(view, index)}">${quote}</a>`}</span>`
}

/** What is not there is asked for by a note, unless its rule is silenced. */
function drawAsk({ruleId, state}: ChecklistEntry, view: FileView): string {
  if (state === 'present') return ''
  const note = view.notes.all.find(({message}) => message.ruleId === ruleId)
  return note === undefined ? '' : ` · <a href="#${noteId(view, note.number)}">note ${note.number}</a>`
}
