import type {RankedMessage} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import {severityRank} from '../rule/severity-rank.ts'
import {escapeControls} from './escape-controls.ts'
import type {Reporter} from './reporter.ts'

/** Findings alone. */
export const parts: ReportParts = {scores: false, sentences: false, units: false}

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Annotations of one kind that GitHub shows of a step; the others stay in the log. */
const annotationsMax = 10

/** Commands that GitHub turns into annotations of a pull request, the ones that help most first. */
export function createReporter(): Reporter {
  const found: {readonly path: string; readonly message: RankedMessage}[] = []
  return {
    start: () => '',
    file({path, messages}) {
      for (const message of messages) found.push({path, message})
      return ''
    },
    finish({errors, warnings, infos, files}) {
      found.sort(
        ({message: one}, {message: other}) =>
          severityRank[one.severity] - severityRank[other.severity] || other.weight - one.weight,
      )
      const lines = found.map(({path, message}) => drawAnnotation(path, message))
      if (Math.max(errors, warnings, infos) > annotationsMax)
        lines.push(`GitHub shows the first 10 annotations of each kind; all ${found.length} are in this log.`)
      lines.push(`laylint: ${errors} errors, ${warnings} warnings, ${infos} hints in ${files} files.`)
      return `${lines.join('\n')}\n`
    },
  }
}

function drawAnnotation(path: string, {severity, start, end, message, ruleId, url}: RankedMessage): string {
  const places = [`file=${escapeProperty(path)}`, `line=${start.line}`, `endLine=${end.line}`]
  // GitHub drops columns of a range over several lines.
  if (start.line === end.line && end.column > start.column)
    places.push(`col=${start.column}`, `endColumn=${end.column}`)
  places.push(`title=${escapeProperty(`laylint: ${ruleId}`)}`)
  return `::${commands[severity]} ${places.join(',')}::${escapeData(`${message}\n${url}`)}`
}

/** As the runner's own toolkit escapes. */
function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
