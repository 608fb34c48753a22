import type {RankedMessage} from '../engine/message.ts'
import {SCORED_WORDS_MIN} from '../readability/document-difficulty.ts'
import type {Comparison} from '../report/compare-reports.ts'
import type {FileReport} from '../report/file-report.ts'
import {severityRank} from '../rule/severity-rank.ts'
import {escapeControls} from './escape-controls.ts'
import {plural} from './pretty/say-counts.ts'
import {createStyle, type Style, severityWords} from './pretty/style.ts'

/** Two versions of a text and what became of its findings. */
export interface ComparedReports extends Comparison {
  readonly before: FileReport
  readonly after: FileReport
}

/** New findings that are listed. */
const listedMax = 20

/** One row: a name, the value before and after, digits behind the point, and which way is better. */
export interface Row {
  readonly name: string
  readonly values: readonly [number, number]
  readonly digits: number
  readonly better: 'less' | 'more' | 'neither'
}

/** The report of `laylint diff`: scores side by side, what is gone, what is new. */
export function drawComparison(compared: ComparedReports, hasColor: boolean): string {
  const style = createStyle(hasColor)
  const {before, after, gained, lost, kept, words} = compared
  const lines = [
    style.bold(`${escapeControls(before.path)} → ${escapeControls(after.path)}`),
    '',
    style.dim(`${' '.repeat(26)}before    after`),
    ...rowsOf(before, after).map((row) => drawRow(row, style)),
    ...(areScored(before, after) ? [] : [style.dim(`  ${notScored}`)]),
    '',
    `${plural(lost.length, 'finding')} gone, ${gained.length} new, ${kept} left.`,
    ...drawWords('Rare words gone: ', words.gone),
    ...drawWords('New rare words: ', words.new),
    ...drawCounts('Gone', lost),
    ...drawGained(gained, after.path, style),
  ]
  return `${lines.join('\n')}\n`
}

/** Why there are no scores. */
export const notScored = `Scores are not compared: they take ${SCORED_WORDS_MIN} words in each text.`

/** Scores of a short text mean nothing, and a difference of two of them less. */
export function areScored(...reports: readonly FileReport[]): boolean {
  return reports.every(({scores}) => (scores?.words ?? 0) >= SCORED_WORDS_MIN)
}

/** What is counted and scored of both versions. */
export function rowsOf(before: FileReport, after: FileReport): Row[] {
  const rows: Row[] = []
  const scores = [before.scores, after.scores] as const
  if (scores[0] !== undefined && scores[1] !== undefined) {
    const [old, next] = scores
    const add = (name: string, key: keyof typeof old, digits: number, better: Row['better']): void => {
      rows.push({name, values: [old[key], next[key]], digits, better})
    }
    add('Words', 'words', 0, 'neither')
    add('Sentences', 'sentences', 0, 'neither')
    if (areScored(before, after)) {
      add('Difficulty (1 to 6)', 'difficulty', 1, 'less')
      add('Reading ease (0 to 100)', 'fleschReadingEase', 0, 'more')
      add('Flesch–Kincaid grade', 'fleschKincaidGrade', 1, 'less')
    }
  }
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = ({messages}: FileReport): number =>
      messages.filter((one) => one.severity === severity).length
    const name = `${severityWords[severity].replace(/^./, (char) => char.toUpperCase())}s`
    rows.push({name, values: [count(before), count(after)], digits: 0, better: 'less'})
  }
  return rows
}

/** The values of a row as people read them, and which way it went. */
export function sayRow({values, digits, better}: Row): {
  readonly old: string
  readonly next: string
  readonly change: 'better' | 'worse' | undefined
} {
  const [old, next] = [values[0], values[1]].map((value) =>
    Number.isFinite(value) ? value.toFixed(digits) : '–',
  )
  const shown = {old: old ?? '', next: next ?? ''}
  if (better === 'neither' || old === next) return {...shown, change: undefined}
  const isBetter = better === 'less' ? values[1] < values[0] : values[1] > values[0]
  return {...shown, change: isBetter ? 'better' : 'worse'}
}

function drawRow(row: Row, style: Style): string {
  const {old, next, change} = sayRow(row)
  const line = `  ${row.name.padEnd(24)}${old.padStart(6)}${next.padStart(9)}`
  if (change === undefined) return line
  return `${line}  ${change === 'better' ? style.green(change) : style.severity('error', change)}`
}

/** Words that are named. */
const wordsMax = 8

function drawWords(title: string, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const more = words.length - wordsMax
  const shown = escapeControls(words.slice(0, wordsMax).join(', '))
  return [`${title}${shown}${more > 0 ? ` and ${more} more` : ''}.`]
}

function drawCounts(title: string, messages: readonly RankedMessage[]): string[] {
  const counts = new Map<string, number>()
  for (const {ruleId} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const sorted = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  if (sorted.length === 0) return []
  return ['', title, ...sorted.map(([rule, count]) => `${String(count).padStart(6)}  ${rule}`)]
}

function drawGained(gained: readonly RankedMessage[], path: string, style: Style): string[] {
  if (gained.length === 0) return []
  const sorted = [...gained].sort((one, other) => severityRank[one.severity] - severityRank[other.severity])
  const lines = sorted.slice(0, listedMax).map(({start, severity, message, ruleId}) => {
    const place = `${escapeControls(path)}:${start.line}:${start.column}`
    return `  ${place}: ${style.severity(severity, severityWords[severity])}: ${escapeControls(message)} (${ruleId})`
  })
  const more = sorted.length - listedMax
  return ['', 'New', ...lines, ...(more > 0 ? [`  and ${more} more: laylint shows them`] : [])]
}
