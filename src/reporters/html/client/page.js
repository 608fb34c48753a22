// Runs in the page of a report. Without it everything can still be read: notes are `details`, numbers are links to them.
import {applyFilter, applyTint, toggleAll} from './filter.js'
import {close, goTo, reveal, toggle} from './move.js'
import {marksOf, noteOf, notesOf, showState} from './note-state.js'
import {placeSoon} from './place-notes.js'
import {makeSortable} from './sort-table.js'

document.documentElement.classList.add('js')

document.addEventListener('click', (event) => {
  const {target} = event
  if (!(target instanceof Element)) return
  const link = target.closest('a[href^="#"]')
  if (link?.classList.contains('r')) {
    event.preventDefault()
    toggle(link)
    return
  }
  if (link !== null) {
    const place = document.getElementById(link.hash.slice(1))
    if (place !== null) reveal(place)
    return
  }
  const run = target.closest('.strip [data-to]')
  if (run !== null) {
    goTo(run.dataset.to)
    return
  }
  const stretch = target.closest('.text .m')
  if (stretch === null || String(getSelection()) !== '') return
  const note = [...notesOf(stretch, 'n'), ...notesOf(stretch, 'w')].find((one) => one !== null && !one.hidden)
  const mark = note === undefined ? undefined : marksOf(note)[0]
  if (mark) toggle(mark)
})

document.addEventListener('keydown', (event) => {
  const {target, key} = event
  if (!(target instanceof Element)) return
  if (key === ' ' && target.classList.contains('r')) {
    event.preventDefault()
    toggle(target)
  }
  if (key !== 'Escape') return
  const note = target.closest('.text .n') ?? (target.classList.contains('r') ? noteOf(target) : null)
  if (note?.open) close(note)
})

// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({target}) => {
    // Notes that are open from the start say so before the rest of the page is there: see below.
    if (document.readyState === 'loading') return
    if (!(target instanceof Element)) return
    if (target.classList.contains('n')) showState(target)
    if (target.matches('.n, .file')) placeSoon()
  },
  true,
)

// On paper everything is open, also where a browser cannot do that with styles alone.
let closed = []
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details:not([open])')]
  for (const one of closed) one.open = true
})
addEventListener('afterprint', () => {
  for (const one of closed) one.open = false
})

document.addEventListener('DOMContentLoaded', () => {
  for (const mark of document.querySelectorAll('.r')) {
    mark.setAttribute('role', 'button')
    mark.setAttribute('aria-controls', mark.hash.slice(1))
    mark.setAttribute('aria-expanded', 'false')
  }
  for (const note of document.querySelectorAll('.n[open]')) showState(note)
  for (const head of document.querySelectorAll('th[data-sort]')) makeSortable(head)
  for (const form of document.querySelectorAll('.toolbar')) {
    form.addEventListener('change', ({target}) =>
      target.name === 'tint' ? applyTint(form) : applyFilter(form),
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    form.elements.all.addEventListener('click', ({target}) => toggleAll(target))
  }
  if (location.hash.length > 1) goTo(location.hash.slice(1))
})
addEventListener('load', placeSoon)
addEventListener('resize', placeSoon)
addEventListener('hashchange', () => goTo(location.hash.slice(1)))
