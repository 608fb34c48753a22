import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import {answerTask} from './answer-task.ts'
import {limitReport} from './limit-report.ts'
import type {LintTask} from './lint-task.ts'
import {LintThread, type ThreadAnswer} from './lint-thread.ts'

/** Time that a text, or a few small ones, may take, in milliseconds. */
const timeMax = 10_000

/** Texts that a thread gets at once: enough to make the way there and back cheap. */
const tasksPerRequest = 16

/** A text that waits for a thread. */
interface Waiting {
  readonly task: LintTask
  /** Not with others: it may use up the time. */
  readonly isAlone: boolean
  settle(answer: ThreadAnswer): void
}

/**
 * Threads that lint texts; a text that takes too much time or memory ends as a finding.
 *
 * The main thread can lend a hand: it would only wait, and each thread more has all code and tables once more in memory.
 */
export class LintPool {
  private readonly idle: LintThread[]
  private readonly threads: readonly LintThread[]
  private readonly queue: Waiting[] = []
  private readonly hands: number
  private isHelping = false

  /**
   * @param threadCount Threads besides the main one, at least 1.
   * @param doesHelp The main thread lints as well, but never a text that looks costly: nothing could stop it.
   */
  constructor(threadCount: number, doesHelp: boolean) {
    this.threads = Array.from({length: threadCount}, () => new LintThread())
    this.idle = [...this.threads]
    this.hands = doesHelp ? threadCount + 1 : threadCount
  }

  /**
   * Lints one text in some thread.
   *
   * @param isAlone The text looks costly: it gets all the time for itself.
   * @throws {UserError} If the bytes are no text.
   */
  async run(task: LintTask, isAlone: boolean): Promise<FileReport> {
    const answer = await new Promise<ThreadAnswer>((settle) => {
      this.queue.push({task, isAlone, settle})
      // What is asked for in the same turn goes to a thread together.
      setImmediate(() => this.start())
    })
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

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()))
  }

  private start(): void {
    while (this.queue.length > 0) {
      const thread = this.idle.pop()
      if (thread === undefined) break
      void this.work(thread, this.take())
    }
    if (this.hands > this.threads.length && !this.isHelping) void this.help()
  }

  /** One text at a time, so that threads are not kept waiting for their next. */
  private async help(): Promise<void> {
    this.isHelping = true
    for (;;) {
      const at = this.queue.findIndex(({isAlone}) => !isAlone)
      const [waiting] = at === -1 ? [] : this.queue.splice(at, 1)
      if (waiting === undefined) break
      waiting.settle(await answerTask(waiting.task))
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.isHelping = false
  }

  /** The next text, and those after it that may go with it. */
  private take(): readonly Waiting[] {
    const end = this.queue.findIndex(({isAlone}) => isAlone)
    if (end === 0) return this.queue.splice(0, 1)
    const share = Math.ceil(this.queue.length / this.hands)
    return this.queue.splice(0, Math.min(end === -1 ? tasksPerRequest : end, share, tasksPerRequest))
  }

  private async work(thread: LintThread, waiting: readonly Waiting[]): Promise<void> {
    const answer = await thread.ask({kind: 'tasks', tasks: waiting.map(({task}) => task)}, timeMax)
    if (answer.kind === 'tasks') {
      for (const [index, one] of answer.answers.entries()) waiting[index]?.settle(one)
    } else if (waiting.length === 1) {
      waiting[0]?.settle(answer)
    } else {
      // One of them is too costly: each gets its own time.
      this.queue.unshift(...waiting.map((one) => ({...one, isAlone: true})))
    }
    this.idle.push(thread)
    this.start()
  }
}
