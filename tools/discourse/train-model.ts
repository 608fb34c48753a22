import {FEATURES_VERSION, STEP_KINDS} from '../../src/discourse/features.ts'
import type {PackedModel} from '../../src/discourse/model.ts'
import type {LabelledText} from './corpus.ts'
import {chooseFeatures, packModel} from './pack-model.ts'
import {trainChain} from './train-chain.ts'
import type {Training} from './training.ts'
import {buildTrainingSet} from './training-set.ts'

/** Trains twice: once to choose the features, once with only those. The same texts and settings give the same model. */
export function trainModel(texts: readonly LabelledText[], training: Training): PackedModel {
  const options = {...training.train, stepKindCount: STEP_KINDS}
  const all = buildTrainingSet(texts, training.set)
  const first = trainChain(all.chains, {...options, featureCount: all.features.length})
  const keep = chooseFeatures(all, first, training.featuresMax)
  const chosen = buildTrainingSet(texts, training.set, keep)
  const weights = trainChain(chosen.chains, {...options, featureCount: chosen.features.length})
  return packModel(chosen.features, weights, FEATURES_VERSION, training.cut)
}
