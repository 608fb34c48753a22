import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {UserError} from '../errors.ts'
import type {FileReport} from '../report/file-report.ts'
import {keepMessages} from '../report/keep-messages.ts'
import {isBinaryFormat} from '../source/format.ts'

/** Most that git may answer, in bytes. */
const answerMax = 64_000_000

/** A stretch of lines: 1-based first and last. */
interface Lines {
  readonly first: number
  readonly last: number
}

/** What changed in a repository since a revision: committed, staged, in the work tree, and new files. */
export class ChangedLines {
  private readonly workingFolder: string
  private readonly base: string
  private readonly changed: ReadonlySet<string>
  private readonly untracked: ReadonlySet<string>

  /**
   * @param revision Anything that git understands; of a branch, the commit at which this one left it.
   * @throws {UserError} If there is no repository, no git, or no such revision.
   */
  constructor(revision: string, workingFolder: string) {
    this.workingFolder = workingFolder
    const root = this.git(['rev-parse', '--show-toplevel']).replace(/\n$/, '')
    const commit = this.tryGit([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ])
    if (commit === undefined) {
      throw new UserError(
        'LAYLINT_SINCE',
        `git knows no revision “${revision}”. In CI, fetch it first: git fetch origin ${revision}`,
      )
    }
    this.base = (this.tryGit(['merge-base', commit.trim(), 'HEAD']) ?? commit).trim()
    const names = (args: readonly string[]): Set<string> =>
      new Set(
        this.git(args)
          .split('\0')
          .filter((name) => name !== '')
          .map((name) => resolve(root, name)),
      )
    this.changed = names(['diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=d', this.base])
    this.untracked = names(['-C', root, 'ls-files', '--others', '--exclude-standard', '-z'])
  }

  /** Whether a file changed at all. */
  has(file: string): boolean {
    return this.changed.has(file) || this.untracked.has(file)
  }

  /** The report with the findings on changed lines alone; a Word file has no lines and keeps all. */
  keepChanged(report: FileReport): FileReport {
    const file = resolve(this.workingFolder, report.path)
    if (isBinaryFormat(report.format) || !this.changed.has(file)) return report
    const lines = this.linesOf(file)
    const messages = report.messages.filter(({start, end}) =>
      lines.some(({first, last}) => start.line <= last && end.line >= first),
    )
    return keepMessages(report, messages)
  }

  private linesOf(file: string): Lines[] {
    const diff = this.git([
      'diff',
      '-U0',
      '--no-color',
      '--no-ext-diff',
      '--no-renames',
      this.base,
      '--',
      file,
    ])
    const lines: Lines[] = []
    for (const [, from = '', size = '1'] of diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
      const first = Number(from)
      if (Number(size) > 0) lines.push({first, last: first + Number(size) - 1})
    }
    return lines
  }

  private git(args: readonly string[]): string {
    const answer = this.tryGit(args)
    if (answer !== undefined) return answer
    throw new UserError(
      'LAYLINT_SINCE',
      '--since needs git and a repository with a commit. Start laylint in one, or leave --since out.',
    )
  }

  private tryGit(args: readonly string[]): string | undefined {
    const {status, stdout} = spawnSync('git', [...args], {
      cwd: this.workingFolder,
      encoding: 'utf8',
      maxBuffer: answerMax,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return status === 0 ? stdout : undefined
  }
}
