import {CUE_NAMES} from './cues.ts'
import {type Model, NOWHERE, ROOT, stepTo, symbolOf, weightOf} from './model.ts'
import {PLAIN_NAMES} from './plain-roles.ts'
import {CHAIN_SIZE} from './role.ts'
import {PATTERN_NAMES} from './sentence-view.ts'
import type {Token, TokenPlaces} from './token.ts'

const K = CHAIN_SIZE

/** Adds up the weights of features; what it needs of a model again and again is found once. */
export interface Scorer {
  readonly model: Model
  /** Numbers of the cue classes, of the patterns, and of the plain roles, by their positions. */
  readonly cues: readonly number[]
  readonly patterns: readonly number[]
  readonly plain: readonly number[]
  /** The node of each kind of feature that every sentence has. */
  readonly kinds: Readonly<Record<'w' | 'b' | 's' | 'c' | 'd' | 't' | 'e' | 'x' | 'l', number>>
  /** The node of each cue class by itself, and as the first of a pair. */
  readonly cueSingles: readonly number[]
  readonly cuePairs: readonly number[]
  /** For each feature the sentence in which it was last counted. */
  readonly counted: Int32Array
  /** Sentences begun so far. */
  sentence: number
  /** Scores of the text's sentences, and where those of the sentence begin. */
  emissions: Float64Array
  start: number
}

const scorers = new WeakMap<Model, Scorer>()

/** The scorer of a model. */
export function scorerOf(model: Model): Scorer {
  const known = scorers.get(model)
  if (known !== undefined) return known
  const node = (kind: string): number => stepTo(model, ROOT, symbolOf(model, kind))
  const numbersOf = (names: readonly string[]): readonly number[] =>
    names.map((name) => symbolOf(model, name))
  const cues = numbersOf(CUE_NAMES)
  const under = (kind: string): readonly number[] => cues.map((cue) => stepTo(model, node(kind), cue))
  const scorer: Scorer = {
    model,
    cues,
    patterns: numbersOf(PATTERN_NAMES),
    plain: numbersOf(PLAIN_NAMES),
    kinds: {
      w: node('w'),
      b: node('b'),
      s: node('s'),
      c: node('c'),
      d: node('d'),
      t: node('t'),
      e: node('e'),
      x: node('x'),
      l: node('l'),
    },
    cueSingles: under('c'),
    cuePairs: under('d'),
    counted: new Int32Array(model.featureCount),
    sentence: 0,
    emissions: new Float64Array(0),
    start: 0,
  }
  scorers.set(model, scorer)
  return scorer
}

/** Adds the weights of the feature whose name ends at a node, if one does. */
export function addAt(scorer: Scorer, node: number): void {
  const feature = (scorer.model.featureEnds[node] ?? 0) - 1
  if (feature >= 0) addFeature(scorer, feature)
}

/** The same, but only once for each sentence. */
export function addOnceAt(scorer: Scorer, node: number): void {
  const feature = (scorer.model.featureEnds[node] ?? 0) - 1
  if (feature < 0 || scorer.counted[feature] === scorer.sentence) return
  scorer.counted[feature] = scorer.sentence
  addFeature(scorer, feature)
}

function addFeature({model, emissions, start}: Scorer, feature: number): void {
  for (let k = 0; k < K; k++) {
    emissions[start + k] = (emissions[start + k] ?? 0) + weightOf(model, feature, k)
  }
}

/** The node to which a word in writing leads: for names out of short lists. */
export function step(scorer: Scorer, node: number, word: string): number {
  return node === NOWHERE ? NOWHERE : stepTo(scorer.model, node, symbolOf(scorer.model, word))
}

/** Adds the features under a node whose last words are the names of the bits that are set. */
export function addBits(scorer: Scorer, node: number, bits: number, numbers: readonly number[]): void {
  for (let at = 0, rest = bits; rest !== 0; at++, rest >>= 1) {
    if ((rest & 1) !== 0) addAt(scorer, stepTo(scorer.model, node, numbers[at] ?? NOWHERE))
  }
}

/** Where the scorer's model has a word. */
export function placesOf(scorer: Scorer, token: Token): TokenPlaces {
  const {model, kinds} = scorer
  const known = token.places
  if (known !== undefined && known.model === model) return known
  const symbol = symbolOf(model, token.text)
  const places: TokenPlaces = {
    model,
    symbol,
    single: stepTo(model, kinds.w, symbol),
    pair: stepTo(model, kinds.b, symbol),
  }
  token.places = places
  return places
}
