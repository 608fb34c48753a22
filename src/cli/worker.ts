import {parentPort} from 'node:worker_threads'
import type {WorkerAnswer} from './isolated-linter.ts'
import {type LintTask, runTask} from './lint-task.ts'

const port = parentPort

port?.on('message', async (task: LintTask) => port.postMessage(await answer(task)))

async function answer(task: LintTask): Promise<WorkerAnswer> {
  try {
    return {kind: 'report', report: await runTask(task)}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const isUserError = error instanceof Error && error.name === 'UserError' && 'code' in error
    return isUserError ? {kind: 'user-error', code: String(error.code), message} : {kind: 'failure', message}
  }
}
