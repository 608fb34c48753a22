import {CHAIN_SIZE, FINDING, METHODS} from './role.ts'

/** Scores of a text's sentences and of the steps between them, in the model's score units. */
export interface ChainScores {
  /** Number of sentences. */
  readonly count: number
  /** `count` × roles: score of each role for each sentence, with the scores of the text's start and end in it. */
  readonly emissions: Float64Array
  /** `count` × roles × roles: score of going from a role (rows) to the next sentence's role; entry 0 is not used. */
  readonly steps: Float64Array
}

const K = CHAIN_SIZE

/**
 * e to the power of `x` for `x` ≤ 0, from additions and multiplications only: `Math.exp` may differ in the last
 * digit between engines, and a decision must not.
 */
export function portableExp(x: number): number {
  if (x < -700) return 0
  const halvings = Math.max(0, Math.ceil(-x * 2))
  let power = 1
  let base = 0.6065306597126334 // e^-0.5, the distance of one halving
  for (let n = halvings; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power *= base
    base *= base
  }
  const rest = x + halvings / 2
  let term = 1
  let sum = 1
  for (let n = 1; n <= 14; n++) {
    term *= rest / n
    sum += term
  }
  return power * sum
}

/** Scores turned into factors of at most 1, so that products stay in range. */
function toFactors(scores: Float64Array, width: number): Float64Array {
  const factors = new Float64Array(scores.length)
  for (let start = 0; start < scores.length; start += width) {
    let best = Number.NEGATIVE_INFINITY
    for (let k = 0; k < width; k++) best = Math.max(best, scores[start + k] ?? best)
    for (let k = 0; k < width; k++) factors[start + k] = portableExp((scores[start + k] ?? 0) - best)
  }
  return factors
}

/** What the chain knows about a text. */
export interface ChainResult {
  /** `count` × roles: probability of each role for each sentence, 0 to 1. */
  readonly marginals: Float64Array
  /** Probability, 0 to 1, that a methods sentence comes before the first finding and a finding follows. */
  readonly methodsBeforeFinding: number
}

/** Exact probabilities from the chain, by the forward-backward algorithm. */
export function readChain(scores: ChainScores): ChainResult {
  const emission = toFactors(scores.emissions, K)
  const step = toFactors(scores.steps, K * K)
  const marginals = forwardBackward(scores.count, emission, step)
  return {marginals, methodsBeforeFinding: methodsFirst(scores.count, emission, step)}
}

function forwardBackward(count: number, emission: Float64Array, step: Float64Array): Float64Array {
  const forward = new Float64Array(count * K)
  const backward = new Float64Array(count * K)
  for (let at = 0; at < count; at++) {
    for (let to = 0; to < K; to++) {
      let sum = at === 0 ? 1 : 0
      for (let from = 0; at > 0 && from < K; from++) {
        sum += (forward[(at - 1) * K + from] ?? 0) * (step[(at * K + from) * K + to] ?? 0)
      }
      forward[at * K + to] = sum * (emission[at * K + to] ?? 0)
    }
    normalise(forward, at * K)
  }
  for (let at = count - 1; at >= 0; at--) {
    for (let from = 0; from < K; from++) {
      let sum = at === count - 1 ? 1 : 0
      for (let to = 0; at < count - 1 && to < K; to++) {
        const next = (at + 1) * K + to
        sum += (step[((at + 1) * K + from) * K + to] ?? 0) * (emission[next] ?? 0) * (backward[next] ?? 0)
      }
      backward[at * K + from] = sum
    }
    normalise(backward, at * K)
  }
  for (let index = 0; index < forward.length; index++)
    forward[index] = (forward[index] ?? 0) * (backward[index] ?? 0)
  for (let at = 0; at < count; at++) normalise(forward, at * K)
  return forward
}

function normalise(values: Float64Array, start: number): void {
  let sum = 0
  for (let k = 0; k < K; k++) sum += values[start + k] ?? 0
  if (sum <= 0) return
  for (let k = 0; k < K; k++) values[start + k] = (values[start + k] ?? 0) / sum
}

/**
 * Runs the chain with three memories: neither methods nor a finding yet, methods first with the finding still to
 * come, and settled (a finding came first, or came after methods).
 */
function methodsFirst(count: number, emission: Float64Array, step: Float64Array): number {
  const NEITHER = 0
  const WAITING = K
  const FOUND = 2 * K
  const CLEAR = 3 * K
  let state = new Float64Array(4 * K)
  for (let at = 0; at < count; at++) {
    const next = new Float64Array(4 * K)
    for (let to = 0; to < K; to++) {
      const factor = emission[at * K + to] ?? 0
      for (let memory = 0; memory <= CLEAR; memory += K) {
        let sum = at === 0 && memory === NEITHER ? 1 : 0
        for (let from = 0; at > 0 && from < K; from++) {
          sum += (state[memory + from] ?? 0) * (step[(at * K + from) * K + to] ?? 0)
        }
        let target = memory
        if (memory === NEITHER && to === METHODS) target = WAITING
        if (memory === NEITHER && to === FINDING) target = CLEAR
        if (memory === WAITING && to === FINDING) target = FOUND
        next[target + to] = (next[target + to] ?? 0) + sum * factor
      }
    }
    state = scaled(next)
  }
  let found = 0
  let all = 0
  for (let index = 0; index < state.length; index++) {
    const value = state[index] ?? 0
    all += value
    if (index >= FOUND && index < CLEAR) found += value
  }
  return all > 0 ? found / all : 0
}

function scaled(values: Float64Array): Float64Array<ArrayBuffer> {
  let sum = 0
  for (const value of values) sum += value
  return Float64Array.from(values, (value) => (sum > 0 ? value / sum : value))
}
