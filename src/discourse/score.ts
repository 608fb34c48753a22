import type {ChainScores} from './chain.ts'
import {STATE_COUNT} from './chain-states.ts'
import {
  contextFeatures,
  type DocumentView,
  repeatedContentFeatures,
  STEP_KINDS,
  stepKind,
} from './features.ts'
import type {Model} from './model.ts'
import {CHAIN_SIZE} from './role.ts'

const K = CHAIN_SIZE
const STEP = STATE_COUNT * K

/** Scores of a text under a model, in natural units (the model's whole numbers divided by its unit). */
export function scoreDocument(model: Model, document: DocumentView): ChainScores {
  const count = document.views.length
  const emissions = new Float64Array(count * K)
  const steps = new Float64Array(count * STEP)
  const seen = new Set<number>()
  for (const [index, view] of document.views.entries()) {
    seen.clear()
    for (const feature of repeatedContentFeatures(view)) {
      const at = model.features.get(feature)
      if (at === undefined || seen.has(at)) continue
      seen.add(at)
      addWeights(model, at, emissions, index)
    }
    for (const feature of contextFeatures(document, index)) {
      const at = model.features.get(feature)
      if (at !== undefined) addWeights(model, at, emissions, index)
    }
    const kind = stepKind(document, index)
    for (let at = 0; at < STEP; at++) {
      steps[index * STEP + at] = (model.steps[kind * STEP + at] ?? 0) / model.unit
    }
  }
  for (let k = 0; k < K; k++) {
    emissions[k] = (emissions[k] ?? 0) + (model.ends[k] ?? 0)
    const last = (count - 1) * K + k
    emissions[last] = (emissions[last] ?? 0) + (model.ends[K + k] ?? 0)
  }
  for (let at = 0; at < emissions.length; at++) emissions[at] = (emissions[at] ?? 0) / model.unit
  return {count, emissions, steps}
}

function addWeights(model: Model, at: number, emissions: Float64Array, index: number): void {
  for (let k = 0; k < K; k++) {
    emissions[index * K + k] = (emissions[index * K + k] ?? 0) + (model.weights[at * K + k] ?? 0)
  }
}

/** Number of step tables that a model must hold. */
export const STEPS_SIZE = STEP_KINDS * STEP
