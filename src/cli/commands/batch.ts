import {createReadStream, statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {registry} from '../../core.ts'
import {UserError} from '../../errors.ts'
import {sayReadError} from '../../source/read.ts'
import {runPool} from '../batch-pool.ts'
import type {CommandRun} from '../command.ts'
import {FileSetups} from '../file-setups.ts'
import {writeAtomically} from '../outputs.ts'
import {readLines} from '../read-lines.ts'

/** Reads JSON Lines and writes one entry a line, in the same order. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const [operand = '-', ...others] = args.operands
  if (others.length > 0)
    throw new UserError('LAYLINT_USAGE', '“laylint batch” reads one file, or standard input.')
  const jobs = args.findCount('jobs') ?? availableParallelism()
  if (jobs < 1) throw new UserError('LAYLINT_USAGE', '--jobs needs at least 1.')
  const file = resolve(terminal.workingFolder, operand === '-' ? 'batch.jsonl' : operand)
  const input = operand === '-' ? process.stdin : openFile(file, operand)
  const work = {
    parts: {scores: true, sentences: args.has('sentences'), units: false, nextEdits: true},
    hasRules: true,
  }
  const setup = await new FileSetups(args, registry, terminal.workingFolder, work).setupFor(file, true)
  if (setup === undefined) throw new Error('A file that is named has a setup.')
  const output = args.find('output')
  const kept: string[] = []
  let hadTrouble = false
  for await (const answers of runPool(readLines(input), setup, jobs)) {
    if (answers.hadTrouble) hadTrouble = true
    const text = answers.lines.map((line) => `${line}\n`).join('')
    if (output === undefined) await terminal.writeSlowly(text)
    else kept.push(text)
  }
  if (output !== undefined) writeAtomically(resolve(terminal.workingFolder, output), output, kept.join(''))
  return hadTrouble ? 2 : 0
}

function openFile(file: string, operand: string): AsyncIterable<Uint8Array> {
  try {
    statSync(file)
    return createReadStream(file)
  } catch (error) {
    throw new UserError('LAYLINT_UNREADABLE', `${operand}: cannot be read: ${sayReadError(error)}.`)
  }
}
