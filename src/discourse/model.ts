import {CHAIN_SIZE} from './role.ts'

/** The weights as they are stored: whole numbers, names of features as a tree of their words, see {@link unpackModel}. */
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
  /** The words of the features' names (“b we found” has three), sorted, with spaces between. */
  readonly symbols: string
  /**
   * The tree of names, depth first, three characters a node: depth × 2, plus 1 if a name ends here; then its word as a
   * number of two digits.
   */
  readonly nodes: string
  /** One character for each role of each feature, in the order of the tree. */
  readonly weights: string
}

/**
 * The weights ready for use. A feature is looked up word by word: `stepTo` leads from a node to the next, `featureAt`
 * tells whether a name ends there. So no name needs to be put together.
 */
export interface Model extends PackedModel {
  readonly numbers: ReadonlyMap<string, number>
  /** Open-addressed table of steps: node × words + word, 0 where free. */
  readonly keys: Int32Array
  /** Nodes to which these lead. */
  readonly targets: Uint16Array
  /** For each node 1 + the feature that ends there, 0 if none does. */
  readonly featureEnds: Uint16Array
  readonly featureCount: number
}

/** Characters `#` to `~` without the backslash, so that JSON needs no escapes: 91 values. */
const FIRST_CODE = 35
const BACKSLASH = 92
const DIGITS = 91

/** Largest size of a packed weight. */
export const PACKED_MAX = 45

/** Words of the longest name. */
const DEPTH_MAX = 4

/** No node, and no word: what is not found leads here, and from here nothing does. */
export const NOWHERE = 0

/** The node where all names begin. */
export const ROOT = 1

/** A number from 0 to 90 as one character. */
function toCharacter(value: number): string {
  const code = FIRST_CODE + value
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
}

function fromCode(code: number): number {
  return code - FIRST_CODE - (code > BACKSLASH ? 1 : 0)
}

/** Turns stored weights into tables to look features up in. */
export function unpackModel(packed: PackedModel): Model {
  const numbers = new Map<string, number>()
  for (const symbol of packed.symbols.split(' ')) numbers.set(symbol, numbers.size + 1)
  const count = packed.nodes.length / 3
  const size = tableSize(count)
  const keys = new Int32Array(size)
  const targets = new Uint16Array(size)
  const featureEnds = new Uint16Array(count + ROOT + 1)
  const featureCount = readNodes(packed.nodes, numbers.size + 1, keys, targets, featureEnds)
  return {...packed, numbers, keys, targets, featureEnds, featureCount}
}

/**
 * Fills the tables. Written in one piece, with the digits taken apart in place: it runs once, before the engine has compiled anything,
 * when every call costs.
 *
 * @returns Number of features.
 */
function readNodes(
  nodes: string,
  words: number,
  keys: Int32Array,
  targets: Uint16Array,
  featureEnds: Uint16Array,
): number {
  const mask = keys.length - 1
  const path = new Uint16Array(DEPTH_MAX + 1).fill(ROOT)
  let featureCount = 0
  for (let node = ROOT + 1, at = 0; at < nodes.length; node += 1, at += 3) {
    // The first digit is small, so it is its character minus the first one.
    const first = nodes.charCodeAt(at) - FIRST_CODE
    const high = nodes.charCodeAt(at + 1)
    const low = nodes.charCodeAt(at + 2)
    const symbol =
      (high > BACKSLASH ? high - FIRST_CODE - 1 : high - FIRST_CODE) * DIGITS +
      (low > BACKSLASH ? low - FIRST_CODE : low - FIRST_CODE + 1)
    const depth = first >> 1
    const key = (path[depth] ?? 0) * words + symbol
    const mixed = Math.imul(key, MIXER)
    let slot = (mixed ^ (mixed >>> 15)) & mask
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    targets[slot] = node
    path[depth + 1] = node
    if ((first & 1) === 1) {
      featureCount += 1
      featureEnds[node] = featureCount
    }
  }
  return featureCount
}

/** At least twice the number of entries, a power of 2. */
function tableSize(entries: number): number {
  let size = 16
  while (size < entries * 2) size *= 2
  return size
}

/** Spreads keys over the table: 2^32 over the golden ratio. */
const MIXER = 0x9e3779b1

/** Number of a word in the names of features; `NOWHERE` if none has it. */
export function symbolOf(model: Model, word: string): number {
  return model.numbers.get(word) ?? NOWHERE
}

/** The node to which a word leads from a node; `NOWHERE` if no name goes on so. */
export function stepTo(model: Model, node: number, symbol: number): number {
  const {keys, targets} = model
  const mask = keys.length - 1
  const key = node * (model.numbers.size + 1) + symbol
  const mixed = Math.imul(key, MIXER)
  let slot = (mixed ^ (mixed >>> 15)) & mask
  for (let found = keys[slot]; found !== 0; found = keys[slot]) {
    if (found === key) return targets[slot] ?? NOWHERE
    slot = (slot + 1) & mask
  }
  return NOWHERE
}

/** The feature with this name, from 0; -1 if the model has none. */
export function findFeature(model: Model, name: string): number {
  let node = ROOT
  for (const word of name.split(' ')) node = stepTo(model, node, symbolOf(model, word))
  return (model.featureEnds[node] ?? 0) - 1
}

/** Weight of a feature for a role, in score units. */
export function weightOf(model: Model, feature: number, role: number): number {
  return fromCode(model.weights.charCodeAt(feature * CHAIN_SIZE + role)) - PACKED_MAX
}

/** The opposite of {@link unpackModel}: stores weights as short strings. Names must not hold a backslash or quote. */
export function packFeatures(
  weights: ReadonlyMap<string, readonly number[]>,
): Pick<PackedModel, 'symbols' | 'nodes' | 'weights'> {
  const names = [...weights.keys()].sort()
  const symbols = [...new Set(names.flatMap((name) => name.split(' ')))].sort()
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index]))
  let nodes = ''
  let packed = ''
  let before: readonly string[] = []
  for (const name of names) {
    const words = name.split(' ')
    let depth = 0
    while (depth < words.length - 1 && words[depth] === before[depth]) depth++
    for (; depth < words.length; depth++) {
      const number = numbers.get(words[depth] ?? '') ?? 0
      const isEnd = depth === words.length - 1
      nodes += toCharacter(depth * 2 + (isEnd ? 1 : 0))
      nodes += toCharacter(Math.floor(number / DIGITS)) + toCharacter(number % DIGITS)
    }
    before = words
    for (const weight of weights.get(name) ?? []) packed += toCharacter(weight + PACKED_MAX)
  }
  return {symbols: symbols.join(' '), nodes, weights: packed}
}
