import {UserError} from '../errors.ts'
import {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'

/** Keys and positions that lead to a value, from the root. */
export type ConfigPath = readonly (string | number)[]

/** One mistake in a config: what it is, and which key or value has it. */
export interface ConfigProblem {
  /** Stable, starts with `LAYLINT_`. */
  readonly code: string
  /** One or two plain sentences. */
  readonly message: string
  readonly path: ConfigPath
  readonly at: 'key' | 'value'
}

/** A config as it was parsed: its value, and where its parts stand. */
export interface ParsedConfig {
  readonly value: unknown
  /** Source offsets of a key or a value; `undefined` where the parser does not know. */
  locate(path: ConfigPath, at: 'key' | 'value'): Span | undefined
}

/** A config that does not parse at all. */
export class ConfigSyntaxError extends Error {
  /** Source offsets of the mistake. */
  readonly span: Span

  constructor(message: string, span: Span) {
    super(message)
    this.name = 'ConfigSyntaxError'
    this.span = span
  }
}

/** A problem and its place in the file: 1-based line and column, 0-based offsets. */
export interface PlacedProblem {
  readonly code: string
  readonly message: string
  readonly span: Span
  readonly line: number
  readonly column: number
}

/** A config file with mistakes in it. */
export class ConfigError extends UserError {
  /** Path of the file. */
  readonly file: string
  readonly problems: readonly PlacedProblem[]

  constructor(file: string, shownAs: string, problems: readonly PlacedProblem[]) {
    const lines = problems.map(({line, column, message}) => `${shownAs}:${line}:${column}: ${message}`)
    super(problems[0]?.code ?? 'LAYLINT_CONFIG', lines.join('\n'))
    this.file = file
    this.problems = problems
  }
}

/** Gives problems their places; one that the parser cannot place stands at the start. */
export function placeProblems(
  problems: readonly ConfigProblem[],
  parsed: ParsedConfig,
  text: string,
): PlacedProblem[] {
  const lines = new LineIndex(text)
  return problems.map(({code, message, path, at}) => {
    const span = locateNearest(parsed, path, at)
    const {line, column} = lines.toPoint(Math.min(span.start, text.length))
    return {code, message, span, line, column}
  })
}

/** The place of a key or value, or of the nearest part above it that has one. */
export function locateNearest(parsed: ParsedConfig, path: ConfigPath, at: 'key' | 'value'): Span {
  const exact = parsed.locate(path, at)
  if (exact !== undefined) return exact
  for (let length = path.length; length > 0; length -= 1) {
    const found = parsed.locate(path.slice(0, length), 'value') ?? parsed.locate(path.slice(0, length), 'key')
    if (found !== undefined) return found
  }
  return {start: 0, end: 0}
}
