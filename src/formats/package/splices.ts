/** A stretch of a text to replace; empty to insert. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Replaces stretches of a text.
 *
 * @param splices Sorted by start, without overlap; several insertions at one place stay in their order.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end, text: replacement} of splices) {
    if (start < from) throw new Error('Splices overlap.')
    parts.push(text.slice(from, start), replacement)
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
