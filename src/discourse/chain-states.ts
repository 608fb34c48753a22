import {CHAIN_SIZE, FINDING} from './role.ts'

/**
 * The chain remembers more than the role of the sentence before: whether a text opened with findings, and whether a
 * finding has come since. Without this memory a finding on top of a text in the usual order looks so odd to the chain
 * that it denies it.
 *
 * Phases: the opening, while only findings and their meaning have come; the body after such an opening; the body
 * without a finding so far; the body after its first finding.
 */
const OPENING = 0
const AFTER_OPENING = 1
const BEFORE_FINDING = 2
const AFTER_FINDING = 3

const MEANING = 4

function phaseAfter(phase: number | undefined, role: number): number {
  const opens = role === FINDING || role === MEANING
  if (phase === undefined || phase === OPENING) {
    if (opens) return OPENING
    return phase === undefined ? BEFORE_FINDING : AFTER_OPENING
  }
  return phase === BEFORE_FINDING && role === FINDING ? AFTER_FINDING : phase
}

/** Roles and phases that occur together, in the order of the model's steps. */
const STATES: readonly (readonly [role: number, phase: number])[] = [
  [FINDING, OPENING],
  [MEANING, OPENING],
  ...[AFTER_OPENING, BEFORE_FINDING, AFTER_FINDING].flatMap((phase) =>
    Array.from({length: CHAIN_SIZE}, (_, role) => [role, phase] as const).filter(
      ([role]) => role !== FINDING || phase !== BEFORE_FINDING,
    ),
  ),
]

/** Number of states. */
export const STATE_COUNT = STATES.length

/** Role of each state. */
export const ROLE_OF_STATE: Uint8Array = Uint8Array.from(STATES, ([role]) => role)

function stateOf(role: number, phase: number): number {
  return STATES.findIndex(([r, p]) => r === role && p === phase)
}

/** State of a text's first sentence, by role. */
export const FIRST_STATES: Uint8Array = Uint8Array.from({length: CHAIN_SIZE}, (_, role) =>
  stateOf(role, phaseAfter(undefined, role)),
)

/** State of the first sentence of a fragment whose start is not known (training only), by role. */
export const FRAGMENT_STATES: Uint8Array = Uint8Array.from({length: CHAIN_SIZE}, (_, role) =>
  stateOf(role, AFTER_FINDING),
)

/** State × role: the state that follows when the next sentence has the role. */
export const NEXT_STATES: Uint8Array = Uint8Array.from({length: STATE_COUNT * CHAIN_SIZE}, (_, at) => {
  const role = at % CHAIN_SIZE
  const phase = STATES[(at - role) / CHAIN_SIZE]?.[1] ?? OPENING
  return stateOf(role, phaseAfter(phase, role))
})
