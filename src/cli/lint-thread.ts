import {Worker} from 'node:worker_threads'
import type {FileReport} from '../report/file-report.ts'
import type {LintSetup, LintTask} from './lint-task.ts'
import {workerFile} from './places.ts'

/** Memory that a thread may take, in megabytes. */
const memoryMax = 300

/** Room for what is young, in megabytes: with more of it two threads take 50 MB more and are no faster. */
const youngMax = 8

/** How often the time limit is given again where the processor was busy with other programs. */
const patience = 4

/** What a thread can do. */
export type ThreadRequest =
  | {readonly kind: 'tasks'; readonly tasks: readonly LintTask[]}
  | {readonly kind: 'lines'; readonly lines: readonly string[]; readonly setup: LintSetup}

/** What it answers. */
export type ThreadAnswer =
  | {readonly kind: 'report'; readonly report: FileReport}
  /** One answer for each task. */
  | {readonly kind: 'tasks'; readonly answers: readonly ThreadAnswer[]}
  | {readonly kind: 'lines'; readonly lines: readonly string[]; readonly hadTrouble: boolean}
  | {readonly kind: 'user-error'; readonly code: string; readonly message: string}
  | {readonly kind: 'failure'; readonly message: string}
  /** The thread was ended; the next request starts another. */
  | {readonly kind: 'ended'; readonly message: string}

/** A thread that lints, one request at a time, within limits of time and memory. */
export class LintThread {
  private worker: Worker | undefined

  /**
   * @param timeMax Milliseconds that the request may take: on the clock, and of the processor, since other programs are not the
   *   fault of a text. In the end `patience` times as many on the clock are enough.
   */
  ask(request: ThreadRequest, timeMax: number): Promise<ThreadAnswer> {
    const worker =
      this.worker ??
      new Worker(workerFile, {
        resourceLimits: {maxOldGenerationSizeMb: memoryMax, maxYoungGenerationSizeMb: youngMax},
      })
    this.worker = worker
    return new Promise((resolve) => {
      const finish = (answer: ThreadAnswer): void => {
        clearTimeout(timer)
        // By name: Worker listens to itself as well.
        worker.off('message', finish).off('error', fail).off('exit', leave)
        if (answer.kind === 'ended') {
          this.worker = undefined
          worker.on('error', () => undefined)
          void worker.terminate()
        }
        resolve(answer)
      }
      const end = (message: string): void => finish({kind: 'ended', message})
      const seconds = Math.round(timeMax / 1000)
      const usedBefore = process.cpuUsage()
      const look = (left: number): void => {
        const {user, system} = process.cpuUsage(usedBefore)
        const missing = timeMax - (user + system) / 1000
        if (missing > 0 && left > 0) timer = setTimeout(look, missing, left - 1)
        else end(`could not be checked within ${seconds} seconds`)
      }
      let timer = setTimeout(look, timeMax, patience - 1)
      const fail = (error: NodeJS.ErrnoException): void => end(sayFailure(error))
      const leave = (): void => end('could not be checked: its thread ended')
      worker.on('message', finish).on('error', fail).on('exit', leave)
      worker.postMessage(request)
    })
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
    this.worker = undefined
  }
}

function sayFailure(error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `could not be checked within ${memoryMax} MB of memory`
  return `could not be checked: ${error.message}`
}
