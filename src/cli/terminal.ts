import {escapeControls} from '../reporters/escape-controls.ts'

/** Where a command reads and writes; everything about the process that commands may know. */
export interface Terminal {
  readonly workingFolder: string
  /** Columns of standard output; `undefined` if it is no terminal. */
  readonly columns: number | undefined
  readonly rows: number | undefined
  readonly hasColor: boolean
  readonly isErrorTerminal: boolean
  readonly isInputTerminal: boolean
  /** Writes to standard output, as it is. */
  write(text: string): void
  /** Writes bytes to standard output, as they are. */
  writeBytes(bytes: Uint8Array): void
  /** Writes to standard output and waits until there is room for more: for output of any length. */
  writeSlowly(text: string): Promise<void>
  /** Writes a line to standard error; control characters of foreign text are made visible. */
  say(line: string): void
  /** Writes to standard error, as it is: for progress. */
  writeError(text: string): void
}

/** The terminal of this process. */
export function openTerminal(colorChoice: string | undefined): Terminal {
  const {stdout} = process
  // Who reads may stop early (`laylint … | head`): that is no error of ours.
  stdout.on('error', quitQuietly)
  return {
    workingFolder: process.cwd(),
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    rows: stdout.isTTY === true ? stdout.rows : undefined,
    hasColor: wantsColor(colorChoice, stdout.isTTY === true, process.env),
    // Opening a stream takes milliseconds: those that a command does not use stay closed.
    get isErrorTerminal() {
      return openErrors().isTTY === true && process.env.TERM !== 'dumb'
    },
    get isInputTerminal() {
      return process.stdin.isTTY === true
    },
    write: (text) => void stdout.write(text),
    writeBytes: (bytes) => void stdout.write(bytes),
    writeSlowly: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    say: (line) => void openErrors().write(`${escapeControls(line)}\n`),
    writeError: (text) => void openErrors().write(text),
  }
}

/** Standard error; a reader that is gone is no error of ours there either. */
function openErrors(): NodeJS.WriteStream {
  const {stderr} = process
  if (stderr.listenerCount('error', quitQuietly) === 0) stderr.on('error', quitQuietly)
  return stderr
}

function quitQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
}

/**
 * Whether to use colour: the option, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function wantsColor(
  choice: string | undefined,
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (choice === 'always') return true
  if (choice === 'never') return false
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  const force = env.FORCE_COLOR ?? env.CLICOLOR_FORCE
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
