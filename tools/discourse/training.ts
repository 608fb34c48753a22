import type {TrainOptions} from './train-chain.ts'
import type {SetOptions} from './training-set.ts'

/** Everything that decides what a training run gives. */
export interface Training {
  readonly set: SetOptions
  readonly train: Omit<TrainOptions, 'featureCount' | 'stepKindCount'>
  /** How many features the model may keep. */
  readonly featuresMax: number
  /** Probability from which on methods count as coming first, 0 to 1. */
  readonly cut: number
}

/** Settings of the shipped model, chosen by cross-validation over the training texts. */
export const TRAINING: Training = {
  set: {
    setWeights: {
      hand_nihr: 3,
      tech_csabstruct: 0.2,
      tech_nicta: 0.2,
      tech_pubmedqa: 0.3,
      tech_biorc800: 0.4,
      tech_cochrane: 0.4,
    },
    reorderChance: 0.2,
    headedReorderChance: 0.3,
    reorderMore: {hand_nihr: 2.5, cochrane_tsar: 2.5},
    sentencesMin: 3,
    seed: 1,
  },
  train: {epochs: 10, rate: 0.15, pull: 40, seed: 1},
  featuresMax: 9000,
  cut: 0.4,
}
