import type {ReportParts} from '../report/build-report.ts'
import {escapeXml} from './escape-xml.ts'
import type {Reporter} from './reporter.ts'

/** Findings alone. */
export const parts: ReportParts = {scores: false, sentences: false, units: false}

/** Checkstyle's XML: what Jenkins and many other programs read. */
export function createReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n',
    file({path, messages}) {
      const errors = messages.map(
        ({start, severity, message, ruleId}) =>
          `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${escapeXml(message)}" source="laylint.${ruleId}"/>\n`,
      )
      return `  <file name="${escapeXml(path)}">\n${errors.join('')}  </file>\n`
    },
    finish: () => '</checkstyle>\n',
  }
}
