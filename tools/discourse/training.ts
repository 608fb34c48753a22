import type {TrainOptions} from './train-chain.ts'
import type {SetOptions} from './training-set.ts'

/** Everything that decides what a training run gives. */
export interface Training {
  readonly set: SetOptions
  readonly train: Omit<TrainOptions, 'featureCount' | 'stepKindCount' | 'seed'>
  /** One run for each seed, with other copies and another order; the shipped weights are their mean. */
  readonly seeds: readonly number[]
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
    reorderChance: 0.25,
    headedReorderChance: 0.3,
    reorderMore: {
      hand_nihr: 4,
      cochrane_tsar: 3,
      elife_rules: 2,
      plosmed_editors: 4,
      tech_pubmedqa: 0.5,
      tech_nicta: 0.3,
      tech_csabstruct: 0.3,
      tech_cochrane: 0.5,
    },
    completeChance: 0.5,
    donorSets: ['cochrane_tsar', 'hand_nihr', 'tech_biorc800'],
    sentencesMin: 3,
  },
  train: {epochs: 10, rate: 0.15, pull: 40},
  seeds: [1, 2, 3],
  featuresMax: 12500,
  cut: 0.4,
}
