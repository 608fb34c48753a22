import {
  FIRST_STATES,
  FRAGMENT_STATES,
  NEXT_STATES,
  ROLE_OF_STATE,
  STATE_COUNT,
} from '../../src/discourse/chain-states.ts'
import {CHAIN_SIZE} from '../../src/discourse/role.ts'
import type {TrainingChain} from './training-chain.ts'

const K = CHAIN_SIZE
const S = STATE_COUNT
const STEP = S * K

/** Bits of all roles. */
const ANY = (1 << K) - 1

/**
 * What a chain expects of a text, freely and given its labels: the difference is the direction to learn in. The
 * arrays are made once and used for every text.
 */
export class ChainExpectations {
  /** Sentence × role: factors of the roles, at most 1; to be filled before {@link compare}. */
  readonly emissions: Float64Array
  /** Step kind × state × role: factors of the steps; to be filled before {@link compare}. */
  readonly stepFactors: Float64Array
  /** Sentence × role: free minus labelled expectation. */
  readonly slopes: Float64Array
  /** Step kind × state × role: free minus labelled expectation. */
  readonly stepSlopes: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly joint = new Float64Array(STEP)

  /** @param longest Sentences of the longest text. */
  constructor(longest: number, stepKindCount: number) {
    this.emissions = new Float64Array(longest * K)
    this.slopes = new Float64Array(longest * K)
    this.forward = new Float64Array(longest * S)
    this.backward = new Float64Array(longest * S)
    this.stepFactors = new Float64Array(stepKindCount * STEP)
    this.stepSlopes = new Float64Array(stepKindCount * STEP)
  }

  /** Fills the slopes for a text. */
  compare(chain: TrainingChain): void {
    this.slopes.fill(0, 0, chain.roles.length * K)
    this.stepSlopes.fill(0)
    this.expect(chain, false)
    this.expect(chain, true)
  }

  /** Adds the free expectations to the slopes, or takes away the expectations that the labels allow. */
  private expect(chain: TrainingChain, isLabelled: boolean): void {
    this.runForward(chain, isLabelled)
    this.runBackward(chain, isLabelled)
    const sign = isLabelled ? -1 : 1
    const {forward, backward, slopes} = this
    for (let sentence = 0; sentence < chain.roles.length; sentence++) {
      let sum = 0
      for (let at = sentence * S; at < sentence * S + S; at++) sum += (forward[at] ?? 0) * (backward[at] ?? 0)
      for (let state = 0; state < S; state++) {
        const at = sentence * S + state
        const slope = sentence * K + (ROLE_OF_STATE[state] ?? 0)
        slopes[slope] = (slopes[slope] ?? 0) + (sign * (forward[at] ?? 0) * (backward[at] ?? 0)) / sum
      }
      if (sentence > 0) this.addSteps(chain, sentence, isLabelled, sign)
    }
  }

  private runForward(chain: TrainingChain, isLabelled: boolean): void {
    const {forward, emissions, stepFactors} = this
    const first = chain.isWhole ? FIRST_STATES : FRAGMENT_STATES
    forward.fill(0, 0, chain.roles.length * S)
    for (let sentence = 0; sentence < chain.roles.length; sentence++) {
      const allowed = isLabelled ? (chain.roles[sentence] ?? ANY) : ANY
      const base = (chain.stepKinds[sentence] ?? 0) * STEP
      const row = sentence * S
      for (let role = 0; role < K; role++) {
        if (!(allowed & (1 << role))) continue
        const emission = emissions[sentence * K + role] ?? 0
        if (sentence === 0) forward[first[role] ?? 0] = emission
        for (let from = 0; sentence > 0 && from < S; from++) {
          const to = row + (NEXT_STATES[from * K + role] ?? 0)
          const before = (forward[row - S + from] ?? 0) * (stepFactors[base + from * K + role] ?? 0)
          forward[to] = (forward[to] ?? 0) + before * emission
        }
      }
      normalise(forward, row)
    }
  }

  private runBackward(chain: TrainingChain, isLabelled: boolean): void {
    const {backward, emissions, stepFactors} = this
    const last = chain.roles.length - 1
    backward.fill(1 / S, last * S, last * S + S)
    for (let sentence = last - 1; sentence >= 0; sentence--) {
      const allowed = isLabelled ? (chain.roles[sentence + 1] ?? ANY) : ANY
      const base = (chain.stepKinds[sentence + 1] ?? 0) * STEP
      const next = (sentence + 1) * S
      for (let from = 0; from < S; from++) {
        let value = 0
        for (let role = 0; role < K; role++) {
          if (!(allowed & (1 << role))) continue
          const factor =
            (stepFactors[base + from * K + role] ?? 0) * (emissions[(sentence + 1) * K + role] ?? 0)
          value += factor * (backward[next + (NEXT_STATES[from * K + role] ?? 0)] ?? 0)
        }
        backward[sentence * S + from] = value
      }
      normalise(backward, sentence * S)
    }
  }

  private addSteps(chain: TrainingChain, sentence: number, isLabelled: boolean, sign: number): void {
    const allowed = isLabelled ? (chain.roles[sentence] ?? ANY) : ANY
    const base = (chain.stepKinds[sentence] ?? 0) * STEP
    const {joint} = this
    let sum = 0
    for (let at = 0; at < STEP; at++) {
      const role = at % K
      const before = this.forward[(sentence - 1) * S + (at - role) / K] ?? 0
      const isPossible = before > 0 && (allowed & (1 << role)) !== 0
      const after =
        (this.emissions[sentence * K + role] ?? 0) *
        (this.backward[sentence * S + (NEXT_STATES[at] ?? 0)] ?? 0)
      const value = isPossible ? before * (this.stepFactors[base + at] ?? 0) * after : 0
      joint[at] = value
      sum += value
    }
    for (let at = 0; at < STEP; at++) {
      this.stepSlopes[base + at] = (this.stepSlopes[base + at] ?? 0) + (sign * (joint[at] ?? 0)) / sum
    }
  }
}

function normalise(values: Float64Array, start: number): void {
  let sum = 0
  for (let at = start; at < start + S; at++) sum += values[at] ?? 0
  for (let at = start; at < start + S; at++) values[at] = (values[at] ?? 0) / sum
}
