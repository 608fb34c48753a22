import type {ReportParts} from '../report/build-report.ts'
import {Fingerprints} from '../report/fingerprints.ts'
import {toJson} from './json.ts'
import type {Reporter} from './reporter.ts'

/** Findings alone. */
export const parts: ReportParts = {scores: false, sentences: false, units: false}

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's Code Quality report: an array of findings with fingerprints that stay while the words do. */
export function createReporter(): Reporter {
  const fingerprints = new Fingerprints()
  let isFirst = true
  return {
    start: () => '[',
    file({path, messages}) {
      return messages
        .map((message) => {
          const comma = isFirst ? '\n' : ',\n'
          isFirst = false
          const {ruleId, severity, start, end} = message
          return `${comma}${toJson({
            description: message.message,
            check_name: ruleId,
            fingerprint: fingerprints.of(path, message),
            severity: severities[severity],
            categories: ['Clarity'],
            location: {path, lines: {begin: start.line, end: end.line}},
          })}`
        })
        .join('')
    },
    finish: () => (isFirst ? ']\n' : '\n]\n'),
  }
}
