import {parentPort} from 'node:worker_threads'
import {answerTask} from './answer-task.ts'
import {answerLines} from './batch-line.ts'
import type {ThreadAnswer, ThreadRequest} from './lint-thread.ts'

const port = parentPort

port?.on('message', async (request: ThreadRequest) => port.postMessage(await answer(request)))

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  try {
    if (request.kind === 'lines') return {kind: 'lines', ...(await answerLines(request.lines, request.setup))}
    const answers: ThreadAnswer[] = []
    for (const task of request.tasks) answers.push(await answerTask(task))
    return {kind: 'tasks', answers}
  } catch (error) {
    return {kind: 'failure', message: error instanceof Error ? error.message : String(error)}
  }
}
