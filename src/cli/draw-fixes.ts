import type {Replacement} from '../fix/fix-text.ts'
import type {Style} from '../reporters/pretty/style.ts'

/** Different replacements that are listed of one file. */
const listedMax = 20

/** What was replaced in a file, the same replacements together; ends without a line end. */
export function drawReplacements(path: string, replacements: readonly Replacement[]): string {
  const counts = new Map<string, number>()
  for (const {ruleId, before, after} of replacements) {
    const line = `“${onOneLine(before)}” → “${onOneLine(after)}” (${ruleId})`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const lines = [...counts].map(([line, count]) => (count === 1 ? `  ${line}` : `  ${line}, ${count} times`))
  const more = lines.length - listedMax
  const shown = more > 0 ? [...lines.slice(0, listedMax), `  and ${more} more`] : lines
  return [`${path}: ${countOf(replacements.length, 'replacement')}`, ...shown].join('\n')
}

/** A diff for a terminal. */
export function drawDiff(diff: string, style: Style): string {
  return diff
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return style.bold(line)
      if (line.startsWith('@@')) return style.cyan(line)
      if (line.startsWith('+')) return style.green(line)
      return line.startsWith('-') ? style.severity('error', line) : line
    })
    .join('\n')
}

/** Counts of a run of `laylint fix`. */
export interface FixTotal {
  readonly replaced: number
  /** Files with replacements, and files read. */
  readonly changed: number
  readonly read: number
  /** Findings left after it. */
  readonly left: number
  readonly isDry: boolean
}

/** One line that sums a run up, and says what to do next. */
export function sayTotal({replaced, changed, read, left, isDry}: FixTotal): string {
  const done =
    replaced === 0
      ? `Nothing to replace in ${countOf(read, 'file')}.`
      : `${isDry ? 'Would make' : 'Made'} ${countOf(replaced, 'replacement')} in ${changed} of ${countOf(read, 'file')}.`
  const next = left === 0 ? '' : ` ${countOf(left, 'finding')} left for you: run “laylint” to see.`
  return done + next
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
