import {contentFeatures, contextFeatures, stepKind, viewDocument} from '../../src/discourse/features.ts'
import {type SentenceView, viewSentence} from '../../src/discourse/sentence-view.ts'
import {seededRandom} from '../seeded-random.ts'
import type {LabelledText} from './corpus.ts'
import {completeFragment, REORDERINGS, reorderText} from './reorder-text.ts'
import type {TrainingChain} from './training-chain.ts'

/** How texts become training material. */
export interface SetOptions {
  /** How much a text of each set counts; 1 unless named, 0 leaves the set out. */
  readonly setWeights: Readonly<Record<string, number>>
  /** Chance, 0 to 1, that a text without headings gets each re-ordered copy. */
  readonly reorderChance: number
  /** Same for a copy that keeps its headings. */
  readonly headedReorderChance: number
  /** Sets whose copies are made more often, and how many times as often. */
  readonly reorderMore: Readonly<Record<string, number>>
  /** Chance, 0 to 1, that a fragment gets a copy with a beginning borrowed from another text. */
  readonly completeChance: number
  /** Sets whose beginnings may be borrowed. */
  readonly donorSets: readonly string[]
  /** Features seen in fewer sentences are dropped. */
  readonly sentencesMin: number
}

/** Training chains and the names of their features. */
export interface TrainingSet {
  readonly chains: readonly TrainingChain[]
  readonly features: readonly string[]
  /** Number of sentences with each feature. */
  readonly counts: Int32Array
}

type WeightedText = readonly [text: LabelledText, weight: number]

/** Adds copies without headings and re-ordered copies, so that neither headings nor order become a crutch. */
function withCopies(
  texts: readonly LabelledText[],
  options: SetOptions,
  seed: number,
): readonly WeightedText[] {
  const random = seededRandom(seed)
  const donors = texts
    .filter((text) => !text.isPartial && options.donorSets.includes(text.set))
    .map(withoutHeadings)
  const all: WeightedText[] = []
  for (const text of texts) {
    const weight = options.setWeights[text.set] ?? 1
    if (weight === 0) continue
    const bare = withoutHeadings(text)
    all.push([bare, weight])
    if (isHeaded(text)) all.push([text, weight])
    for (const copy of text.isPartial
      ? completions(bare, donors, options, random)
      : reorderings(text, options, random)) {
      all.push([copy, weight])
    }
  }
  return all
}

function isHeaded(text: LabelledText): boolean {
  return text.sentences.some((sentence) => sentence.heading !== undefined)
}

function* completions(
  fragment: LabelledText,
  donors: readonly LabelledText[],
  options: SetOptions,
  random: () => number,
): Iterable<LabelledText> {
  if (random() >= options.completeChance) return
  const donor = donors[Math.floor(random() * donors.length)]
  const copy = donor === undefined ? undefined : completeFragment(fragment, donor, random)
  if (copy !== undefined) yield copy
}

function* reorderings(text: LabelledText, options: SetOptions, random: () => number): Iterable<LabelledText> {
  const bare = withoutHeadings(text)
  const chance = options.reorderChance * (options.reorderMore[text.set] ?? 1)
  for (const kind of REORDERINGS) {
    const copy = random() < chance ? reorderText(bare, kind, random) : undefined
    if (copy !== undefined) yield copy
    if (!isHeaded(text) || random() >= options.headedReorderChance) continue
    const headedCopy = reorderText(text, kind, random)
    if (headedCopy !== undefined) yield headedCopy
  }
}

function withoutHeadings(text: LabelledText): LabelledText {
  return {...text, sentences: text.sentences.map((sentence) => ({...sentence, heading: undefined}))}
}

/**
 * Turns texts into chains of feature numbers.
 *
 * @param seed Chooses the copies.
 * @param keep If given, only these features; otherwise all that occur often enough.
 */
export function buildTrainingSet(
  texts: readonly LabelledText[],
  options: SetOptions,
  seed: number,
  keep?: ReadonlySet<string>,
): TrainingSet {
  const table = new FeatureTable(keep)
  const chains = withCopies(texts, options, seed).map(([text, weight]) => toChain(table, text, weight))
  return compact(table, chains, keep === undefined ? options.sentencesMin : 1)
}

class FeatureTable {
  readonly numbers = new Map<string, number>()
  readonly views = new Map<string, SentenceView>()
  readonly contents = new Map<string, readonly number[]>()
  readonly keep: ReadonlySet<string> | undefined

  constructor(keep: ReadonlySet<string> | undefined) {
    this.keep = keep
  }

  numbersOf(features: readonly string[]): readonly number[] {
    const numbers: number[] = []
    for (const feature of features) {
      if (this.keep?.has(feature) === false) continue
      let number = this.numbers.get(feature)
      if (number === undefined) {
        number = this.numbers.size
        this.numbers.set(feature, number)
      }
      numbers.push(number)
    }
    return numbers
  }

  view(text: string): SentenceView {
    const known = this.views.get(text)
    if (known !== undefined) return known
    const view = viewSentence(text)
    this.views.set(text, view)
    this.contents.set(text, this.numbersOf(contentFeatures(view)))
    return view
  }
}

function toChain(table: FeatureTable, text: LabelledText, weight: number): TrainingChain {
  const views = text.sentences.map((sentence) => table.view(sentence.text))
  const document = viewDocument(text.sentences, views, !text.isPartial)
  const features: number[] = []
  const offsets = [0]
  for (const [index, sentence] of text.sentences.entries()) {
    features.push(...(table.contents.get(sentence.text) ?? []))
    features.push(...table.numbersOf(contextFeatures(document, index)))
    offsets.push(features.length)
  }
  return {
    features: Int32Array.from(features),
    offsets: Int32Array.from(offsets),
    roles: Uint8Array.from(text.sentences, (sentence) => sentence.roles),
    stepKinds: Uint8Array.from(text.sentences, (_, index) => stepKind(document, index)),
    isWhole: !text.isPartial,
    weight,
  }
}

/** Drops rare features and numbers the others in the order of their names. */
function compact(table: FeatureTable, chains: readonly TrainingChain[], sentencesMin: number): TrainingSet {
  const seen = new Int32Array(table.numbers.size)
  for (const chain of chains) for (const number of chain.features) seen[number] = (seen[number] ?? 0) + 1
  const kept = [...table.numbers].filter(([, number]) => (seen[number] ?? 0) >= sentencesMin)
  kept.sort(([a], [b]) => (a < b ? -1 : 1))
  const renumbered = new Int32Array(seen.length).fill(-1)
  for (const [number, [, old]] of kept.entries()) renumbered[old] = number
  return {
    chains: chains.map((chain) => renumber(chain, renumbered)),
    features: kept.map(([name]) => name),
    counts: Int32Array.from(kept, ([, old]) => seen[old] ?? 0),
  }
}

function renumber(chain: TrainingChain, renumbered: Int32Array): TrainingChain {
  const features: number[] = []
  const offsets = [0]
  for (let sentence = 0; sentence < chain.roles.length; sentence++) {
    for (const number of chain.features.subarray(chain.offsets[sentence], chain.offsets[sentence + 1])) {
      const next = renumbered[number] ?? -1
      if (next >= 0) features.push(next)
    }
    offsets.push(features.length)
  }
  return {...chain, features: Int32Array.from(features), offsets: Int32Array.from(offsets)}
}
