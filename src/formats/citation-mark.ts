/**
 * Whether a superscript is the number of a source or note: “trials.³,⁴”, where m² and 10⁶ are amounts.
 *
 * @param before Text of the block up to the superscript.
 * @param inside Text of the superscript.
 */
export function isCitationMark(before: string, inside: string): boolean {
  return (
    /(?:\p{L}{3}|[.,;:!?)"”’])$/u.test(before.slice(-3)) &&
    /^\s*[[(]?\d[\d,;\s\u2013-]{0,40}[\])]?\s*$/.test(inside)
  )
}
