const margin = matchMedia('screen and (min-width: 62rem)')

/** Space between notes of neighbouring paragraphs, in pixels. */
const noteGap = 8

/**
 * Moves notes in the margin down where those of the paragraph above need the place.
 *
 * All is measured before anything is moved: a browser lays out anew for each measure after a change.
 */
function placeNotes() {
  const texts = [...document.querySelectorAll('.reading > .text:not(.long)')].filter(isOnScreen)
  for (const text of texts) {
    text.style.paddingBottom = ''
    for (const notes of text.querySelectorAll('.notes')) notes.style.removeProperty('--shift')
  }
  if (!margin.matches) return
  const moves = texts.map((text) => ({text, ...measure(text)}))
  for (const {text, shifts, rest} of moves) {
    if (rest > 0) text.style.paddingBottom = `${rest}px`
    for (const [notes, shift] of shifts) notes.style.setProperty('--shift', `${shift}px`)
  }
}

/** In a page of many texts most are closed. */
function isOnScreen(text) {
  return text.closest('.file:not([open])') === null
}

/** How far each group of notes must move, and what the last then reaches below the text. */
function measure(text) {
  const shifts = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const notes of text.querySelectorAll('.notes')) {
    const shown = [...notes.children].filter((note) => note.open && !note.hidden)
    if (shown.length === 0) continue
    const shift = Math.max(0, bottom + noteGap - notes.getBoundingClientRect().top)
    if (shift > 0) shifts.push([notes, shift])
    bottom = shown.at(-1).getBoundingClientRect().bottom + shift
  }
  return {shifts, rest: bottom - text.getBoundingClientRect().bottom}
}

let isPlacing = false

/** Once for all changes of a moment. */
export function placeSoon() {
  if (isPlacing) return
  isPlacing = true
  requestAnimationFrame(() => {
    isPlacing = false
    placeNotes()
  })
}
