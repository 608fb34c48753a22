import {FEATURES_VERSION, STEP_KINDS} from '../../src/discourse/features.ts'
import type {PackedModel} from '../../src/discourse/model.ts'
import {CHAIN_SIZE} from '../../src/discourse/role.ts'
import type {LabelledText} from './corpus.ts'
import {chooseFeatures, packModel} from './pack-model.ts'
import {trainChain} from './train-chain.ts'
import type {Training} from './training.ts'
import {buildTrainingSet} from './training-set.ts'

/**
 * Trains once to choose the features, then with only those once for each seed, and takes the mean of the weights.
 * The same texts and settings give the same model.
 */
export function trainModel(texts: readonly LabelledText[], training: Training): PackedModel {
  const options = {...training.train, stepKindCount: STEP_KINDS}
  const seed = training.seeds[0] ?? 1
  const all = buildTrainingSet(texts, training.set, seed)
  const first = trainChain(all.chains, {...options, seed, featureCount: all.features.length})
  const keep = chooseFeatures(all, first, training.featuresMax)
  const features = [...keep].sort()
  const sum = new Map<string, number[]>(features.map((name) => [name, new Array<number>(CHAIN_SIZE).fill(0)]))
  let rest: number[] = []
  for (const seed of training.seeds) {
    const set = buildTrainingSet(texts, training.set, seed, keep)
    const weights = trainChain(set.chains, {...options, seed, featureCount: set.features.length})
    const share = 1 / training.seeds.length
    for (const [index, name] of set.features.entries()) {
      sum.set(
        name,
        (sum.get(name) ?? []).map((value, k) => value + (weights[index * CHAIN_SIZE + k] ?? 0) * share),
      )
    }
    rest = [...weights.subarray(set.features.length * CHAIN_SIZE)].map(
      (value, at) => (rest[at] ?? 0) + value * share,
    )
  }
  return packModel(sum, rest, FEATURES_VERSION, training.cut)
}
