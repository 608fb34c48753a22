import {Worker} from 'node:worker_threads'
import type {RankedMessage} from '../engine/message.ts'
import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import type {LintTask} from './lint-task.ts'
import {workerFile} from './places.ts'

/** Time that one text may take, in milliseconds. */
const timeMax = 10_000

/** Memory that one text may take, in megabytes. */
const memoryMax = 300

/** Id under which a text that costs too much is reported. */
export const limitRuleId = 'resource-limit'

/** What the thread answers. */
export type WorkerAnswer =
  | {readonly kind: 'report'; readonly report: FileReport}
  | {readonly kind: 'user-error'; readonly code: string; readonly message: string}
  | {readonly kind: 'failure'; readonly message: string}

/** Lints texts in a thread, one at a time; a text that takes too much ends as a finding. */
export class IsolatedLinter {
  private worker: Worker | undefined

  /**
   * @throws {UserError} If the bytes are no text.
   */
  async run(task: LintTask): Promise<FileReport> {
    const answer = await this.ask(task)
    if (typeof answer === 'string') return limitReport(task, answer)
    if (answer.kind === 'report') return answer.report
    if (answer.kind === 'user-error') throw new UserError(answer.code, answer.message)
    return limitReport(task, `This text could not be checked: ${answer.message}. Please report this.`)
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
    this.worker = undefined
  }

  private ask(task: LintTask): Promise<WorkerAnswer | string> {
    const worker =
      this.worker ?? new Worker(workerFile, {resourceLimits: {maxOldGenerationSizeMb: memoryMax}})
    this.worker = worker
    return new Promise((resolve) => {
      const finish = (answer: WorkerAnswer | string): void => {
        clearTimeout(timer)
        worker.removeAllListeners()
        if (typeof answer === 'string') {
          this.worker = undefined
          worker.on('error', () => undefined)
          void worker.terminate()
        }
        resolve(answer)
      }
      const timer = setTimeout(
        () =>
          finish(
            `This text could not be checked within ${timeMax / 1000} seconds. Is it a lay summary? Split it.`,
          ),
        timeMax,
      )
      worker.on('message', (answer: WorkerAnswer) => finish(answer))
      worker.on('error', (error: NodeJS.ErrnoException) => finish(sayFailure(error)))
      worker.on('exit', () => finish('This text could not be checked: the thread ended.'))
      worker.postMessage(task)
    })
  }
}

function sayFailure(error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return `This text could not be checked within ${memoryMax} MB of memory. Is it a lay summary? Split it.`
  }
  return `This text could not be checked: ${error.message}. Please report this.`
}

/** A report with one error: what went wrong. */
export function limitReport({path, format, setup}: Omit<LintTask, 'bytes'>, message: string): FileReport {
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
  const preset = [...setup.finalLayers, ...setup.layers].find(({config}) => config.preset !== undefined)
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
