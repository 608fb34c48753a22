import type {ReportParts} from '../report/build-report.ts'
import {escapeControls} from './escape-controls.ts'
import {createStyle} from './pretty/style.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Every sentence. */
export const parts: ReportParts = {scores: false, sentences: true, units: false}

/** The report of `laylint outline`: one line a sentence. */
export function createReporter(context: ReportContext): Reporter {
  const style = createStyle(context.hasColor)
  return {
    start: () => '',
    file({path, sentences = [], source}) {
      const room = context.columns - 12
      const lines = sentences.map(({start, end, words}) => {
        const text = escapeControls(source.slice(start.offset, end.offset).replace(/\s+/g, ' '))
        const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text
        return `${style.dim(String(start.line).padStart(5))} ${String(words).padStart(4)}  ${shown}`
      })
      return `${style.bold(escapeControls(path))}\n${lines.join('\n')}\n\n`
    },
    finish: () => '',
  }
}
