import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {registry} from '../../core.ts'
import {UserError} from '../../errors.ts'
import {toJson} from '../../reporters/json.ts'
import {answerLine} from '../batch-line.ts'
import type {CommandRun} from '../command.ts'
import {FileSetups} from '../file-setups.ts'
import {readLines} from '../read-lines.ts'

/** Reads JSON Lines and writes one entry a line, in the same order. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const [operand = '-', ...others] = args.operands
  if (others.length > 0)
    throw new UserError('LAYLINT_USAGE', '“laylint batch” reads one file, or standard input.')
  const file = resolve(terminal.workingFolder, operand === '-' ? 'batch.jsonl' : operand)
  const input = operand === '-' ? process.stdin : createReadStream(file)
  const work = {parts: {scores: true, sentences: args.has('sentences'), units: false}, hasRules: true}
  const setup = await new FileSetups(args, registry, terminal.workingFolder, work).setupFor(file, true)
  if (setup === undefined) throw new Error('A named file has a setup.')
  let hadTrouble = false
  for await (const line of readLines(input)) {
    const answer = await answerLine(line, setup)
    if ('error' in answer) hadTrouble = true
    terminal.write(`${toJson(answer)}\n`)
  }
  return hadTrouble ? 2 : 0
}
