import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {FileReport} from '../report/file-report.ts'
import {version} from '../version.ts'
import type {LintTask} from './lint-task.ts'

/** Entries that nobody used for so long are removed, in milliseconds: 30 days. */
const ageMax = 30 * 24 * 3_600_000

/**
 * Reports of earlier runs, by everything that decides them: the text, its name and format, the config, and laylint itself.
 *
 * Each entry is a file of its own that is moved to its place as a whole, so runs may share a cache. An entry that cannot be
 * read is as good as none, and a cache that cannot be written slows nothing down but the next run.
 */
export class ReportCache {
  private readonly folder: string
  private readonly program: string

  constructor(folder: string) {
    this.folder = folder
    this.program = describeProgram()
    this.prepare()
  }

  find(task: LintTask): FileReport | undefined {
    const file = this.fileOf(task)
    try {
      const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
      if (!isReport(report, task.path)) return undefined
      const now = new Date()
      utimesSync(file, now, now)
      return report
    } catch {
      rmSync(file, {force: true})
      return undefined
    }
  }

  /** Keeps a report; one that is not complete may come out otherwise next time. */
  keep(task: LintTask, report: FileReport): void {
    const file = this.fileOf(task)
    if (report.isIncomplete || existsSync(file)) return
    const temporary = `${file}.${process.pid}.tmp`
    try {
      writeFileSync(temporary, JSON.stringify(report))
      renameSync(temporary, file)
    } catch {
      rmSync(temporary, {force: true})
    }
  }

  private fileOf({path, format, bytes, setup}: LintTask): string {
    const hash = createHash('sha256')
    hash.update(JSON.stringify([this.program, path, format, setup]))
    hash.update('\0').update(bytes)
    return join(this.folder, `${hash.digest('hex')}.json`)
  }

  private prepare(): void {
    try {
      mkdirSync(this.folder, {recursive: true})
      // Nobody should have to remember to ignore it.
      writeFileSync(join(this.folder, '.gitignore'), '*\n')
      const oldest = Date.now() - ageMax
      for (const name of readdirSync(this.folder)) {
        const file = join(this.folder, name)
        if (/\.(?:json|tmp)$/.test(name) && statSync(file).mtimeMs < oldest) rmSync(file, {force: true})
      }
    } catch {
      // Another run may be tidying up as well.
    }
  }
}

/** Version, and sizes and times of the files of the bundle: a new build of one version is another program. */
function describeProgram(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(folder).sort()
  const facts = files.map((name) => {
    const {size, mtimeMs} = statSync(join(folder, name))
    return `${name} ${size} ${mtimeMs}`
  })
  return [version, process.version, ...facts].join('\n')
}

/** Enough to tell a report from a damaged file: only laylint writes here. */
function isReport(value: unknown, path: string): value is FileReport {
  if (typeof value !== 'object' || value === null) return false
  return (
    'path' in value &&
    value.path === path &&
    'messages' in value &&
    Array.isArray(value.messages) &&
    'source' in value
  )
}
