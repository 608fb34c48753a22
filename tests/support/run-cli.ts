import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {programFolder} from './build-programs.ts'

/** What a real run of the command line gave. */
export interface CliResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How the command line is run. */
export interface CliOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** No colour, and nothing kept outside the checkout. */
const testEnv = {NO_COLOR: '', FORCE_COLOR: '', LAYLINT_CODE_CACHE: join(programFolder, '..', 'code')}

/** Runs the bundled command line as a process of its own; without a terminal. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const env = {...process.env, ...testEnv, ...options.env}
  const child = spawn(process.execPath, [join(programFolder, 'laylint.cjs'), ...args], {
    cwd: options.cwd,
    env,
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8')}),
    )
  })
}

/**
 * A folder with files, removed after the test.
 *
 * @param files Contents by path; a path that ends with a slash is an empty folder.
 */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'laylint-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  // The config search stops at the root of a repository.
  mkdirSync(join(folder, '.git'))
  for (const [path, contents] of Object.entries(files)) {
    const file = join(folder, path)
    if (path.endsWith('/')) {
      mkdirSync(file, {recursive: true})
    } else {
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, contents)
    }
  }
  return folder
}
