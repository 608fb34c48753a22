import type {Arguments} from './parse-arguments.ts'
import type {Terminal} from './terminal.ts'

/** One option of the command line. */
export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string
  readonly short?: string
  /** Name of the value in help; a flag has none. */
  readonly value?: string
  /** Values there are, for help, completion and messages. */
  readonly choices?: readonly string[]
  /** May be given more than once. */
  readonly isRepeatable?: boolean
  /** Also exists as `--no-NAME`. */
  readonly isNegatable?: boolean
  readonly summary: string
}

/** What a command is given to run. */
export interface CommandRun {
  readonly args: Arguments
  readonly terminal: Terminal
}

/** Runs a command; gives the exit code: 0, 1 or 2. */
export type CommandHandler = (run: CommandRun) => Promise<number>

/** One command: what help, completion and the manual page say of it, and where its code is. */
export interface Command {
  readonly name: string
  /** One line without a full stop. */
  readonly summary: string
  /** What comes after the name in the usage line. */
  readonly operands: string
  readonly options: readonly OptionSpec[]
  /** Command lines that show it, most useful first. */
  readonly examples: readonly string[]
  /** Loads the code only when the command runs. */
  load(): Promise<{readonly run: CommandHandler}>
}
