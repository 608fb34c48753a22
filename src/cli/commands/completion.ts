import {registry} from '../../core.ts'
import {UserError} from '../../errors.ts'
import type {CommandRun} from '../command.ts'
import {commands} from '../command-table.ts'
import {completionScripts} from '../completion-scripts.ts'
import {commonOptions} from '../option-specs.ts'

/** Prints the completion script of a shell. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const [shell, ...others] = args.operands
  const make =
    shell !== undefined && Object.hasOwn(completionScripts, shell) ? completionScripts[shell] : undefined
  if (make === undefined || others.length > 0) {
    const shells = Object.keys(completionScripts).join(', ')
    throw new UserError('LAYLINT_USAGE', `Name one shell: ${shells}. For example: laylint completion bash`)
  }
  terminal.write(make({commands, commonOptions, rules: registry.rules.map(({meta}) => meta.id)}))
  return 0
}
