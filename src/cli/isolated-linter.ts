import type {RankedMessage} from '../engine/message.ts'
import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import type {LintTask} from './lint-task.ts'
import {LintThread} from './lint-thread.ts'

/** Time that one text may take, in milliseconds. */
const timeMax = 10_000

/** Id under which a text that costs too much is reported. */
const limitRuleId = 'resource-limit'

/** Lints texts in a thread, one at a time; a text that takes too much ends as a finding. */
export class IsolatedLinter {
  private readonly thread = new LintThread()

  /**
   * @throws {UserError} If the bytes are no text.
   */
  async run(task: LintTask): Promise<FileReport> {
    const answer = await this.thread.ask({kind: 'task', task}, timeMax)
    switch (answer.kind) {
      case 'report':
        return answer.report
      case 'user-error':
        throw new UserError(answer.code, answer.message)
      case 'ended':
        return limitReport(task, `This text ${answer.message}. Is it a lay summary? Split it.`)
      default: {
        const reason = answer.kind === 'failure' ? answer.message : 'wrong answer'
        return limitReport(task, `This text could not be checked: ${reason}. Please report this.`)
      }
    }
  }

  close(): Promise<void> {
    return this.thread.close()
  }
}

/** A report with one error: what went wrong. */
function limitReport({path, format, setup}: LintTask, message: string): FileReport {
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
