import type {PackedTrees} from '../../src/words/boosted-trees.ts'
import {seededRandom} from '../seeded-random.ts'

/** A node of a tree while it is learnt: a question, or a leaf when `feature` is -1. */
export interface TreeNode {
  readonly feature: number
  /** Values below go left; of a leaf, what it adds to the score. */
  readonly value: number
  /** Positions in the tree; the left side comes right after its question. */
  readonly left: number
  readonly right: number
}

/** One thing to learn from. */
export interface Example {
  readonly features: readonly number[]
  readonly isPositive: boolean
  /** Log-odds that its source adds for reasons that the features do not show; learnt around, and no part of the trees. */
  readonly offset?: number
}

/** How trees are grown. */
export interface BoostSettings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly leafMin: number
  /** Added to the weight of each leaf, which draws it to 0. */
  readonly ridge: number
  /** Shares of the features and of the examples, drawn anew, that each tree sees. */
  readonly featureShare: number
  readonly exampleShare: number
}

const binsMax = 80

function edgesOf(examples: readonly Example[], feature: number): readonly number[] {
  const values = examples.map(({features}) => features[feature] ?? 0).sort((a, b) => a - b)
  const edges = new Set<number>()
  for (let part = 1; part < binsMax; part++) {
    const value = values[Math.floor((values.length * part) / binsMax)]
    if (value !== undefined && value > (values[0] ?? 0)) edges.add(Number(value.toPrecision(5)))
  }
  return [...edges]
}

function binOf(value: number, edges: readonly number[]): number {
  let bin = 0
  while (bin < edges.length && value >= (edges[bin] ?? 0)) bin++
  return bin
}

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

/** Grows one tree after another on the gradients of the logistic loss; the same input gives the same trees. */
class Booster {
  private readonly edges: readonly (readonly number[])[]
  private readonly bins: readonly Uint8Array[]
  private readonly gradient: Float64Array
  private readonly weight: Float64Array
  private readonly scores: Float64Array
  private readonly random = seededRandom(1)
  private features: readonly number[] = []
  private readonly examples: readonly Example[]
  private readonly settings: BoostSettings

  constructor(examples: readonly Example[], settings: BoostSettings, start: number) {
    this.examples = examples
    this.settings = settings
    const width = examples[0]?.features.length ?? 0
    this.edges = Array.from({length: width}, (_, feature) => edgesOf(examples, feature))
    this.bins = this.edges.map((edges, feature) =>
      Uint8Array.from(examples, ({features}) => binOf(features[feature] ?? 0, edges)),
    )
    this.gradient = new Float64Array(examples.length)
    this.weight = new Float64Array(examples.length)
    this.scores = Float64Array.from(examples, ({offset = 0}) => start + offset)
  }

  grow(): readonly TreeNode[] {
    for (const [index, {isPositive}] of this.examples.entries()) {
      const share = 1 / (1 + Math.exp(-(this.scores[index] ?? 0)))
      this.gradient[index] = share - (isPositive ? 1 : 0)
      this.weight[index] = share * (1 - share)
    }
    const {featureShare, exampleShare, depth} = this.settings
    this.features = [...this.edges.keys()].filter(() => this.random() < featureShare)
    const seen = Uint32Array.from(this.examples.keys()).filter(() => this.random() < exampleShare)
    const nodes: TreeNode[] = []
    this.addNode(nodes, seen, depth)
    for (const index of this.examples.keys())
      this.scores[index] = (this.scores[index] ?? 0) + this.valueOf(nodes, index)
    return nodes
  }

  private valueOf(nodes: readonly TreeNode[], index: number): number {
    const features = this.examples[index]?.features ?? []
    let node = nodes[0]
    for (let at = 0; node !== undefined && node.feature >= 0; node = nodes[at])
      at = (features[node.feature] ?? 0) < node.value ? at + 1 : node.right
    return node?.value ?? 0
  }

  private addNode(nodes: TreeNode[], members: Uint32Array, depth: number): number {
    const at = nodes.length
    const split = depth === 0 ? undefined : this.bestSplit(members)
    if (split === undefined) {
      nodes.push(this.leaf(members))
      return at
    }
    const bins = this.bins[split.feature] ?? new Uint8Array()
    const value = this.edges[split.feature]?.[split.bin] ?? 0
    nodes.push({feature: split.feature, value, left: 0, right: 0})
    const left = this.addNode(
      nodes,
      members.filter((index) => (bins[index] ?? 0) <= split.bin),
      depth - 1,
    )
    const right = this.addNode(
      nodes,
      members.filter((index) => (bins[index] ?? 0) > split.bin),
      depth - 1,
    )
    nodes[at] = {feature: split.feature, value, left, right}
    return at
  }

  private leaf(members: Uint32Array): TreeNode {
    let gradient = 0
    let weight = 0
    for (const index of members) {
      gradient += this.gradient[index] ?? 0
      weight += this.weight[index] ?? 0
    }
    const value = Number(((-gradient / (weight + this.settings.ridge)) * this.settings.rate).toFixed(4))
    return {feature: -1, value, left: 0, right: 0}
  }

  private bestSplit(members: Uint32Array): Split | undefined {
    if (members.length < 2 * this.settings.leafMin) return undefined
    let best: Split | undefined
    for (const feature of this.features) {
      const split = this.bestSplitOf(feature, members)
      if (split !== undefined && split.gain > (best?.gain ?? 1e-3)) best = split
    }
    return best
  }

  private bestSplitOf(feature: number, members: Uint32Array): Split | undefined {
    const bins = this.bins[feature] ?? new Uint8Array()
    const size = (this.edges[feature]?.length ?? 0) + 1
    const gradients = new Float64Array(size)
    const weights = new Float64Array(size)
    const counts = new Uint32Array(size)
    for (const index of members) {
      const bin = bins[index] ?? 0
      gradients[bin] = (gradients[bin] ?? 0) + (this.gradient[index] ?? 0)
      weights[bin] = (weights[bin] ?? 0) + (this.weight[index] ?? 0)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    return this.bestBin(feature, gradients, weights, counts)
  }

  private bestBin(
    feature: number,
    gradients: Float64Array,
    weights: Float64Array,
    counts: Uint32Array,
  ): Split | undefined {
    const {ridge, leafMin} = this.settings
    const sum = (values: Iterable<number>): number => {
      let total = 0
      for (const value of values) total += value
      return total
    }
    const all = {gradient: sum(gradients), weight: sum(weights), count: sum(counts)}
    const worth = (gradient: number, weight: number): number => (gradient * gradient) / (weight + ridge)
    let left = {gradient: 0, weight: 0, count: 0}
    let best: Split | undefined
    for (let bin = 0; bin < counts.length - 1; bin++) {
      left = {
        gradient: left.gradient + (gradients[bin] ?? 0),
        weight: left.weight + (weights[bin] ?? 0),
        count: left.count + (counts[bin] ?? 0),
      }
      if (left.count < leafMin || all.count - left.count < leafMin) continue
      const right = worth(all.gradient - left.gradient, all.weight - left.weight)
      const gain = worth(left.gradient, left.weight) + right - worth(all.gradient, all.weight)
      if (gain > (best?.gain ?? 0)) best = {feature, bin, gain}
    }
    return best
  }
}

/**
 * Gradient-boosted regression trees for a yes-or-no question; deterministic. The first tree holds the log-odds of all examples.
 *
 * @param examples In an order that is always the same.
 */
export function boostTrees(
  examples: readonly Example[],
  settings: BoostSettings,
): readonly (readonly TreeNode[])[] {
  const positives = examples.filter(({isPositive}) => isPositive).length
  const start = Number(Math.log(positives / (examples.length - positives)).toFixed(4))
  const booster = new Booster(examples, settings, start)
  const trees: (readonly TreeNode[])[] = [[{feature: -1, value: start, left: 0, right: 0}]]
  for (let count = 0; count < settings.trees; count++) trees.push(booster.grow())
  return trees
}

/**
 * Writes trees as `openTrees` reads them.
 *
 * @throws {RangeError} If the left side of a node does not come right after it.
 */
export function treesText(trees: readonly (readonly TreeNode[])[]): string {
  const roots: number[] = []
  const nodes: TreeNode[] = []
  for (const tree of trees) {
    const root = nodes.length
    roots.push(root)
    for (const [at, node] of tree.entries()) {
      const isLeaf = node.feature < 0
      if (!isLeaf && node.left !== at + 1) throw new RangeError('The left side must come first.')
      nodes.push({...node, right: isLeaf ? 0 : root + node.right})
    }
  }
  const packed: PackedTrees = {
    roots,
    features: nodes.map(({feature}) => feature),
    values: nodes.map(({value}) => value),
    rights: nodes.map(({right}) => right),
  }
  return JSON.stringify(packed)
}
