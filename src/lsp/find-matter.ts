import type {Span} from '../source/span.ts'

/** Front matter by its fences alone, so that it is found while it is being written. */
export interface Matter extends Span {
  readonly kind: 'yaml' | 'toml'
}

/** Finds the front matter of a text; the span is what stands between the fences. */
export function findMatter(text: string): Matter | undefined {
  const open = /^\uFEFF?(---|\+\+\+)[^\S\r\n]*(?:\r\n|\r|\n)/.exec(text)
  const fence = open?.[1]
  if (open === null || fence === undefined) return undefined
  const start = open[0].length
  const close = /(?:^|\r\n|\r|\n)(?:---|\+\+\+)[^\S\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(start))
  if (close === null) return undefined
  const lineEnd = /^(?:\r\n|\r|\n)/.exec(close[0])?.[0].length ?? 0
  return {kind: fence === '---' ? 'yaml' : 'toml', start, end: start + close.index + lineEnd}
}
