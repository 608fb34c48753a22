import type {Role} from '../discourse/discourse.ts'
import type {ReportParts} from '../report/build-report.ts'
import {escapeControls} from './escape-controls.ts'
import {clipText} from './pretty/clip-text.ts'
import {createStyle, type Style} from './pretty/style.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Every sentence. */
export const parts: ReportParts = {scores: false, sentences: true, units: false, checklist: false}

/** Columns before the sentence: line number and role. */
const before = 20

/** Below this margin a role is a guess: it gets a question mark. Own choice. */
const sureMarginGuess = 0.2

/** The report of `laylint outline`: one line a sentence, with what it does in the text. */
export function createReporter(context: ReportContext): Reporter {
  const style = createStyle(context.hasColor)
  return {
    start: () => '',
    file({path, sentences = [], source}) {
      const lines = sentences.map(({start, end, role, margin}) => {
        const text = clipText(source.slice(start.offset, end.offset), context.columns - before)
        const name = (margin < sureMarginGuess ? `${role}?` : role).padEnd(12)
        return `${style.dim(String(start.line).padStart(5))}  ${paint(role, name, style)} ${text}`
      })
      return `${style.bold(escapeControls(path))}\n${lines.join('\n')}\n\n`
    },
    finish: () => '',
  }
}

/** What readers came for stands out. */
function paint(role: Role, name: string, style: Style): string {
  if (role === 'finding') return style.bold(style.green(name))
  if (role === 'methods') return style.severity('warning', name)
  if (role === 'meaning' || role === 'aim') return style.cyan(name)
  return style.dim(name)
}
