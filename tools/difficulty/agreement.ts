/** Pearson's correlation. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a)
  const meanB = mean(b)
  let both = 0
  let squareA = 0
  let squareB = 0
  a.forEach((value, index) => {
    const other = (b[index] ?? 0) - meanB
    both += (value - meanA) * other
    squareA += (value - meanA) ** 2
    squareB += other ** 2
  })
  return both / Math.sqrt(squareA * squareB)
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Area under the receiver operating curve: how often a positive scores above a negative, ties half. */
export function areaUnderCurve(scores: readonly number[], isPositive: readonly boolean[]): number {
  const order = scores
    .map((score, index) => ({score, positive: isPositive[index] === true}))
    .sort((a, b) => a.score - b.score)
  let rankSum = 0
  let positives = 0
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && order[end]?.score === order[start]?.score) end += 1
    for (let index = start; index < end; index += 1) {
      if (order[index]?.positive) {
        rankSum += (start + end + 1) / 2
        positives += 1
      }
    }
    start = end
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives))
}

/** Share of negatives flagged by the threshold that finds this share of the positives. */
export function falsePositivesAt(
  recall: number,
  scores: readonly number[],
  isPositive: readonly boolean[],
): number {
  const positives = scores.filter((_, index) => isPositive[index]).sort((a, b) => b - a)
  const negatives = scores.filter((_, index) => !isPositive[index])
  const threshold = positives[Math.ceil(recall * positives.length) - 1] ?? Infinity
  return negatives.filter((score) => score >= threshold).length / negatives.length
}

/** Share of positives among the highest scores. */
export function precisionOfTop(
  share: number,
  scores: readonly number[],
  isPositive: readonly boolean[],
): number {
  const order = scores
    .map((score, index) => ({score, positive: isPositive[index] === true}))
    .sort((a, b) => b.score - a.score)
  const top = order.slice(0, Math.round(share * order.length))
  return top.filter(({positive}) => positive).length / top.length
}

/** Value below which this share of the numbers lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const position = share * (sorted.length - 1)
  const low = sorted[Math.floor(position)] ?? 0
  const high = sorted[Math.ceil(position)] ?? low
  return low + (high - low) * (position - Math.floor(position))
}
