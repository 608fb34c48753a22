import {chooseStart, type NamedEdit, type ReportStart} from '../pretty/next-edits.ts'
import type {RuleInfo} from '../reporter.ts'
import {escapeHtml} from './escape-html.ts'
import {type FileView, lineWord, noteId} from './file-view.ts'
import type {Note} from './place-notes.ts'

/** What to do first, as in the report on a terminal. */
export function startOf({report}: FileView, rules: readonly RuleInfo[]): ReportStart {
  return chooseStart(report, rules)
}

/** The note that says the same as an edit. */
export function findNote({ruleIds, offset}: NamedEdit, {notes}: FileView): Note | undefined {
  const own = notes.all.filter(({message}) => ruleIds.includes(message.ruleId))
  const isHere = ({message, repeats}: Note): boolean =>
    [message, ...repeats].some(({start, end}) => start.offset <= offset && offset <= end.offset)
  return own.find(isHere)
}

/** What to do first: what no easier word would mend, then what makes the text easiest. */
export function drawEdits(view: FileView, {first, edits}: ReportStart): string {
  const heading = `h${view.level + 1}`
  if (first.length + edits.length === 0) {
    return `<section class="card edits"><${heading}>Nothing to report</${heading}><p>No rule found anything to change.</p></section>`
  }
  const count = edits.length
  const title = first.length > 0 ? 'Then' : 'Start with'
  return (
    `<section class="card edits">${drawList(first, 'Mend first', heading, 'first', view)}` +
    `${drawList(edits, count === 1 ? `${title} this` : `${title} these ${count}`, heading, 'next', view)}</section>`
  )
}

function drawList(
  edits: readonly NamedEdit[],
  title: string,
  heading: string,
  kind: string,
  view: FileView,
): string {
  if (edits.length === 0) return ''
  const items = edits.map(
    (edit) => `<li><p>${escapeHtml(edit.text)}</p><p class="muted">${sayPlace(edit, view)}</p></li>`,
  )
  const list = kind === 'next' ? 'ol' : 'ul'
  return `<${heading}>${title}</${heading}><${list} class="${kind}">${items.join('')}</${list}>`
}

function sayPlace(edit: NamedEdit, view: FileView): string {
  const note = findNote(edit, view)
  const place =
    note === undefined
      ? `${lineWord(view.report)} ${edit.line}`
      : `<a href="#${noteId(view, note.number)}">Note ${note.number}</a>`
  if (edit.difficulty === undefined) return place
  const {before, after} = edit.difficulty
  return `${place} · difficulty of the sentence ${before.toFixed(1)} → ${after.toFixed(1)}`
}
