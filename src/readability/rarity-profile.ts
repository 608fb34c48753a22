/** How many of the hardest words are averaged. */
const DEPTHS = [1, 2, 3, 5, 8, 12] as const

/** Names of the values of `pushRarityProfile`, for one measure. */
export function rarityProfileNames(measure: string, thresholds: readonly number[]): string[] {
  return [
    ...DEPTHS.map((depth) => `${measure}Hardest${depth}`),
    `${measure}Mean`,
    ...thresholds.map((threshold) => `${measure}Over${threshold}`),
    `${measure}Sum`,
  ]
}

/** Number of values of a profile besides its counts over thresholds. */
const PLAIN_VALUES = DEPTHS.length + 2

/** Number of values of a profile. */
export function rarityProfileSize(thresholds: readonly number[]): number {
  return PLAIN_VALUES + thresholds.length
}

/** Longest list for which insertion is quicker than the engine's sort. */
const INSERTION_MAX = 40

/** Sorts the first `count` values, the largest first. */
function sortDescending(values: Float64Array, count: number): void {
  if (count > INSERTION_MAX) {
    values.subarray(0, count).sort().reverse()
    return
  }
  for (let index = 1; index < count; index += 1) {
    const value = values[index] ?? 0
    let place = index
    for (; place > 0 && (values[place - 1] ?? 0) < value; place -= 1) values[place] = values[place - 1] ?? 0
    values[place] = value
  }
}

/**
 * Summarises how hard the words of a sentence are: means of the hardest 1, 2, 3, 5, 8 and 12, the mean of all, how many lie above
 * each threshold, and by how much all together lie above the first.
 *
 * @param out Where the values are written, from `at` on.
 * @param values One per different word, larger is harder; the first `count` are sorted in place.
 * @param easiest Stands in where a sentence has fewer words than asked for.
 */
export function writeRarityProfile(
  out: Float64Array,
  at: number,
  values: Float64Array,
  count: number,
  thresholds: readonly number[],
  easiest: number,
): void {
  sortDescending(values, count)
  let sum = 0
  let taken = 0
  let place = at
  for (const depth of DEPTHS) {
    for (; taken < depth; taken += 1) sum += taken < count ? (values[taken] ?? easiest) : easiest
    out[place] = sum / depth
    place += 1
  }
  let total = 0
  for (let index = 0; index < count; index += 1) total += values[index] ?? 0
  out[place] = count > 0 ? total / count : easiest
  place += 1
  for (const threshold of thresholds) {
    let above = 0
    while (above < count && (values[above] ?? 0) > threshold) above += 1
    out[place] = above
    place += 1
  }
  const floor = thresholds[0] ?? 0
  let excess = 0
  for (let index = 0; index < count && (values[index] ?? 0) > floor; index += 1) {
    excess += (values[index] ?? 0) - floor
  }
  out[place] = excess
}
