import {type LintTask, runTask} from './lint-task.ts'
import type {ThreadAnswer} from './lint-thread.ts'

/** Lints a text and says what came of it; never throws. */
export async function answerTask(task: LintTask): Promise<ThreadAnswer> {
  try {
    return {kind: 'report', report: await runTask(task)}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const isUserError = error instanceof Error && error.name === 'UserError' && 'code' in error
    return isUserError ? {kind: 'user-error', code: String(error.code), message} : {kind: 'failure', message}
  }
}
