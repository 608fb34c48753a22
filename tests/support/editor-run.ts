import {spawn} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {programFolder} from './build-programs.ts'

/** A home without settings, a folder with a summary, and `laylint` on the path. */
export interface EditorRun {
  readonly folder: string
  readonly summary: string
  /** File that the editor writes its findings to, as JSON. */
  readonly output: string
  readonly env: NodeJS.ProcessEnv
}

/** The summary that editors open; the word to find stands after an emoji. */
export const summaryText = '# A summary\n\nDoctors 😀 utilise it.\n'

/** Milliseconds that an editor has. */
const timeMax = 40_000

/** Makes a place for an editor to run in, and removes it afterwards. */
export async function withEditor<T>(use: (run: EditorRun) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'laylint-editor-'))
  try {
    const bin = join(folder, 'bin')
    const home = join(folder, 'home')
    for (const path of [bin, home, join(folder, '.git')]) mkdirSync(path)
    const command = join(bin, 'laylint')
    writeFileSync(
      command,
      `#!/bin/sh\nexec "${process.execPath}" "${join(programFolder, 'laylint.cjs')}" "$@"\n`,
    )
    chmodSync(command, 0o755)
    const summary = join(folder, 'summary.md')
    writeFileSync(summary, summaryText)
    const output = join(folder, 'found.json')
    const env = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      TERM: 'xterm',
      LAYLINT_SUMMARY: summary,
      LAYLINT_FOUND: output,
    }
    return await use({folder, summary, output, env})
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  }
}

/** Runs an editor and reads what it found. */
export async function runEditor(
  command: string,
  args: readonly string[],
  {folder, output, env}: EditorRun,
): Promise<unknown> {
  const child = spawn(command, args, {cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe']})
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const timer = setTimeout(() => child.kill('SIGKILL'), timeMax)
  await new Promise((resolve) => child.on('close', resolve))
  clearTimeout(timer)
  if (!existsSync(output)) throw new Error(`${command} wrote nothing. It said: ${said.slice(-2000)}`)
  return JSON.parse(readFileSync(output, 'utf8'))
}
