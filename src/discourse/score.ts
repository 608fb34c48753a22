import {type ChainScores, toStepFactors} from './chain.ts'
import {STATE_COUNT} from './chain-states.ts'
import {addContent} from './content-score.ts'
import {addContext} from './context-score.ts'
import {type DocumentView, STEP_KINDS, stepKind} from './features.ts'
import type {Model} from './model.ts'
import {CHAIN_SIZE} from './role.ts'
import {type Scorer, scorerOf} from './scorer.ts'
import type {SentenceView} from './sentence-view.ts'

const K = CHAIN_SIZE

/** Number of scores of steps that a model must hold. */
export const STEPS_SIZE = STEP_KINDS * STATE_COUNT * K

const stepFactors = new WeakMap<Model, Float64Array>()

/** The model's steps as factors, computed at the first use. */
function stepFactorsOf(model: Model): Float64Array {
  const known = stepFactors.get(model)
  if (known !== undefined) return known
  const factors = toStepFactors(Float64Array.from(model.steps, (score) => score / model.unit))
  stepFactors.set(model, factors)
  return factors
}

/** What the words of a sentence add, by the sentence: views are kept, so a text that is written changes few of them. */
const contents = new WeakMap<SentenceView, {readonly model: Model; readonly scores: Float64Array}>()

/** Adds the scores of a sentence by itself. They are whole numbers, so that their order does not matter. */
function addKnownContent(scorer: Scorer, view: SentenceView): void {
  const {emissions, start, model} = scorer
  const known = contents.get(view)
  if (known?.model === model) {
    for (let k = 0; k < K; k++) emissions[start + k] = known.scores[k] ?? 0
    return
  }
  addContent(scorer, view)
  contents.set(view, {model, scores: emissions.slice(start, start + K)})
}

/** Scores of a text under a model, in natural units (the model's whole numbers divided by its unit). */
export function scoreDocument(model: Model, document: DocumentView): ChainScores {
  const count = document.views.length
  const scorer: Scorer = scorerOf(model)
  const emissions = new Float64Array(count * K)
  const kinds = new Int32Array(count)
  scorer.emissions = emissions
  for (let index = 0; index < count; index++) {
    const view = document.views[index]
    if (view === undefined) continue
    scorer.sentence += 1
    scorer.start = index * K
    addKnownContent(scorer, view)
    addContext(scorer, document, index)
    kinds[index] = stepKind(document, index)
  }
  for (let k = 0; k < K; k++) {
    emissions[k] = (emissions[k] ?? 0) + (model.ends[k] ?? 0)
    const last = (count - 1) * K + k
    emissions[last] = (emissions[last] ?? 0) + (model.ends[K + k] ?? 0)
  }
  for (let at = 0; at < emissions.length; at++) emissions[at] = (emissions[at] ?? 0) / model.unit
  return {count, emissions, kinds, stepFactors: stepFactorsOf(model)}
}
