import {CHAIN_SIZE} from '../../src/discourse/role.ts'
import {seededRandom} from './seeded-random.ts'

/** A text ready for training. */
export interface TrainingChain {
  /** Feature numbers of all sentences, one sentence after the other. */
  readonly features: Int32Array
  /** Where each sentence starts in `features`, and the end; one entry more than sentences. */
  readonly offsets: Int32Array
  /** Bit sets of the roles that each label allows. */
  readonly roles: Uint8Array
  /** Kind of the step into each sentence. */
  readonly stepKinds: Uint8Array
  /** Whether the text's start and end are known. */
  readonly isWhole: boolean
  /** How much the text counts; 1 is usual. */
  readonly weight: number
}

/** Settings of a training run. */
export interface TrainOptions {
  readonly featureCount: number
  readonly stepKindCount: number
  /** Passes over the texts; the weights are averaged over the second half of them. */
  readonly epochs: number
  /** Size of the first steps (AdaGrad). */
  readonly rate: number
  /** Strength of the pull of every weight towards 0 (L2). */
  readonly pull: number
  readonly seed: number
}

const K = CHAIN_SIZE
const STEP = K * K

/** Bits of all roles. */
const ANY = (1 << K) - 1

/**
 * Trains a linear-chain conditional random field; sentences whose label allows several roles are summed over.
 * Deterministic: one thread, seeded order, and only additions, multiplications, square roots and `Math.exp`.
 *
 * @returns Weights in natural units: features × roles, then step kinds × roles × roles, then first and last roles.
 */
export function trainChain(chains: readonly TrainingChain[], options: TrainOptions): Float64Array {
  const trainer = new ChainTrainer(chains, options)
  const random = seededRandom(options.seed)
  const order = chains.map((_, index) => index)
  const sum = new Float64Array(trainer.weights.length)
  const averagedFrom = Math.floor(options.epochs / 2)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const chain = chains[index]
      if (chain !== undefined) trainer.learn(chain)
    }
    if (epoch < averagedFrom) continue
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (trainer.weights[at] ?? 0)
  }
  return sum.map((value) => value / (options.epochs - averagedFrom))
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const value = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = value
  }
}

class ChainTrainer {
  readonly weights: Float64Array
  private readonly squares: Float64Array
  private readonly seen: Int32Array
  private readonly options: TrainOptions
  private readonly chainCount: number
  private readonly stepsAt: number
  private readonly endsAt: number
  private readonly emissions: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  /** Gradient of each sentence's role scores. */
  private readonly slopes: Float64Array
  private readonly stepSlopes: Float64Array
  private readonly stepFactors: Float64Array

  constructor(chains: readonly TrainingChain[], options: TrainOptions) {
    const longest = Math.max(1, ...chains.map((chain) => chain.roles.length))
    const stepSize = options.stepKindCount * STEP
    this.options = options
    this.chainCount = chains.length
    this.stepsAt = options.featureCount * K
    this.endsAt = this.stepsAt + stepSize
    this.weights = new Float64Array(this.endsAt + 2 * K)
    this.squares = new Float64Array(this.weights.length).fill(0.1)
    this.seen = new Int32Array(options.featureCount)
    for (const chain of chains) for (const at of chain.features) this.seen[at] = (this.seen[at] ?? 0) + 1
    this.emissions = new Float64Array(longest * K)
    this.forward = new Float64Array(longest * K)
    this.backward = new Float64Array(longest * K)
    this.slopes = new Float64Array(longest * K)
    this.stepSlopes = new Float64Array(stepSize)
    this.stepFactors = new Float64Array(stepSize)
  }

  /** One step of learning: what the chain expects freely minus what it expects given the labels. */
  learn(chain: TrainingChain): void {
    this.score(chain)
    this.slopes.fill(0, 0, chain.roles.length * K)
    this.stepSlopes.fill(0)
    for (let at = 0; at < this.stepFactors.length; at++) {
      this.stepFactors[at] = Math.exp(this.weights[this.stepsAt + at] ?? 0)
    }
    this.expect(chain, false)
    this.expect(chain, true)
    this.update(chain)
  }

  private score(chain: TrainingChain): void {
    const {weights, emissions} = this
    const last = chain.roles.length - 1
    for (let sentence = 0; sentence <= last; sentence++) {
      const row = sentence * K
      emissions.fill(0, row, row + K)
      for (let at = chain.offsets[sentence] ?? 0; at < (chain.offsets[sentence + 1] ?? 0); at++) {
        const start = (chain.features[at] ?? 0) * K
        for (let k = 0; k < K; k++) emissions[row + k] = (emissions[row + k] ?? 0) + (weights[start + k] ?? 0)
      }
      let best = Number.NEGATIVE_INFINITY
      for (let k = 0; k < K; k++) {
        let value = emissions[row + k] ?? 0
        if (chain.isWhole && sentence === 0) value += weights[this.endsAt + k] ?? 0
        if (chain.isWhole && sentence === last) value += weights[this.endsAt + K + k] ?? 0
        emissions[row + k] = value
        if (value > best) best = value
      }
      for (let k = 0; k < K; k++)
        emissions[row + k] = Math.exp(Math.max(-60, (emissions[row + k] ?? 0) - best))
    }
  }

  /** Adds the free expectations to the slopes, or takes away the expectations that the labels allow. */
  private expect(chain: TrainingChain, isLabelled: boolean): void {
    this.runForward(chain, isLabelled)
    this.runBackward(chain, isLabelled)
    const sign = isLabelled ? -1 : 1
    const {forward, backward, slopes} = this
    for (let row = 0; row < chain.roles.length * K; row += K) {
      let sum = 0
      for (let k = 0; k < K; k++) sum += (forward[row + k] ?? 0) * (backward[row + k] ?? 0)
      for (let k = 0; k < K; k++) {
        slopes[row + k] =
          (slopes[row + k] ?? 0) + (sign * (forward[row + k] ?? 0) * (backward[row + k] ?? 0)) / sum
      }
    }
    for (let sentence = 1; sentence < chain.roles.length; sentence++)
      this.addSteps(chain, sentence, isLabelled, sign)
  }

  private runForward(chain: TrainingChain, isLabelled: boolean): void {
    const {forward, emissions, stepFactors} = this
    for (let sentence = 0; sentence < chain.roles.length; sentence++) {
      const allowed = isLabelled ? (chain.roles[sentence] ?? ANY) : ANY
      const base = (chain.stepKinds[sentence] ?? 0) * STEP
      const row = sentence * K
      let sum = 0
      for (let k = 0; k < K; k++) {
        let value = sentence === 0 ? 1 : 0
        for (let from = 0; sentence > 0 && from < K; from++) {
          value += (forward[row - K + from] ?? 0) * (stepFactors[base + from * K + k] ?? 0)
        }
        value = allowed & (1 << k) ? value * (emissions[row + k] ?? 0) : 0
        forward[row + k] = value
        sum += value
      }
      for (let k = 0; k < K; k++) forward[row + k] = (forward[row + k] ?? 0) / sum
    }
  }

  private runBackward(chain: TrainingChain, isLabelled: boolean): void {
    const {backward, emissions, stepFactors} = this
    const last = chain.roles.length - 1
    backward.fill(1 / K, last * K, last * K + K)
    for (let sentence = last - 1; sentence >= 0; sentence--) {
      const allowed = isLabelled ? (chain.roles[sentence + 1] ?? ANY) : ANY
      const base = (chain.stepKinds[sentence + 1] ?? 0) * STEP
      const row = sentence * K
      let sum = 0
      for (let from = 0; from < K; from++) {
        let value = 0
        for (let k = 0; k < K; k++) {
          if (!(allowed & (1 << k))) continue
          const next = row + K + k
          value += (stepFactors[base + from * K + k] ?? 0) * (emissions[next] ?? 0) * (backward[next] ?? 0)
        }
        backward[row + from] = value
        sum += value
      }
      for (let k = 0; k < K; k++) backward[row + k] = (backward[row + k] ?? 0) / sum
    }
  }

  private addSteps(chain: TrainingChain, sentence: number, isLabelled: boolean, sign: number): void {
    const allowed = isLabelled ? (chain.roles[sentence] ?? ANY) : ANY
    const base = (chain.stepKinds[sentence] ?? 0) * STEP
    const row = sentence * K
    const joint = new Float64Array(STEP)
    let sum = 0
    for (let at = 0; at < STEP; at++) {
      const k = at % K
      if (!(allowed & (1 << k))) continue
      const before = this.forward[row - K + (at - k) / K] ?? 0
      const after = (this.emissions[row + k] ?? 0) * (this.backward[row + k] ?? 0)
      const value = before * (this.stepFactors[base + at] ?? 0) * after
      joint[at] = value
      sum += value
    }
    for (let at = 0; at < STEP; at++) {
      this.stepSlopes[base + at] = (this.stepSlopes[base + at] ?? 0) + (sign * (joint[at] ?? 0)) / sum
    }
  }

  private update(chain: TrainingChain): void {
    const {options, slopes} = this
    const last = (chain.roles.length - 1) * K
    for (let row = 0; row <= last; row += K) {
      const sentence = row / K
      for (let at = chain.offsets[sentence] ?? 0; at < (chain.offsets[sentence + 1] ?? 0); at++) {
        const feature = chain.features[at] ?? 0
        // The pull is shared out over a feature's sentences, so that rare features are not pulled less.
        const pull = options.pull / (this.seen[feature] ?? 1)
        for (let k = 0; k < K; k++) this.move(feature * K + k, (slopes[row + k] ?? 0) * chain.weight, pull)
      }
    }
    const pull = options.pull / this.chainCount
    for (let at = 0; at < this.stepSlopes.length; at++) {
      this.move(this.stepsAt + at, (this.stepSlopes[at] ?? 0) * chain.weight, pull)
    }
    if (!chain.isWhole) return
    for (let k = 0; k < K; k++) {
      this.move(this.endsAt + k, (slopes[k] ?? 0) * chain.weight, pull)
      this.move(this.endsAt + K + k, (slopes[last + k] ?? 0) * chain.weight, pull)
    }
  }

  private move(at: number, slope: number, pull: number): void {
    const weight = this.weights[at] ?? 0
    const step = slope + pull * weight
    const squares = (this.squares[at] ?? 0) + step * step
    this.squares[at] = squares
    this.weights[at] = weight - (this.options.rate * step) / Math.sqrt(squares)
  }
}
