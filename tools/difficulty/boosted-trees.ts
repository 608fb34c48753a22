/** Gradient-boosted regression trees for squared error, written for reproducibility: seeded, single-threaded, no clock. */

/** How trees are grown. */
export interface BoostSettings {
  readonly trees: number
  /** Shrinkage per tree. */
  readonly rate: number
  /** Leaves per tree at most. */
  readonly leaves: number
  /** Rows in a leaf at least. */
  readonly leafRowsMin: number
  /** Added to the row count in a leaf's value. */
  readonly ridge: number
  /** Share of rows and of features drawn for each tree. */
  readonly rowShare: number
  readonly featureShare: number
  readonly seed: number
  /** Per feature: 1 only rising, -1 only falling, 0 free. */
  readonly monotone?: readonly number[]
}

/** A node is a leaf if `feature` is -1; otherwise `value <= threshold` goes left. */
export interface TreeNode {
  readonly feature: number
  readonly threshold: number
  readonly left: number
  readonly right: number
  readonly value: number
}

/** A fitted model: the mean plus one value per tree. */
export interface BoostedTrees {
  readonly base: number
  readonly trees: readonly (readonly TreeNode[])[]
}

const BINS_MAX = 64

/** Mulberry32: a small seeded generator; returns numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Binned {
  readonly rows: number
  readonly bins: readonly Uint8Array[]
  readonly edges: readonly (readonly number[])[]
}

/** Cuts each feature at its quantiles; a bin's edge is the largest value that falls into it. */
function bin(matrix: readonly (readonly number[])[]): Binned {
  const width = matrix[0]?.length ?? 0
  const bins: Uint8Array[] = []
  const edges: number[][] = []
  for (let feature = 0; feature < width; feature += 1) {
    const values = matrix.map((row) => row[feature] ?? 0)
    const sorted = [...values].sort((a, b) => a - b)
    const distinct = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1])
    const cuts: number[] = []
    if (distinct.length <= BINS_MAX) {
      for (let index = 0; index + 1 < distinct.length; index += 1) {
        cuts.push(((distinct[index] ?? 0) + (distinct[index + 1] ?? 0)) / 2)
      }
    } else {
      for (let step = 1; step < BINS_MAX; step += 1) {
        const cut = sorted[Math.floor((step * sorted.length) / BINS_MAX)] ?? 0
        if (cuts.length === 0 || cut > (cuts[cuts.length - 1] ?? 0)) cuts.push(cut)
      }
    }
    edges.push(cuts)
    bins.push(Uint8Array.from(values, (value) => findBin(cuts, value)))
  }
  return {rows: matrix.length, bins, edges}
}

function findBin(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

interface Split {
  readonly gain: number
  readonly feature: number
  readonly bin: number
  readonly leftValue: number
  readonly rightValue: number
}

interface OpenLeaf {
  readonly index: number
  readonly rows: Int32Array
  readonly floor: number
  readonly ceiling: number
  readonly split: Split | undefined
}

/** Grows trees on residuals. `weights` scale each row's error; all 1 if absent. */
export function boostTrees(
  matrix: readonly (readonly number[])[],
  target: readonly number[],
  settings: BoostSettings,
  weights?: readonly number[],
): BoostedTrees {
  const binned = bin(matrix)
  const random = seededRandom(settings.seed)
  const weight = Float64Array.from(target, (_, row) => weights?.[row] ?? 1)
  let total = 0
  let weightSum = 0
  for (let row = 0; row < binned.rows; row += 1) {
    total += (target[row] ?? 0) * (weight[row] ?? 1)
    weightSum += weight[row] ?? 1
  }
  const base = total / weightSum
  const residual = Float64Array.from(target, (value) => value - base)
  const trees: TreeNode[][] = []
  for (let index = 0; index < settings.trees; index += 1) {
    const rows = sample(binned.rows, settings.rowShare, random)
    const features = sample(binned.edges.length, settings.featureShare, random)
    const tree = growTree(binned, residual, weight, rows, features, settings)
    trees.push(tree)
    for (let row = 0; row < binned.rows; row += 1) {
      residual[row] = (residual[row] ?? 0) - leafOfBins(tree, binned, row)
    }
  }
  return {base, trees}
}

function sample(size: number, share: number, random: () => number): Int32Array {
  if (share >= 1) return Int32Array.from({length: size}, (_, index) => index)
  const chosen: number[] = []
  for (let index = 0; index < size; index += 1) if (random() < share) chosen.push(index)
  return Int32Array.from(chosen.length > 0 ? chosen : [0])
}

function leafOfBins(tree: readonly TreeNode[], binned: Binned, row: number): number {
  let node = tree[0]
  while (node && node.feature >= 0) {
    const edges = binned.edges[node.feature]
    const position = binned.bins[node.feature]?.[row] ?? 0
    const goesLeft = position < (edges?.length ?? 0) && (edges?.[position] ?? 0) <= node.threshold
    node = tree[goesLeft ? node.left : node.right]
  }
  return node?.value ?? 0
}

function growTree(
  binned: Binned,
  residual: Float64Array,
  weight: Float64Array,
  rows: Int32Array,
  features: Int32Array,
  settings: BoostSettings,
): TreeNode[] {
  const find = (subset: Int32Array, floor: number, ceiling: number) =>
    findSplit(binned, residual, weight, subset, features, settings, floor, ceiling)
  const nodes: TreeNode[] = [leaf(0)]
  const all = -Infinity
  let open: OpenLeaf[] = [{index: 0, rows, floor: all, ceiling: Infinity, split: find(rows, all, Infinity)}]
  for (let leaves = 1; leaves < settings.leaves; leaves += 1) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    const split = best.split
    if (!split) break
    const column = binned.bins[split.feature] ?? new Uint8Array()
    const leftRows = best.rows.filter((row) => (column[row] ?? 0) <= split.bin)
    const rightRows = best.rows.filter((row) => (column[row] ?? 0) > split.bin)
    const left = nodes.length
    nodes[best.index] = {
      feature: split.feature,
      threshold: binned.edges[split.feature]?.[split.bin] ?? 0,
      left,
      right: left + 1,
      value: 0,
    }
    nodes.push(leaf(split.leftValue * settings.rate), leaf(split.rightValue * settings.rate))
    const direction = settings.monotone?.[split.feature] ?? 0
    const middle = (split.leftValue + split.rightValue) / 2
    const leftCeiling = direction > 0 ? Math.min(best.ceiling, middle) : best.ceiling
    const leftFloor = direction < 0 ? Math.max(best.floor, middle) : best.floor
    const rightFloor = direction > 0 ? Math.max(best.floor, middle) : best.floor
    const rightCeiling = direction < 0 ? Math.min(best.ceiling, middle) : best.ceiling
    open = open.filter((entry) => entry !== best)
    open.push(
      {
        index: left,
        rows: leftRows,
        floor: leftFloor,
        ceiling: leftCeiling,
        split: find(leftRows, leftFloor, leftCeiling),
      },
      {
        index: left + 1,
        rows: rightRows,
        floor: rightFloor,
        ceiling: rightCeiling,
        split: find(rightRows, rightFloor, rightCeiling),
      },
    )
  }
  return nodes
}

const leaf = (value: number): TreeNode => ({feature: -1, threshold: 0, left: 0, right: 0, value})

function findSplit(
  binned: Binned,
  residual: Float64Array,
  weight: Float64Array,
  rows: Int32Array,
  features: Int32Array,
  settings: BoostSettings,
  floor: number,
  ceiling: number,
): Split | undefined {
  if (rows.length < 2 * settings.leafRowsMin) return undefined
  let total = 0
  let totalWeight = 0
  for (const row of rows) {
    total += (residual[row] ?? 0) * (weight[row] ?? 1)
    totalWeight += weight[row] ?? 1
  }
  const clamp = (value: number) => Math.min(ceiling, Math.max(floor, value))
  const parent = (total * total) / (totalWeight + settings.ridge)
  let best: Split | undefined
  const sums = new Float64Array(BINS_MAX + 1)
  const masses = new Float64Array(BINS_MAX + 1)
  const counts = new Int32Array(BINS_MAX + 1)
  for (const feature of features) {
    const cuts = binned.edges[feature]?.length ?? 0
    const column = binned.bins[feature]
    if (cuts === 0 || !column) continue
    sums.fill(0)
    masses.fill(0)
    counts.fill(0)
    for (const row of rows) {
      const position = column[row] ?? 0
      const mass = weight[row] ?? 1
      sums[position] = (sums[position] ?? 0) + (residual[row] ?? 0) * mass
      masses[position] = (masses[position] ?? 0) + mass
      counts[position] = (counts[position] ?? 0) + 1
    }
    const direction = settings.monotone?.[feature] ?? 0
    let leftSum = 0
    let leftMass = 0
    let leftCount = 0
    for (let cut = 0; cut < cuts; cut += 1) {
      leftSum += sums[cut] ?? 0
      leftMass += masses[cut] ?? 0
      leftCount += counts[cut] ?? 0
      const rightCount = rows.length - leftCount
      if (leftCount < settings.leafRowsMin) continue
      if (rightCount < settings.leafRowsMin) break
      const rightSum = total - leftSum
      const rightMass = totalWeight - leftMass
      const gain =
        leftSum ** 2 / (leftMass + settings.ridge) + rightSum ** 2 / (rightMass + settings.ridge) - parent
      if (gain <= (best?.gain ?? 1e-9)) continue
      const leftValue = clamp(leftSum / (leftMass + settings.ridge))
      const rightValue = clamp(rightSum / (rightMass + settings.ridge))
      if (direction !== 0 && (rightValue - leftValue) * direction < 0) continue
      best = {gain, feature, bin: cut, leftValue, rightValue}
    }
  }
  return best
}

/** The model's value for one row of features. */
export function predictTrees(model: BoostedTrees, row: readonly number[]): number {
  let total = model.base
  for (const tree of model.trees) {
    let node = tree[0]
    while (node && node.feature >= 0)
      node = tree[(row[node.feature] ?? 0) <= node.threshold ? node.left : node.right]
    total += node?.value ?? 0
  }
  return total
}
