import {FIRST_STATES, NEXT_STATES, ROLE_OF_STATE, STATE_COUNT} from './chain-states.ts'
import {CHAIN_SIZE, FINDING, METHODS} from './role.ts'

/** Scores of a text's sentences and of the steps between them, in the model's score units. */
export interface ChainScores {
  /** Number of sentences. */
  readonly count: number
  /** `count` × roles: score of each role for each sentence, with the scores of the text's start and end in it. */
  readonly emissions: Float64Array
  /** For each sentence the kind of the step into it; that of sentence 0 does not count. */
  readonly kinds: Int32Array
  /** Kinds × states × roles: what going from a state to a role multiplies by, see {@link toStepFactors}. */
  readonly stepFactors: Float64Array
}

const K = CHAIN_SIZE
const S = STATE_COUNT
const STEP = S * K

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

/**
 * Scores of steps turned into factors.
 *
 * @param scores Kinds × states × roles, in natural units.
 */
export function toStepFactors(scores: Float64Array): Float64Array {
  return toFactors(scores, STEP)
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
  return {marginals: forwardBackward(scores, emission), methodsBeforeFinding: methodsFirst(scores, emission)}
}

function forwardBackward(scores: ChainScores, emission: Float64Array): Float64Array {
  const {count} = scores
  const forward = runForward(scores, emission)
  const backward = runBackward(scores, emission)
  const marginals = new Float64Array(count * K)
  for (let at = 0; at < count; at++) {
    for (let state = 0; state < S; state++) {
      const both = (forward[at * S + state] ?? 0) * (backward[at * S + state] ?? 0)
      const role = at * K + (ROLE_OF_STATE[state] ?? 0)
      marginals[role] = (marginals[role] ?? 0) + both
    }
    normalise(marginals, at * K, K)
  }
  return marginals
}

function runForward({count, kinds, stepFactors}: ChainScores, emission: Float64Array): Float64Array {
  const forward = new Float64Array(count * S)
  for (let role = 0; role < K && count > 0; role++) forward[FIRST_STATES[role] ?? 0] = emission[role] ?? 0
  normalise(forward, 0, S)
  for (let at = 1; at < count; at++) {
    const steps = (kinds[at] ?? 0) * STEP
    for (let from = 0; from < S; from++) {
      const before = forward[(at - 1) * S + from] ?? 0
      if (before === 0) continue
      for (let role = 0; role < K; role++) {
        const to = at * S + (NEXT_STATES[from * K + role] ?? 0)
        const factor = (stepFactors[steps + from * K + role] ?? 0) * (emission[at * K + role] ?? 0)
        forward[to] = (forward[to] ?? 0) + before * factor
      }
    }
    normalise(forward, at * S, S)
  }
  return forward
}

function runBackward({count, kinds, stepFactors}: ChainScores, emission: Float64Array): Float64Array {
  const backward = new Float64Array(count * S).fill(1)
  for (let at = count - 2; at >= 0; at--) {
    const next = at + 1
    const steps = (kinds[next] ?? 0) * STEP
    for (let from = 0; from < S; from++) {
      let sum = 0
      for (let role = 0; role < K; role++) {
        const to = next * S + (NEXT_STATES[from * K + role] ?? 0)
        const factor = (stepFactors[steps + from * K + role] ?? 0) * (emission[next * K + role] ?? 0)
        sum += factor * (backward[to] ?? 0)
      }
      backward[at * S + from] = sum
    }
    normalise(backward, at * S, S)
  }
  return backward
}

function normalise(values: Float64Array, start: number, size: number): void {
  let sum = 0
  for (let at = start; at < start + size; at++) sum += values[at] ?? 0
  if (sum <= 0) return
  for (let at = start; at < start + size; at++) values[at] = (values[at] ?? 0) / sum
}

const NEITHER = 0
const WAITING = 1
const FOUND = 2
const CLEAR = 3

/**
 * Runs the chain with one more memory: neither methods nor a finding yet, methods first with the finding still to
 * come, a finding found after methods, and clear because a finding came first.
 */
function methodsFirst({count, kinds, stepFactors}: ChainScores, emission: Float64Array): number {
  let states = new Float64Array(4 * S)
  for (let role = 0; role < K; role++) {
    states[memoryAfter(NEITHER, role) * S + (FIRST_STATES[role] ?? 0)] = emission[role] ?? 0
  }
  for (let at = 1; at < count; at++) {
    const next = new Float64Array(4 * S)
    const steps = (kinds[at] ?? 0) * STEP
    for (let place = 0; place < 4 * S; place++) {
      const before = states[place] ?? 0
      if (before === 0) continue
      const from = place % S
      for (let role = 0; role < K; role++) {
        const memory = memoryAfter((place - from) / S, role)
        const to = memory * S + (NEXT_STATES[from * K + role] ?? 0)
        const factor = (stepFactors[steps + from * K + role] ?? 0) * (emission[at * K + role] ?? 0)
        next[to] = (next[to] ?? 0) + before * factor
      }
    }
    normalise(next, 0, next.length)
    states = next
  }
  normalise(states, 0, states.length)
  let found = 0
  for (let state = 0; state < S; state++) found += states[FOUND * S + state] ?? 0
  return found
}

function memoryAfter(memory: number, role: number): number {
  if (memory === NEITHER && role === METHODS) return WAITING
  if (memory === NEITHER && role === FINDING) return CLEAR
  return memory === WAITING && role === FINDING ? FOUND : memory
}
