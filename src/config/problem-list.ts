import {findNearest} from '../engine/nearest.ts'
import type {ConfigPath, ConfigProblem} from './config-problem.ts'

/** Problems reported at most; the rest follows from the first ones more often than not. */
const problemsMax = 20

/** Longest pattern or path, in UTF-16 units: longer ones cost time and are no names of files. */
const patternLengthMax = 500

/** Collects what is wrong with a config, with the path that leads there. */
export class ProblemList {
  readonly list: ConfigProblem[]
  private readonly path: ConfigPath

  constructor(list: ConfigProblem[], path: ConfigPath = []) {
    this.list = list
    this.path = path
  }

  /** The same list, one step deeper. */
  under(step: string | number): ProblemList {
    return new ProblemList(this.list, [...this.path, step])
  }

  /** @param what End of a sentence that starts with the name of the value: “must be …”. */
  add(code: string, what: string, at: 'key' | 'value' = 'value'): void {
    this.push(code, `${sayPath(this.path)} ${what}${what.endsWith('?') ? '' : '.'}`, at)
  }

  /** A name that does not exist, with the nearest one that does. */
  unknown(
    code: string,
    kind: string,
    name: unknown,
    known: readonly string[],
    at: 'key' | 'value' = 'key',
  ): void {
    const shown =
      typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : String(JSON.stringify(name)).slice(0, 80)
    const nearest = typeof name === 'string' ? findNearest(name, known) : undefined
    const hint =
      nearest !== undefined
        ? `Did you mean "${nearest}"?`
        : kind === 'rule' || kind === 'preset'
          ? `Run “laylint ${kind}s” to see them all.`
          : `There are: ${known.join(', ')}.`
    this.push(code, `Unknown ${kind} ${shown}. ${hint}`, at)
  }

  /** Reports every key that is not known. */
  checkKeys(record: Readonly<Record<string, unknown>>, known: readonly string[], kind: string): void {
    for (const key of Object.keys(record)) {
      if (!known.includes(key))
        this.under(key).unknown(`LAYLINT_UNKNOWN_${kind.toUpperCase()}`, kind, key, known)
    }
  }

  private push(code: string, message: string, at: 'key' | 'value'): void {
    if (this.list.length < problemsMax) this.list.push({code, message, path: this.path, at})
  }
}

function sayPath(path: ConfigPath): string {
  if (path.length === 0) return 'The config'
  return `"${path.join('.')}"`
}

/** Whether a value is a plain object, as parsers give them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list of file patterns or paths of sane length. */
export function isPatternList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && item !== '' && item.length <= patternLengthMax)
  )
}
