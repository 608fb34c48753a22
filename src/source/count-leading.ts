/**
 * How many items at the start of a list hold, by binary search.
 *
 * @param length Of the list.
 * @param holds Whether the item at an index holds; once one does not, none after it does.
 */
export function countLeading(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
