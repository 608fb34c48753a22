import {readFileSync} from 'node:fs'
import type {RuleCount, SourceCounts} from './measure.ts'
import {otherRuns} from './other-runs.ts'
import {textSources} from './real-texts.ts'

/** Where the counts are kept: figures only, no text. */
export const ratesFile = new URL('rates.tsv', import.meta.url)
const readingsFile = new URL('readings.tsv', import.meta.url)

/** How many findings of a rule a person read, and how many an editor would keep. */
export interface Reading {
  readonly rule: string
  readonly read: number
  readonly kept: number
  /** `YYYY-MM`. */
  readonly date: string
  /** What was left over: why findings were not kept. */
  readonly note: string
  /** Presets of the texts, where it is not the one that fits them. */
  readonly presets: string
}

/** Sources and runs, in the order of the tables. */
const columns: readonly string[] = [...textSources, ...otherRuns].map(({id}) => id)

/** Rule name under which the size of a source stands in the table of counts. */
const sizeRow = '(words)'

/** Writes the counts as a table: rule, source, findings, warnings; the rows `(words)` hold texts and words. */
export function writeRates(sources: ReadonlyMap<string, SourceCounts>): string {
  const rows: string[] = ['rule\tsource\tfindings\twarnings']
  const names = new Set<string>()
  for (const id of columns) {
    const counts = sources.get(id)
    if (counts === undefined) continue
    rows.push(`${sizeRow}\t${id}\t${counts.texts}\t${counts.words}`)
    for (const name of counts.rules.keys()) names.add(name)
  }
  for (const name of [...names].sort()) {
    for (const id of columns) {
      const count = sources.get(id)?.rules.get(name)
      if (count !== undefined) rows.push(`${name}\t${id}\t${count.findings}\t${count.warnings}`)
    }
  }
  return `${rows.join('\n')}\n`
}

/** The counts as committed. */
export function readRates(): ReadonlyMap<string, SourceCounts> {
  const sources = new Map<string, {texts: number; words: number; rules: Map<string, RuleCount>}>()
  for (const [rule = '', source = '', first = '', second = ''] of readRows(ratesFile)) {
    const counts = sources.get(source) ?? {texts: 0, words: 0, rules: new Map<string, RuleCount>()}
    sources.set(source, counts)
    if (rule !== sizeRow) counts.rules.set(rule, {findings: Number(first), warnings: Number(second)})
    else {
      counts.texts = Number(first)
      counts.words = Number(second)
    }
  }
  return sources
}

/** What was read, a row a rule. */
export function readReadings(): readonly Reading[] {
  return readRows(readingsFile).map(
    ([rule = '', read = '', kept = '', date = '', note = '', presets = '']) => ({
      rule,
      read: Number(read),
      kept: Number(kept),
      date,
      note,
      presets,
    }),
  )
}

function readRows(file: URL): string[][] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => line.split('\t'))
}
