/** Bins of one feature at most. */
export const BINS_MAX = 64

/** A matrix with each feature cut at its quantiles. */
export interface Binned {
  readonly rows: number
  readonly bins: readonly Uint8Array[]
  readonly edges: readonly (readonly number[])[]
}

/** Cuts each feature at its quantiles; a bin's edge is the largest value that falls into it. */
export function binFeatures(matrix: readonly (readonly number[])[]): Binned {
  const width = matrix[0]?.length ?? 0
  const bins: Uint8Array[] = []
  const edges: number[][] = []
  for (let feature = 0; feature < width; feature += 1) {
    const values = matrix.map((row) => row[feature] ?? 0)
    const cuts = findCuts(values)
    edges.push(cuts)
    bins.push(Uint8Array.from(values, (value) => findBin(cuts, value)))
  }
  return {rows: matrix.length, bins, edges}
}

/** Between all values if they are few, otherwise at quantiles. */
function findCuts(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const distinct = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1])
  const cuts: number[] = []
  if (distinct.length <= BINS_MAX) {
    for (let index = 0; index + 1 < distinct.length; index += 1) {
      cuts.push(((distinct[index] ?? 0) + (distinct[index + 1] ?? 0)) / 2)
    }
    return cuts
  }
  for (let step = 1; step < BINS_MAX; step += 1) {
    const cut = sorted[Math.floor((step * sorted.length) / BINS_MAX)] ?? 0
    if (cuts.length === 0 || cut > (cuts[cuts.length - 1] ?? 0)) cuts.push(cut)
  }
  return cuts
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
