import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** What a program of a test gave. */
export interface ProgramResult {
  readonly code: number | null
  /** Standard output and error. */
  readonly all: string
}

/** A folder with a home of its own for programs that write settings; removed after the test. */
export class Workshop {
  readonly folder: string
  private readonly env: Readonly<Record<string, string | undefined>>

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'laylint-git-'))
    onTestFinished(() => rmSync(this.folder, {recursive: true, force: true}))
    const home = join(this.folder, 'home')
    mkdirSync(home)
    const who = {NAME: 'Test', EMAIL: 'test@example.org'}
    this.env = {
      ...process.env,
      HOME: home,
      PRE_COMMIT_HOME: join(home, 'pre-commit'),
      PRE_COMMIT_COLOR: 'never',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: who.NAME,
      GIT_AUTHOR_EMAIL: who.EMAIL,
      GIT_COMMITTER_NAME: who.NAME,
      GIT_COMMITTER_EMAIL: who.EMAIL,
      NO_COLOR: '1',
    }
    this.run(home, 'git', 'config', '--global', 'init.defaultBranch', 'main')
    this.run(home, 'git', 'config', '--global', 'protocol.file.allow', 'always')
    this.run(home, 'git', 'config', '--global', 'safe.directory', '*')
  }

  /** Runs a program in a folder. */
  run(cwd: string, program: string, ...args: readonly string[]): ProgramResult {
    const {status, stdout, stderr, error} = spawnSync(program, [...args], {
      cwd,
      env: this.env,
      encoding: 'utf8',
    })
    return {code: status, all: `${stdout}${stderr}${error?.message ?? ''}`}
  }

  /** Runs a program that must end well; gives what it printed. */
  must(cwd: string, program: string, ...args: readonly string[]): string {
    const {code, all} = this.run(cwd, program, ...args)
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${all}`)
    return all
  }

  /** Makes a repository with one commit of some files. */
  repository(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(this.folder, name)
    mkdirSync(folder)
    this.must(folder, 'git', 'init', '-q')
    writeFiles(folder, files)
    this.must(folder, 'git', 'add', '-A')
    this.must(folder, 'git', 'commit', '-qm', 'Start', '--no-verify')
    return folder
  }
}

/** Writes files by their paths in a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}
