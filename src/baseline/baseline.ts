import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import {findingKey} from '../report/finding-key.ts'
import {keepMessages} from '../report/keep-messages.ts'

/** Longest key that is kept as it is; longer ones are cut and told apart by their length. */
const keyMax = 120

/** How often each finding is known of each text: by path, then by rule and words. */
export type BaselineCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * Findings that were there when a team began, so that only new ones are told.
 *
 * A finding is known by its rule and words, not by its line: edits around it do not bring it back.
 */
export class Baseline {
  private readonly files: Map<string, Readonly<Record<string, number>>>

  constructor(files: BaselineCounts = {}) {
    this.files = new Map(Object.entries(files))
  }

  /** The report without what is known; `path` is the name of the text in the baseline. */
  hideKnown(report: FileReport, path: string): FileReport {
    const left = new Map(Object.entries(this.files.get(path) ?? {}))
    const messages = report.messages.filter((message) => {
      const key = toKey(message)
      const count = left.get(key) ?? 0
      left.set(key, count - 1)
      return count <= 0
    })
    return keepMessages(report, messages)
  }

  /** Takes the findings of a text as known, in place of what was known of it. */
  learn(report: FileReport, path: string): void {
    const counts: Record<string, number> = {}
    for (const key of report.messages.map(toKey).sort()) counts[key] = (counts[key] ?? 0) + 1
    if (report.messages.length === 0) this.files.delete(path)
    else this.files.set(path, counts)
  }

  /** Leaves out texts that are gone. */
  keepOnly(isThere: (path: string) => boolean): void {
    for (const path of [...this.files.keys()]) if (!isThere(path)) this.files.delete(path)
  }

  /** Sorted JSON, one finding a line, so that versions of it are easy to compare and to merge. */
  toText(): string {
    const files = Object.fromEntries([...this.files].sort(([one], [other]) => (one < other ? -1 : 1)))
    return `${JSON.stringify({laylintBaseline: 1, files}, undefined, 2)}\n`
  }
}

/**
 * Reads a baseline.
 *
 * @throws {UserError} If it is none. The message is the end of a sentence that starts with its name.
 */
export function parseBaseline(text: string): Baseline {
  const value = parseJson(text)
  if (!isRecord(value) || value.laylintBaseline !== 1 || !isRecord(value.files)) throw notBaseline()
  const files = new Map<string, Record<string, number>>()
  for (const [path, counts] of Object.entries(value.files)) {
    if (!isRecord(counts)) throw notBaseline()
    const known: [string, number][] = []
    for (const [key, count] of Object.entries(counts)) {
      if (typeof count !== 'number') throw notBaseline()
      known.push([key, count])
    }
    files.set(path, Object.fromEntries(known))
  }
  return new Baseline(Object.fromEntries(files))
}

function toKey(message: FileReport['messages'][number]): string {
  const key = findingKey(message).replace('\n', ': ')
  return key.length <= keyMax ? key : `${key.slice(0, keyMax)}… (${key.length})`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notBaseline()
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notBaseline(): UserError {
  return new UserError(
    'LAYLINT_BASELINE',
    'is no baseline that this version can read. Write a new one with --update-baseline.',
  )
}
