import {isMethodsResult, lengthBucket} from './features.ts'
import {NOWHERE, stepTo} from './model.ts'
import {PLAIN_NAMES} from './plain-roles.ts'
import {addAt, addBits, addOnceAt, placesOf, type Scorer, step} from './scorer.ts'
import type {SentenceView} from './sentence-view.ts'

/** Names of several plain roles together, by their bits. */
const PLAIN_TOGETHER: readonly string[] = Array.from({length: 16}, (_, bits) =>
  PLAIN_NAMES.filter((_name, at) => ((bits >> at) & 1) !== 0).join(''),
)

/** Adds the weights of the features of a sentence by itself: those of `contentFeatures`, without writing their names. */
export function addContent(scorer: Scorer, view: SentenceView): void {
  const {kinds} = scorer
  addWords(scorer, view)
  addCues(scorer, view)
  addPatterns(scorer, kinds.x, view)
  const together = PLAIN_TOGETHER[view.plain] ?? ''
  if (together.length > 1) addAt(scorer, step(scorer, step(scorer, kinds.x, 'plain'), together))
  if (isMethodsResult(view)) addAt(scorer, step(scorer, kinds.x, 'methodsResult'))
  addAt(scorer, step(scorer, kinds.l, String(lengthBucket(view.tokens.length))))
}

function addWords(scorer: Scorer, {tokens}: SentenceView): void {
  const {model} = scorer
  let before = NOWHERE
  let opening = scorer.kinds.s
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const {symbol, single, pair} = placesOf(scorer, token)
    addOnceAt(scorer, single)
    if (before !== NOWHERE) addOnceAt(scorer, stepTo(model, before, symbol))
    before = pair
    if (index < 3) {
      opening = stepTo(model, opening, symbol)
      addAt(scorer, opening)
    }
  }
}

function addCues(scorer: Scorer, {cues}: SentenceView): void {
  const {model, cues: numbers, kinds, cueSingles, cuePairs} = scorer
  let first = NOWHERE
  let second = NOWHERE
  let before: readonly number[] | undefined
  for (const classes of cues) {
    for (const cue of classes) {
      const number = numbers[cue] ?? NOWHERE
      addOnceAt(scorer, cueSingles[cue] ?? NOWHERE)
      if (before === undefined) continue
      for (const earlier of before) addOnceAt(scorer, stepTo(model, cuePairs[earlier] ?? NOWHERE, number))
    }
    const third = numbers[classes[0] ?? -1] ?? NOWHERE
    if (first !== NOWHERE)
      addOnceAt(scorer, stepTo(model, stepTo(model, stepTo(model, kinds.t, first), second), third))
    first = second
    second = third
    before = classes
  }
  const opening = stepTo(model, kinds.e, numbers[cues[0]?.[0] ?? -1] ?? NOWHERE)
  addAt(scorer, opening)
  addAt(scorer, stepTo(model, opening, numbers[cues[1]?.[0] ?? -1] ?? NOWHERE))
}

/** Adds the features of a sentence's patterns and plain roles, under the node of their kind. */
export function addPatterns(scorer: Scorer, node: number, {patterns, plain}: SentenceView): void {
  addBits(scorer, node, patterns, scorer.patterns)
  if (plain !== 0) addBits(scorer, step(scorer, node, 'plain'), plain, scorer.plain)
}
