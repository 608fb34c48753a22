import {version} from '../version.ts'
import {commandHelp, mainHelp} from './help.ts'
import {type Arguments, parseArguments} from './parse-arguments.ts'
import {openTerminal} from './terminal.ts'

/** Exit code of wrong usage, broken config, unreadable input or a bug. */
const troubleCode = 2

/**
 * Runs the command line and sets the exit code; never throws.
 *
 * @param argv Arguments without node and script.
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await runCommand(parseArguments(argv))
  } catch (error) {
    process.exitCode = troubleCode
    openTerminal(undefined).say(sayError(error, argv.includes('--debug')))
  }
}

async function runCommand(args: Arguments): Promise<number> {
  const terminal = openTerminal(args.has('no-color') ? 'never' : args.find('color'))
  if (args.has('version')) {
    terminal.write(`${version}\n`)
    return 0
  }
  if (args.has('help')) {
    terminal.write(args.isNamed ? commandHelp(args.command) : mainHelp())
    return 0
  }
  const {run} = await args.command.load()
  return run({args, terminal})
}

/** One line for the user's own mistakes, a request to report for ours. */
function sayError(error: unknown, isDebug: boolean): string {
  if (isDebug) return `laylint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  const what = error instanceof Error ? error.message : String(error)
  const isUserError = error instanceof Error && error.name === 'UserError'
  if (isUserError) return `laylint: ${what}`
  return `laylint ${version} failed: ${what}
This is a bug. Please report it, with what the same command says with --debug:
https://github.com/laylint/laylint/issues`
}
