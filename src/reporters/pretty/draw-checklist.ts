import type {ChecklistEntry, FileReport} from '../../report/file-report.ts'
import type {ReportContext} from '../reporter.ts'
import {displayWidth} from './display-width.ts'
import type {Style} from './style.ts'

/** Columns that an entry needs. */
const entryWidth = 38

/** What readers want to learn, ticked off; two columns where there is room. */
export function drawChecklist({checklist = []}: FileReport, context: ReportContext, style: Style): string[] {
  if (checklist.length === 0) return []
  const columns = context.columns >= entryWidth * 2 ? 2 : 1
  const rows = Math.ceil(checklist.length / columns)
  const lines: string[] = []
  for (let row = 0; row < rows; row += 1) {
    let line = ''
    for (let column = 0; column < columns; column += 1) {
      const entry = checklist[column * rows + row]
      if (entry === undefined) continue
      const text = entryText(entry)
      const pad = column === columns - 1 ? '' : ' '.repeat(Math.max(1, entryWidth - displayWidth(text)))
      line += paint(entry, text, style) + pad
    }
    lines.push(`  ${line.trimEnd()}`)
  }
  return [style.bold('What readers want to learn'), ...lines]
}

const marks = {present: '✓', weak: '~', missing: '✗'} as const

function entryText({label, state, line}: ChecklistEntry): string {
  const where = line === undefined ? '' : ` (line ${line})`
  return `${marks[state]} ${label}${state === 'missing' ? '' : where}`
}

function paint({state}: ChecklistEntry, text: string, style: Style): string {
  const mark = text.slice(0, 1)
  const rest = text.slice(1)
  if (state === 'present') return style.green(mark) + rest
  return style.severity(state === 'weak' ? 'warning' : 'error', mark) + rest
}
