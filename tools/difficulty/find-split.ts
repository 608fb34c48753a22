import {BINS_MAX, type Binned} from './bin-features.ts'

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

/** What a tree is grown on. */
export interface Growth {
  readonly binned: Binned
  readonly residual: Float64Array
  readonly weight: Float64Array
  /** Features that this tree may use. */
  readonly features: Int32Array
  readonly settings: BoostSettings
}

/** Bounds that a branch's values must keep, from splits on monotone features above it. */
export interface Bounds {
  readonly floor: number
  readonly ceiling: number
}

/** A cut of a set of rows. */
export interface Split {
  readonly gain: number
  readonly feature: number
  readonly bin: number
  readonly leftValue: number
  readonly rightValue: number
}

/** Sums of one feature's bins over the rows of a branch. */
class Histogram {
  readonly sums = new Float64Array(BINS_MAX + 1)
  readonly masses = new Float64Array(BINS_MAX + 1)
  readonly counts = new Int32Array(BINS_MAX + 1)

  fill(growth: Growth, column: Uint8Array, rows: Int32Array): void {
    this.sums.fill(0)
    this.masses.fill(0)
    this.counts.fill(0)
    for (const row of rows) {
      const position = column[row] ?? 0
      const mass = growth.weight[row] ?? 1
      this.sums[position] = (this.sums[position] ?? 0) + (growth.residual[row] ?? 0) * mass
      this.masses[position] = (this.masses[position] ?? 0) + mass
      this.counts[position] = (this.counts[position] ?? 0) + 1
    }
  }
}

/** The cut of the rows that lowers the squared error most, if any does. */
export function findSplit(growth: Growth, rows: Int32Array, bounds: Bounds): Split | undefined {
  const {binned, settings} = growth
  if (rows.length < 2 * settings.leafRowsMin) return undefined
  let total = 0
  let mass = 0
  for (const row of rows) {
    total += (growth.residual[row] ?? 0) * (growth.weight[row] ?? 1)
    mass += growth.weight[row] ?? 1
  }
  const branch = {rows: rows.length, total, mass, bounds}
  const histogram = new Histogram()
  let best: Split | undefined
  for (const feature of growth.features) {
    const column = binned.bins[feature]
    if (!column || (binned.edges[feature]?.length ?? 0) === 0) continue
    histogram.fill(growth, column, rows)
    best = bestCut(growth, feature, histogram, branch, best)
  }
  return best
}

interface Branch {
  readonly rows: number
  readonly total: number
  readonly mass: number
  readonly bounds: Bounds
}

function bestCut(
  {binned, settings}: Growth,
  feature: number,
  {sums, masses, counts}: Histogram,
  branch: Branch,
  before: Split | undefined,
): Split | undefined {
  const clamp = (value: number) => Math.min(branch.bounds.ceiling, Math.max(branch.bounds.floor, value))
  const parent = (branch.total * branch.total) / (branch.mass + settings.ridge)
  const direction = settings.monotone?.[feature] ?? 0
  const cuts = binned.edges[feature]?.length ?? 0
  const left = {sum: 0, mass: 0, count: 0}
  let best = before
  for (let cut = 0; cut < cuts; cut += 1) {
    left.sum += sums[cut] ?? 0
    left.mass += masses[cut] ?? 0
    left.count += counts[cut] ?? 0
    if (left.count < settings.leafRowsMin) continue
    if (branch.rows - left.count < settings.leafRowsMin) break
    const rightSum = branch.total - left.sum
    const leftWeight = left.mass + settings.ridge
    const rightWeight = branch.mass - left.mass + settings.ridge
    const gain = left.sum ** 2 / leftWeight + rightSum ** 2 / rightWeight - parent
    if (gain <= (best?.gain ?? 1e-9)) continue
    const leftValue = clamp(left.sum / leftWeight)
    const rightValue = clamp(rightSum / rightWeight)
    if (direction !== 0 && (rightValue - leftValue) * direction < 0) continue
    best = {gain, feature, bin: cut, leftValue, rightValue}
  }
  return best
}
