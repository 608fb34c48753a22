// Runs in the page of a report. Without it everything can still be read: notes are `details`, numbers are links to them.
const root = document.documentElement
root.classList.add('js')

/** The note that a number in the text names. */
const noteOf = (mark) => document.getElementById(mark.hash.slice(1))

const marksOf = (note) => document.querySelectorAll(`.r[href="#${note.id}"]`)

/** Notes whose words a stretch belongs to: of itself, and of the whole sentence. */
function notesOf(stretch, name) {
  const {key} = stretch.closest('.text').dataset
  const numbers = stretch.dataset[name]?.split(' ') ?? []
  return numbers.map((number) => document.getElementById(`n${key}-${number}`))
}

const isOpen = (note) => note?.open === true

function showState(note) {
  for (const mark of marksOf(note)) mark.setAttribute('aria-expanded', String(note.open))
  const [, key, number] = /^n(.*)-(\d+)$/.exec(note.id)
  const text = document.querySelector(`.text[data-key="${key}"]`)
  for (const stretch of text?.querySelectorAll(`[data-n~="${number}"],[data-w~="${number}"]`) ?? []) {
    stretch.classList.toggle('lit', notesOf(stretch, 'n').some(isOpen))
    stretch.classList.toggle('wide', notesOf(stretch, 'w').some(isOpen))
  }
  if (note.open) addReason(note)
}

/** Why the rule asks stands once, at the end of the page; an open note says it too. */
function addReason(note) {
  const link = note.querySelector('.why a')
  if (link === null || link.dataset.done !== undefined) return
  const reason = document.getElementById(link.hash.slice(1))?.querySelector('.why')
  // A note that is open from the start may be read before the end of the page is.
  if (!reason) return
  link.dataset.done = ''
  link.before(`${reason.textContent} `)
  link.textContent = 'More on this rule'
}

/** The event of a change comes later; what is said of it must not. */
function setOpen(note, isOpen) {
  note.open = isOpen
  showState(note)
}

const margin = matchMedia('screen and (min-width: 62rem)')

/** Space between notes of neighbouring paragraphs, in pixels. */
const noteGap = 8

/** Moves notes in the margin down where those of the paragraph above need the place. */
function placeNotes() {
  for (const text of document.querySelectorAll('.reading > .text:not(.long)')) {
    let bottom = Number.NEGATIVE_INFINITY
    text.style.paddingBottom = ''
    for (const notes of text.querySelectorAll('.notes')) {
      notes.style.removeProperty('--shift')
      if (!margin.matches || notes.querySelector('.n[open]:not([hidden])') === null) continue
      const {top} = notes.getBoundingClientRect()
      const shift = Math.max(0, bottom + noteGap - top)
      notes.style.setProperty('--shift', `${shift}px`)
      const shown = [...notes.children].filter((note) => note.open && !note.hidden)
      bottom = shown.at(-1).getBoundingClientRect().bottom
    }
    const rest = bottom - text.getBoundingClientRect().bottom
    if (rest > 0) text.style.paddingBottom = `${rest}px`
  }
}

let isPlacing = false

/** Once for all changes of a moment. */
function placeSoon() {
  if (isPlacing) return
  isPlacing = true
  requestAnimationFrame(() => {
    isPlacing = false
    placeNotes()
  })
}

function toggle(mark) {
  const note = noteOf(mark)
  if (note === null) return
  setOpen(note, !note.open)
  const isFar = mark.closest('.row') !== note.closest('.row')
  if (note.open && isFar) {
    note.scrollIntoView({block: 'center'})
    note.querySelector('summary').focus({preventScroll: true})
  }
}

function close(note) {
  setOpen(note, false)
  for (const mark of marksOf(note)) {
    mark.focus()
    return
  }
}

/** Opens whatever hides a place. */
function reveal(target) {
  for (let at = target; at !== null; at = at.parentElement) if (at.localName === 'details') at.open = true
}

function goTo(id) {
  const target = document.getElementById(id)
  if (target === null) return
  reveal(target)
  target.scrollIntoView({block: 'center'})
}

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
    if (!(target instanceof Element) || !target.classList.contains('n')) return
    showState(target)
    placeSoon()
  },
  true,
)

/** Shows the findings that the form asks for. */
function applyFilter(form) {
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
  form.querySelector('.shown').textContent = hidden.size === 0 ? '' : `${count} notes shown`
}

function applyTint(form) {
  const {value} = form.elements.tint
  root.classList.toggle('tint-role', value === 'role')
  root.classList.toggle('tint-none', value === 'none')
  placeSoon()
}

function toggleAll(button) {
  const isOpen = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(isOpen))
  for (const note of document.querySelectorAll('.n')) note.open = isOpen
}

/** Heads of the table of texts become buttons that order it. */
function makeSortable(head) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = head.textContent
  head.replaceChildren(button)
  button.addEventListener('click', () => {
    const isAscending = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of head.parentElement.children) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending')
    sortRows(head.closest('table').tBodies[0], head.cellIndex, isAscending)
  })
}

function sortRows(body, column, isAscending) {
  const keyOf = (row) => row.cells[column].dataset.v ?? ''
  const rows = [...body.rows].sort((one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)]
    // What is not known stands last.
    if (first === '' || second === '') return Number(first === '') - Number(second === '')
    const order = column === 0 ? first.localeCompare(second) : Number(first) - Number(second)
    return isAscending ? order : -order
  })
  body.append(...rows)
}

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
