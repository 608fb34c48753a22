import type {CommandRun} from '../command.ts'
import {reportFiles} from '../report-files.ts'

/** Prints how hard each text and sentence is to read; no rules. */
export function run(command: CommandRun): Promise<number> {
  return reportFiles(command, 'score')
}
