import {addPatterns} from './content-score.ts'
import {type DocumentView, headingWords, sizeGroup} from './features.ts'
import {NOWHERE, ROOT, stepTo} from './model.ts'
import {PLAIN_NAMES} from './plain-roles.ts'
import {addAt, addBits, placesOf, type Scorer, step} from './scorer.ts'
import type {SentenceView} from './sentence-view.ts'

/** Adds the weights of the features of a sentence's place: those of `contextFeatures`, without writing their names. */
export function addContext(scorer: Scorer, document: DocumentView, index: number): void {
  addAt(scorer, step(scorer, ROOT, 'bias'))
  if (document.isWhole) addPosition(scorer, document, index)
  addNeighbour(scorer, 'P', document.views[index - 1])
  addNeighbour(scorer, 'N', document.views[index + 1])
  addHeading(scorer, document, index)
  addSeen(scorer, document, index)
}

function addPosition(scorer: Scorer, document: DocumentView, index: number): void {
  const count = document.views.length
  const kind = document.isHeaded ? 'H' : 'U'
  const fromEnd = count - 1 - index
  const place = step(scorer, ROOT, 'p')
  if (index < 4) addAt(scorer, step(scorer, step(scorer, place, 'first'), String(index)))
  if (fromEnd < 3) {
    const last = step(scorer, step(scorer, place, 'last'), String(fromEnd))
    addAt(scorer, last)
    addAt(scorer, step(scorer, last, kind))
  }
  const part = step(scorer, step(scorer, place, 'part'), String(Math.floor((index * 6) / count)))
  addAt(scorer, step(scorer, part, kind))
  addAt(scorer, step(scorer, step(scorer, place, 'size'), String(sizeGroup(count))))
}

function addNeighbour(scorer: Scorer, side: 'P' | 'N', view: SentenceView | undefined): void {
  if (view === undefined) {
    addAt(scorer, step(scorer, step(scorer, ROOT, side), 'none'))
    return
  }
  addCueSet(scorer, step(scorer, ROOT, side === 'P' ? 'Pc' : 'Nc'), view)
  addPatterns(scorer, step(scorer, ROOT, side === 'P' ? 'Px' : 'Nx'), view)
  let opening = step(scorer, ROOT, side === 'P' ? 'Ps' : 'Ns')
  for (let index = 0; index < 2; index++) {
    const token = view.tokens[index]
    if (token === undefined) return
    opening = stepTo(scorer.model, opening, placesOf(scorer, token).symbol)
    addAt(scorer, opening)
  }
}

function addCueSet(scorer: Scorer, node: number, {cueSet}: SentenceView): void {
  if (node === NOWHERE) return
  for (const cue of cueSet) addAt(scorer, stepTo(scorer.model, node, scorer.cues[cue] ?? NOWHERE))
}

function addHeading(scorer: Scorer, document: DocumentView, index: number): void {
  const heading = document.headings[index]
  const under = step(scorer, ROOT, 'h')
  if (heading === undefined) {
    addAt(scorer, step(scorer, under, document.isHeaded ? 'missing' : 'none'))
    return
  }
  const role = document.headingRoles[index] ?? 'unclear'
  const underRole = step(scorer, under, role)
  addAt(scorer, underRole)
  addAt(scorer, step(scorer, underRole, String(Math.min(document.inSection[index] ?? 0, 2))))
  const word = step(scorer, ROOT, 'hw')
  for (const name of headingWords(heading)) addAt(scorer, step(scorer, word, name))
  const view = document.views[index]
  if (view === undefined) return
  addCueSet(scorer, step(scorer, step(scorer, ROOT, 'hc'), role), view)
  addBits(scorer, step(scorer, step(scorer, ROOT, 'hx'), role), view.patterns, scorer.patterns)
}

function addSeen(scorer: Scorer, document: DocumentView, index: number): void {
  const {isWhole} = document
  const seen = step(scorer, ROOT, 'g')
  for (let at = 0; at < PLAIN_NAMES.length; at++) {
    const role = stepTo(scorer.model, seen, scorer.plain[at] ?? NOWHERE)
    const before = (document.firstPlain[at] ?? index) < index
    const after = (document.lastPlain[at] ?? index) > index
    if (isWhole || before) addAt(scorer, step(scorer, role, before ? 'seen' : 'unseen'))
    if (isWhole || after) addAt(scorer, step(scorer, role, after ? 'comes' : 'over'))
  }
}
