import {notesOf} from './note-state.js'
import {placeSoon} from './place-notes.js'

const root = document.documentElement

/** Shows the findings that the form asks for. */
export function applyFilter(form) {
  const severities = new Set(new FormData(form).getAll('severity'))
  const rule = form.elements.rule.value
  const hidden = new Set()
  let count = 0
  for (const note of document.querySelectorAll('.n')) {
    const isShown =
      (rule === '' || note.dataset.rule === rule) &&
      [...severities].some((one) => note.classList.contains(one))
    note.hidden = !isShown
    if (isShown) count += 1
    else hidden.add(note.id)
  }
  for (const mark of document.querySelectorAll('.r')) mark.hidden = hidden.has(mark.hash.slice(1))
  for (const stretch of document.querySelectorAll('.text [data-n]'))
    stretch.classList.toggle(
      'off',
      notesOf(stretch, 'n').every((note) => note === null || note.hidden),
    )
  placeSoon()
  form.querySelector('.shown').textContent =
    hidden.size === 0 ? '' : `${count} ${count === 1 ? 'note' : 'notes'} shown`
}

export function applyTint(form) {
  const {value} = form.elements.tint
  root.classList.toggle('tint-role', value === 'role')
  root.classList.toggle('tint-none', value === 'none')
  placeSoon()
}

export function toggleAll(button) {
  const isOpen = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(isOpen))
  for (const note of document.querySelectorAll('.n')) note.open = isOpen
}
