import type {ReportParts} from '../report/build-report.ts'
import {escapeControls} from './escape-controls.ts'
import type {Reporter} from './reporter.ts'

/** One line a finding needs nothing else. */
export const parts: ReportParts = {scores: false, sentences: false, units: false, checklist: false}

/** `path:line:column: severity: message (rule)`, one line a finding: what editors and grep read. */
export function createReporter(): Reporter {
  return {
    start: () => '',
    file: ({path, messages}) =>
      messages
        .map(({start, severity, message, ruleId}) => {
          const text = `${path}:${start.line}:${start.column}: ${severity}: ${message} (${ruleId})`
          return `${escapeControls(text.replaceAll('\n', ' '))}\n`
        })
        .join(''),
    finish: () => '',
  }
}
