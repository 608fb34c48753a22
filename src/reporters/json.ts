import type {RankedMessage} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import type {FileReport} from '../report/file-report.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Scores always; sentences when they are asked for. */
export const parts: ReportParts = {scores: true, sentences: false, units: false, nextEdits: true}

/** JSON output, version 1: one object, complete, with a published schema. */
export function createReporter(context: ReportContext): Reporter {
  let isFirst = true
  const tool = {name: 'laylint', version: context.toolVersion}
  return {
    start: () => `{"schema":1,"tool":${toJson(tool)},"files":[`,
    file(report) {
      const comma = isFirst ? '\n' : ',\n'
      isFirst = false
      return comma + toJson(toFileEntry(report))
    },
    finish: (summary) => `${isFirst ? '' : '\n'}],"summary":${toJson(summary)}}\n`,
  }
}

/** One entry of `files[]`, without what only people need. */
export function toFileEntry(report: FileReport): Readonly<Record<string, unknown>> {
  const {path, format, preset, messages, notes, scores, scoreDetails, sentences, nextEdits} = report
  return {
    path,
    format,
    preset,
    messages: messages.map(toMessageEntry),
    ...(notes.length === 0 ? {} : {notes}),
    ...(nextEdits === undefined ? {} : {nextEdits}),
    ...(scores === undefined ? {} : {scores: roundScores({...scores})}),
    ...(scoreDetails === undefined ? {} : {scoreDetails}),
    ...(sentences === undefined ? {} : {sentences}),
  }
}

/** One entry of `messages[]`, without what only reporters order and fold by. */
export function toMessageEntry({weight: _weight, isRepeat: _isRepeat, ...message}: RankedMessage): unknown {
  return message
}

/** Scores have one digit behind the point that says something; two are kept for those who compute with them. */
function roundScores(scores: Readonly<Record<string, number>>): Record<string, number> {
  const rounded: Record<string, number> = {}
  for (const [name, value] of Object.entries(scores)) rounded[name] = Math.round(value * 100) / 100
  return rounded
}

/** Characters that JSON allows as they are and that drive terminals or turn text around. */
const visible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** JSON on one line, safe to print on a terminal. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    visible,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
