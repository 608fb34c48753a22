import type {CommandRun} from '../command.ts'
import {reportFiles} from '../report-files.ts'

/** Shows each sentence with what it does in the text; no rules. */
export function run(command: CommandRun): Promise<number> {
  return reportFiles(command, 'outline')
}
