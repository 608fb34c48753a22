import {CHAIN_SIZE} from './role.ts'

/** The weights as they are stored: whole numbers, features front-coded, see {@link unpackModel}. */
export interface PackedModel {
  /** Must equal `FEATURES_VERSION` of the features the weights were trained with. */
  readonly featuresVersion: number
  /** Whole-number score units that make up one natural unit (a factor of e in probability). */
  readonly unit: number
  /** Probability from which on a text counts as methods before findings, 0 to 1. */
  readonly cut: number
  /** Scores of the steps: kinds × states × roles, see `chain-states.ts`. */
  readonly steps: readonly number[]
  /** Scores of the first sentence's role, then of the last one's. */
  readonly ends: readonly number[]
  /** Sorted feature names: a character for the length shared with the name before, then the rest, joined by `|`. */
  readonly features: string
  /** One character for each role of each feature. */
  readonly weights: string
}

/** The weights ready for use. */
export interface Model extends Omit<PackedModel, 'features' | 'weights'> {
  /** Index of each feature; its weights start at index × roles. */
  readonly features: ReadonlyMap<string, number>
  readonly weights: Int8Array
}

/** Characters `#` to `~` without the backslash, so that JSON needs no escapes: 91 values. */
const FIRST_CODE = 35
const BACKSLASH = 92

/** Largest size of a packed weight. */
export const PACKED_MAX = 45

/** A number from 0 to 90 as one character. */
function toCharacter(value: number): string {
  const code = FIRST_CODE + value
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
}

function fromCode(code: number): number {
  return code - FIRST_CODE - (code > BACKSLASH ? 1 : 0)
}

/** Turns stored weights into a table to look features up in. */
export function unpackModel(packed: PackedModel): Model {
  const features = new Map<string, number>()
  let name = ''
  for (const entry of packed.features.split('|')) {
    if (entry === '') continue
    name = name.slice(0, fromCode(entry.charCodeAt(0))) + entry.slice(1)
    features.set(name, features.size)
  }
  const weights = new Int8Array(features.size * CHAIN_SIZE)
  for (let index = 0; index < weights.length; index++) {
    weights[index] = fromCode(packed.weights.charCodeAt(index)) - PACKED_MAX
  }
  return {...packed, features, weights}
}

/** The opposite of {@link unpackModel}: stores weights as short strings. Names must not hold `|` or a backslash. */
export function packFeatures(
  weights: ReadonlyMap<string, readonly number[]>,
): Pick<PackedModel, 'features' | 'weights'> {
  const names = [...weights.keys()].sort()
  const entries: string[] = []
  let packed = ''
  let before = ''
  for (const name of names) {
    let shared = 0
    while (shared < 60 && shared < name.length && name[shared] === before[shared]) shared++
    entries.push(toCharacter(shared) + name.slice(shared))
    before = name
    for (const weight of weights.get(name) ?? []) packed += toCharacter(weight + PACKED_MAX)
  }
  return {features: entries.join('|'), weights: packed}
}
