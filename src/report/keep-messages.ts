import type {FileReport} from './file-report.ts'

/** A report with some of its messages alone, and of its next edits those that one of them asks for. */
export function keepMessages(report: FileReport, messages: FileReport['messages']): FileReport {
  const {nextEdits} = report
  if (nextEdits === undefined || messages.length === report.messages.length) return {...report, messages}
  const kept = nextEdits.filter(({ruleIds, start, end}) => {
    return messages.some(
      (message) =>
        ruleIds.includes(message.ruleId) &&
        message.start.offset <= start.offset &&
        message.end.offset >= end.offset,
    )
  })
  return {...report, messages, nextEdits: kept}
}
