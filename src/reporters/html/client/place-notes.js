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
export function placeSoon() {
  if (isPlacing) return
  isPlacing = true
  requestAnimationFrame(() => {
    isPlacing = false
    placeNotes()
  })
}
