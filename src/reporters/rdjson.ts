import type {SourceRange} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import {ByteColumns} from './byte-columns.ts'
import {toJson} from './json.ts'
import type {Reporter} from './reporter.ts'

/** Findings alone. */
export const parts: ReportParts = {scores: false, sentences: false, units: false}

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** Replacements offered of one finding. */
const suggestionsMax = 3

/** Reviewdog's diagnostic format: columns count bytes of UTF-8. */
export function createReporter(): Reporter {
  let isFirst = true
  return {
    start: () =>
      `{"source":${toJson({name: 'laylint', url: 'https://github.com/laylint/laylint'})},"diagnostics":[`,
    file({path, messages, source}) {
      const columns = new ByteColumns(source)
      const rangeOf = ({start, end}: SourceRange) => ({
        start: {line: start.line, column: columns.of(start)},
        end: {line: end.line, column: columns.of(end)},
      })
      return messages
        .map((message) => {
          const comma = isFirst ? '\n' : ',\n'
          isFirst = false
          const range = rangeOf(message)
          const offered = message.suggestions.slice(0, suggestionsMax)
          return `${comma}${toJson({
            message: message.message,
            location: {path, range},
            severity: severities[message.severity],
            code: {value: message.ruleId, url: message.url},
            ...(offered.length === 0 ? {} : {suggestions: offered.map(({text}) => ({range, text}))}),
            ...(message.actual.length > 0 && message.actual.length < 200
              ? {originalOutput: message.actual}
              : {}),
          })}`
        })
        .join('')
    },
    finish: () => `${isFirst ? '' : '\n'}]}\n`,
  }
}
