import {failedLine} from './batch-line.ts'
import type {LintSetup} from './lint-task.ts'
import {LintThread} from './lint-thread.ts'

/** Lines that a thread gets at once: enough to make the way there and back cheap. */
const linesPerChunk = 16

/** Characters that a thread gets at once, at most, but for a single line. */
const chunkLengthMax = 200_000

/** Chunks that wait or are at work for each thread: what bounds the memory. */
const chunksPerThread = 3

/** Time that one line may take, in milliseconds. */
const timeMax = 10_000

/** Lines of output, and whether any is an error. */
export interface BatchOutput {
  readonly lines: readonly string[]
  readonly hadTrouble: boolean
}

/** Answers lines with several threads and gives the answers in the order of the lines, in constant memory. */
export async function* runPool(
  lines: AsyncIterable<string>,
  setup: LintSetup,
  threadCount: number,
): AsyncGenerator<BatchOutput> {
  const idle = Array.from({length: threadCount}, () => new LintThread())
  const threads = [...idle]
  const waiting: ((thread: LintThread) => void)[] = []
  const take = (): Promise<LintThread> => {
    const thread = idle.pop()
    return thread === undefined
      ? new Promise((resolve) => void waiting.push(resolve))
      : Promise.resolve(thread)
  }
  const give = (thread: LintThread): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const work = async (chunk: readonly string[]): Promise<BatchOutput> => {
    const thread = await take()
    try {
      return await answerChunk(thread, chunk, setup)
    } finally {
      give(thread)
    }
  }
  const pending: Promise<BatchOutput>[] = []
  try {
    for await (const chunk of toChunks(lines)) {
      pending.push(work(chunk))
      const first = pending.length >= threadCount * chunksPerThread ? pending.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (const output of pending) yield await output
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
  }
}

async function answerChunk(
  thread: LintThread,
  lines: readonly string[],
  setup: LintSetup,
): Promise<BatchOutput> {
  const answer = await thread.ask({kind: 'lines', lines, setup}, timeMax)
  if (answer.kind === 'lines') return answer
  const [only, ...others] = lines
  if (only !== undefined && others.length === 0) {
    const reason = 'message' in answer ? answer.message : 'could not be checked'
    return {lines: [failedLine(only, `The text ${reason}.`)], hadTrouble: true}
  }
  // One of them is too costly: each gets its own time.
  const answers: string[] = []
  let hadTrouble = false
  for (const line of lines) {
    const one = await answerChunk(thread, [line], setup)
    answers.push(...one.lines)
    if (one.hadTrouble) hadTrouble = true
  }
  return {lines: answers, hadTrouble}
}

async function* toChunks(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let chunk: string[] = []
  let length = 0
  for await (const line of lines) {
    chunk.push(line)
    length += line.length
    if (chunk.length < linesPerChunk && length < chunkLengthMax) continue
    yield chunk
    chunk = []
    length = 0
  }
  if (chunk.length > 0) yield chunk
}
