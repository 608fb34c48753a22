import type {EvalRow} from './roles.ts'

/** A part of a whole, 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** A row for a figure that must be at least, or at most, a bound. */
export function numberRow(
  measure: string,
  value: number,
  wanted: '≥' | '≤',
  bound: number,
  detail: string,
): EvalRow {
  const isMet = wanted === '≥' ? value >= bound : value <= bound
  return {measure, value: `${value.toFixed(3)} (${detail})`, target: `${wanted} ${bound}`, isMet}
}
