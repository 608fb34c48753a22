import {marksOf, noteOf, setOpen} from './note-state.js'

/** Opens or closes the note of a number; one that is far away is gone to. */
export function toggle(mark) {
  const note = noteOf(mark)
  if (note === null) return
  setOpen(note, !note.open)
  const isFar = mark.closest('.row') !== note.closest('.row')
  if (note.open && isFar) {
    note.scrollIntoView({block: 'center'})
    note.querySelector('summary').focus({preventScroll: true})
  }
}

export function close(note) {
  setOpen(note, false)
  for (const mark of marksOf(note)) {
    mark.focus()
    return
  }
}

/** Opens whatever hides a place. */
export function reveal(target) {
  for (let at = target; at !== null; at = at.parentElement) if (at.localName === 'details') at.open = true
}

export function goTo(id) {
  const target = document.getElementById(id)
  if (target === null) return
  reveal(target)
  target.scrollIntoView({block: 'center'})
}
