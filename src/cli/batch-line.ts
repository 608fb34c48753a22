import {isRecord} from '../config/problem-list.ts'
import type {Format} from '../document/document.ts'
import {toFileEntry, toJson} from '../reporters/json.ts'
import {formatNames} from '../source/format.ts'
import type {BatchOutput} from './batch-pool.ts'
import {type LintSetup, runTask} from './lint-task.ts'

/** One line of output of a batch: an entry of `files[]`, or what was wrong with the line. */
type BatchAnswer = Readonly<Record<string, unknown>>

/** One line of a batch, checked. */
interface BatchLine {
  readonly id: unknown
  readonly text: string
  readonly format: Format
}

/** Answers lines of a batch, one line each. Never throws: what is wrong becomes the answer. */
export async function answerLines(lines: readonly string[], setup: LintSetup): Promise<BatchOutput> {
  const answers: string[] = []
  let hadTrouble = false
  for (const line of lines) {
    const answer = await answerLine(line, setup)
    if ('error' in answer) hadTrouble = true
    answers.push(toJson(answer))
  }
  return {lines: answers, hadTrouble}
}

/** The answer for a line that could not be worked on. */
export function failedLine(line: string, message: string): string {
  return toJson(failure(readLine(line).id, 'LAYLINT_LIMIT', message))
}

async function answerLine(line: string, setup: LintSetup): Promise<BatchAnswer> {
  let id: unknown = null
  try {
    const read = readLine(line)
    id = read.id
    if ('problem' in read) return failure(id, read.code, read.problem)
    const bytes = new TextEncoder().encode(read.text)
    const report = await runTask({
      path: typeof id === 'string' ? id : String(JSON.stringify(id)),
      format: read.format,
      bytes,
      setup,
    })
    return {id, ...toFileEntry(report)}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'LAYLINT_BUG'
    return failure(id, code, message)
  }
}

function failure(id: unknown, code: string, message: string): BatchAnswer {
  return {id, error: {code, message}}
}

interface BadLine {
  readonly id: unknown
  readonly code: string
  readonly problem: string
}

function readLine(line: string): BatchLine | BadLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return {id: null, code: 'LAYLINT_BATCH_JSON', problem: 'The line is not JSON.'}
  }
  if (!isRecord(value))
    return {id: null, code: 'LAYLINT_BATCH_LINE', problem: 'The line is not a JSON object.'}
  const {id = null, text, format = 'markdown'} = value
  if (typeof text !== 'string') return {id, code: 'LAYLINT_BATCH_LINE', problem: 'The line has no "text".'}
  const known =
    typeof format === 'string' && Object.hasOwn(formatNames, format) ? formatNames[format] : undefined
  if (known === undefined || known === 'docx' || known === 'odt') {
    return {id, code: 'LAYLINT_BATCH_FORMAT', problem: 'The "format" must be markdown, text or html.'}
  }
  return {id, text, format: known}
}
