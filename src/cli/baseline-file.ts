import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {Baseline, parseBaseline} from '../baseline/baseline.ts'
import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import {sayReadError} from '../source/read.ts'
import type {CommandRun} from './command.ts'
import {writeAtomically} from './outputs.ts'

/** Name of the baseline where none is given. */
const defaultName = 'laylint-baseline.json'

/** The baseline of a run: hides what is known, or takes all that is found as known. */
export interface BaselineFile {
  apply(report: FileReport): FileReport
  /** Writes the file if the run updates it. */
  close(): void
}

/**
 * Opens the baseline that a command line names.
 *
 * @returns `undefined` where it names none.
 * @throws {UserError} If it cannot be read.
 */
export function openBaseline({args, terminal}: CommandRun): BaselineFile | undefined {
  const isUpdate = args.has('update-baseline')
  if (!isUpdate && !args.has('baseline')) return undefined
  const name = args.find('baseline') ?? defaultName
  const file = resolve(terminal.workingFolder, name)
  const baseline = readBaseline(file, name, isUpdate)
  // Paths are those from the folder of the file, so that laylint may be started anywhere.
  const pathOf = ({path}: FileReport): string =>
    relative(dirname(file), resolve(terminal.workingFolder, path)).replaceAll('\\', '/')
  return {
    apply(report) {
      if (isUpdate) baseline.learn(report, pathOf(report))
      return baseline.hideKnown(report, pathOf(report))
    },
    close() {
      if (!isUpdate) return
      baseline.keepOnly((path) => existsSync(join(dirname(file), path)))
      writeAtomically(file, name, baseline.toText())
      terminal.say(`Wrote ${name}. Use it with --baseline ${name}.`)
    },
  }
}

function readBaseline(file: string, name: string, isUpdate: boolean): Baseline {
  if (!existsSync(file)) {
    if (isUpdate) return new Baseline()
    throw new UserError(
      'LAYLINT_BASELINE',
      `There is no baseline ${name}. Write one: laylint --baseline ${name} --update-baseline FILES`,
    )
  }
  try {
    return parseBaseline(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof UserError ? error.message : `cannot be read: ${sayReadError(error)}.`
    throw new UserError('LAYLINT_BASELINE', `${name} ${reason}`)
  }
}
