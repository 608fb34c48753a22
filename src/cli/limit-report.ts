import type {RankedMessage} from '../engine/message.ts'
import type {FileReport} from '../report/file-report.ts'
import type {LintTask} from './lint-task.ts'

/** Id under which a text that costs too much is reported. */
const limitRuleId = 'resource-limit'

/** A report with one error: what went wrong. */
export function limitReport({path, format, setup}: LintTask, message: string): FileReport {
  const start = {offset: 0, line: 1, column: 1}
  const finding: RankedMessage = {
    ruleId: limitRuleId,
    severity: 'error',
    message,
    start,
    end: start,
    actual: '',
    suggestions: [],
    related: [],
    url: 'https://github.com/laylint/laylint/blob/main/README.md',
    weight: 1,
    isRepeat: false,
  }
  const preset = [...setup.layers, ...setup.finalLayers].findLast(({config}) => config.preset !== undefined)
  return {
    path,
    format,
    preset: preset?.config.preset ?? 'public',
    messages: [finding],
    notes: [],
    source: '',
    units: [],
    suppressed: 0,
    isIncomplete: true,
  }
}
