/** The note that a number in the text names. */
export const noteOf = (mark) => document.getElementById(mark.hash.slice(1))

const nowhere = {marks: [], stretches: []}

/** By the `id` of each note: its numbers in the text, and its words. Made once: a page may have 10,000 notes. */
let places

function placesOf(note) {
  places ??= findPlaces()
  return places.get(note.id) ?? nowhere
}

function findPlaces() {
  const found = new Map()
  const add = (id, kind, element) => {
    if (!found.has(id)) found.set(id, {marks: [], stretches: []})
    found.get(id)[kind].push(element)
  }
  for (const mark of document.querySelectorAll('.r')) add(mark.hash.slice(1), 'marks', mark)
  for (const text of document.querySelectorAll('.text'))
    for (const stretch of text.querySelectorAll('[data-n],[data-w]'))
      for (const id of [...idsOf(stretch, 'n'), ...idsOf(stretch, 'w')]) add(id, 'stretches', stretch)
  return found
}

/** The numbers in the text that open a note. */
export const marksOf = (note) => placesOf(note).marks

function idsOf(stretch, name) {
  const {key} = stretch.closest('.text').dataset
  return stretch.dataset[name]?.split(' ').map((number) => `n${key}-${number}`) ?? []
}

/** Notes whose words a stretch belongs to: of itself, and of the whole sentence. */
export function notesOf(stretch, name) {
  return idsOf(stretch, name).map((id) => document.getElementById(id))
}

const isOpen = (note) => note?.open === true

/** Shows at the numbers and the words of a note whether it is open. */
export function showState(note) {
  const {marks, stretches} = placesOf(note)
  for (const mark of marks) mark.setAttribute('aria-expanded', String(note.open))
  for (const stretch of stretches) {
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
  if (!reason) return
  link.dataset.done = ''
  link.before(`${reason.textContent} `)
  link.textContent = 'More on this rule'
}

/** The event of a change comes later; what is said of it must not. */
export function setOpen(note, isOpen) {
  note.open = isOpen
  showState(note)
}
