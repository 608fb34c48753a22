/** One row of the table of results. */
export interface EvalRow {
  readonly what: string
  readonly value: number
  /** What is wanted, as people say it. */
  readonly target: string
  readonly detail: string
}

/** A part of a whole, 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
