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

/** Longest list for which insertion is quicker than the engine's sort. */
const INSERTION_MAX = 40

function sortDescending(values: number[]): void {
  if (values.length > INSERTION_MAX) {
    values.sort((a, b) => b - a)
    return
  }
  for (let index = 1; index < values.length; index += 1) {
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
 * @param out Values are appended here.
 * @param values One per different word, larger is harder; sorted in place.
 * @param easiest Stands in where a sentence has fewer words than asked for.
 */
export function pushRarityProfile(
  out: number[],
  values: number[],
  thresholds: readonly number[],
  easiest: number,
): void {
  sortDescending(values)
  let sum = 0
  let taken = 0
  for (const depth of DEPTHS) {
    while (taken < depth) {
      sum += values[taken] ?? easiest
      taken += 1
    }
    out.push(sum / depth)
  }
  let total = 0
  for (const value of values) total += value
  out.push(values.length > 0 ? total / values.length : easiest)
  for (const threshold of thresholds) {
    let above = 0
    while (above < values.length && (values[above] ?? 0) > threshold) above += 1
    out.push(above)
  }
  const floor = thresholds[0] ?? 0
  let excess = 0
  for (const value of values) {
    if (value <= floor) break
    excess += value - floor
  }
  out.push(excess)
}
