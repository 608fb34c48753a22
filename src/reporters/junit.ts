import type {RankedMessage} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import {severityRank} from '../rule/severity-rank.ts'
import {escapeXml} from './escape-xml.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Findings alone. */
export const parts: ReportParts = {scores: false, sentences: false, units: false}

/**
 * JUnit's XML: one suite a text, one test a finding.
 *
 * A finding that fails the run is a failure; others pass and say so in their output, so that the report is red exactly
 * when the run is. A text without findings is one test that passes.
 */
export function createReporter({failOn}: ReportContext): Reporter {
  const fails = ({severity}: RankedMessage): boolean =>
    failOn !== 'never' && severityRank[severity] <= severityRank[failOn]
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="laylint">\n',
    file({path, messages}) {
      const name = escapeXml(path)
      const cases = messages.map((message) => drawCase(name, message, fails(message)))
      if (cases.length === 0)
        cases.push(`    <testcase name="plain English" classname="${name}" time="0"/>\n`)
      const counts = `tests="${cases.length}" failures="${messages.filter(fails).length}" errors="0" skipped="0" time="0"`
      return `  <testsuite name="${name}" ${counts}>\n${cases.join('')}  </testsuite>\n`
    },
    finish: () => '</testsuites>\n',
  }
}

function drawCase(
  path: string,
  {ruleId, severity, message, start, url}: RankedMessage,
  isFailure: boolean,
): string {
  const place = `${start.line}:${start.column}`
  const head = `    <testcase name="${ruleId} ${place}" classname="${path}" time="0">\n`
  const text = escapeXml(message)
  const details = `${path}:${place}: ${severity}: ${text}&#10;${url}`
  const body = isFailure
    ? `      <failure type="${severity}" message="${text}">${details}</failure>\n`
    : `      <system-out>${details}</system-out>\n`
  return `${head}${body}    </testcase>\n`
}
