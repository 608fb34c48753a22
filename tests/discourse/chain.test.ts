import {describe, expect, it} from 'vitest'
import {type ChainScores, portableExp, readChain, toStepFactors} from '../../src/discourse/chain.ts'
import {FIRST_STATES, NEXT_STATES, STATE_COUNT} from '../../src/discourse/chain-states.ts'
import {CHAIN_SIZE, FINDING, METHODS} from '../../src/discourse/role.ts'

const K = CHAIN_SIZE
const STEP = STATE_COUNT * K

/** Scores that look random but are the same each time. */
function inventedScores(count: number, seed: number): ChainScores {
  const value = (at: number) => Math.sin(at * 12.9898 + seed * 78.233) * 2
  return {
    count,
    emissions: Float64Array.from({length: count * K}, (_, at) => value(at + 1)),
    kinds: Int32Array.from({length: count}, (_, at) => at),
    stepFactors: toStepFactors(Float64Array.from({length: count * STEP}, (_, at) => value(at + 1000))),
  }
}

/** Every way to label the sentences, with its weight. */
function allPaths(scores: ChainScores): {readonly path: readonly number[]; readonly weight: number}[] {
  return Array.from({length: K ** scores.count}, (_, code) => {
    const path = Array.from({length: scores.count}, (_, at) => Math.floor(code / K ** at) % K)
    let score = 0
    let state = 0
    for (const [at, role] of path.entries()) {
      score += scores.emissions[at * K + role] ?? 0
      if (at > 0) score += Math.log(scores.stepFactors[at * STEP + state * K + role] ?? 0)
      state = (at === 0 ? FIRST_STATES[role] : NEXT_STATES[state * K + role]) ?? 0
    }
    return {path, weight: Math.exp(score)}
  })
}

describe('readChain', () => {
  it.each([1, 2, 3])('agrees with counting every labelling one by one (scores %i)', (seed) => {
    const scores = inventedScores(5, seed)
    const paths = allPaths(scores)
    const total = paths.reduce((sum, {weight}) => sum + weight, 0)
    const before = paths.filter(({path}) => {
      const finding = path.indexOf(FINDING)
      const methods = path.indexOf(METHODS)
      return finding >= 0 && methods >= 0 && methods < finding
    })
    const result = readChain(scores)
    const expected = before.reduce((sum, {weight}) => sum + weight, 0) / total
    expect(result.methodsBeforeFinding).toBeCloseTo(expected, 10)
    const third = paths.filter(({path}) => path[2] === METHODS)
    const chance = third.reduce((sum, {weight}) => sum + weight, 0) / total
    expect(result.marginals[2 * K + METHODS]).toBeCloseTo(chance, 10)
  })

  it('stays in range on a very long text', () => {
    const result = readChain(inventedScores(5000, 1))
    expect(result.marginals.every((chance) => chance >= 0 && chance <= 1)).toBe(true)
    expect(result.methodsBeforeFinding).toBeGreaterThan(0)
  })
})

describe('portableExp', () => {
  it.each([0, -0.25, -0.5, -1, -7.3, -40, -650])('agrees with Math.exp at %d', (x) => {
    expect(portableExp(x) / Math.exp(x)).toBeCloseTo(1, 11)
  })

  it('gives 0 far below', () => {
    expect(portableExp(-5000)).toBe(0)
  })
})
