import {STATE_COUNT} from '../../src/discourse/chain-states.ts'
import {CHAIN_SIZE} from '../../src/discourse/role.ts'
import {seededRandom} from '../seeded-random.ts'
import {ChainExpectations} from './chain-expectations.ts'
import type {TrainingChain} from './training-chain.ts'

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
const STEP = STATE_COUNT * K

/**
 * Trains a linear-chain conditional random field; sentences whose label allows several roles are summed over.
 * Deterministic: one thread, seeded order, and only additions, multiplications, square roots and `Math.exp`.
 *
 * @returns Weights in natural units: features × roles, then step kinds × states × roles, then first and last roles.
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
  private readonly expectations: ChainExpectations

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
    this.expectations = new ChainExpectations(longest, options.stepKindCount)
  }

  /** One step of learning: what the chain expects freely minus what it expects given the labels. */
  learn(chain: TrainingChain): void {
    const {stepFactors} = this.expectations
    this.score(chain)
    for (let at = 0; at < stepFactors.length; at++) {
      stepFactors[at] = Math.exp(this.weights[this.stepsAt + at] ?? 0)
    }
    this.expectations.compare(chain)
    this.update(chain)
  }

  private score(chain: TrainingChain): void {
    const {weights} = this
    const {emissions} = this.expectations
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

  private update(chain: TrainingChain): void {
    const {options} = this
    const {slopes, stepSlopes} = this.expectations
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
    for (let at = 0; at < stepSlopes.length; at++) {
      this.move(this.stepsAt + at, (stepSlopes[at] ?? 0) * chain.weight, pull)
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
