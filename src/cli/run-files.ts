import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {registry} from '../core.ts'
import type {Format} from '../document/document.ts'
import {UserError} from '../errors.ts'
import type {ReportParts} from '../report/build-report.ts'
import type {FileReport} from '../report/file-report.ts'
import {findFormat, formatNames} from '../source/format.ts'
import {readBytes, readInput} from '../source/read.ts'
import {tuneForMany} from '../start/tune-engine.ts'
import type {ChangedLines} from './changed-lines.ts'
import type {CommandRun} from './command.ts'
import {FileSetups} from './file-setups.ts'
import {type FoundFiles, findFiles, type InputFile} from './find-files.ts'
import type {LintPool} from './lint-pool.ts'
import {type LintSetup, type LintTask, runTask} from './lint-task.ts'
import {Progress} from './progress.ts'
import type {ReportCache} from './report-cache.ts'
import {looksRisky} from './risky-text.ts'

/** From so many files on several threads pay: each has the code to compile for itself. */
const manyFiles = 200

/** Up to so many files the program has ended before it has paid to make it fast. */
const fewFiles = 4

/** Threads at most: each takes some 60 MB. */
const threadsMax = 2

/** Files that are read ahead for each thread. */
const filesAhead = 24

/** One text that was read. */
export interface RunInput {
  /** From the working folder, with forward slashes; the name given for standard input. */
  readonly path: string
  /** Absolute path; `undefined` for standard input. */
  readonly file: string | undefined
  /** Named by itself, not found in a folder. */
  readonly isNamed: boolean
  readonly format: Format
  readonly bytes: Uint8Array
  readonly setup: LintSetup
  /**
   * Lints these or other bytes with the configuration of this text.
   *
   * @throws {UserError} If the bytes are no text.
   */
  lint(bytes: Uint8Array): Promise<FileReport>
}

/** A report and the bytes that it is of. */
export interface RunResult {
  readonly report: FileReport
  readonly bytes: Uint8Array
}

/** A run over the files that a command line names. */
export interface FileRun {
  /** The texts that could be read, in order. */
  readonly inputs: AsyncIterable<RunInput>
  /** One report for each text that could be read, in order; one of these three can be walked, once. */
  readonly reports: AsyncIterable<FileReport>
  /** Reports with the bytes that they are of. */
  readonly results: AsyncIterable<RunResult>
  /** Tells what went wrong with a text: a sentence, or an error, which goes on up if it is a bug. */
  complain(problem: unknown, path: string): void
  /** Whether something went wrong so far: exit code 2. */
  hadTrouble(): boolean
}

/** Whether a run checks the texts, or only measures them. */
export type RunMode = 'rules' | 'no-rules'

/**
 * Prepares a run.
 *
 * @param changed Leaves out files that did not change.
 * @throws {UserError} If no file is named.
 */
export async function prepareRun(
  run: CommandRun,
  parts: ReportParts,
  mode: RunMode = 'rules',
  changed?: ChangedLines,
): Promise<FileRun> {
  const {args, terminal} = run
  // What changed is asked of the whole folder where nothing is named.
  const operands = args.operands.length === 0 && changed !== undefined ? ['.'] : args.operands
  if (operands.length === 0) {
    const what = 'Name a file, a folder or a glob, or - for standard input.'
    throw new UserError('LAYLINT_USAGE', `${what} For example: laylint ${args.command.name} summary.md`)
  }
  const everything = await findFiles(operands, {
    workingFolder: terminal.workingFolder,
    commandNames: args.commandNames,
    isAnyFormat: args.has('format-in'),
    isUnfiltered: args.has('no-ignore'),
  })
  const found =
    changed === undefined
      ? everything
      : {...everything, files: everything.files.filter(({file}) => changed.has(file))}
  const setups = new FileSetups(args, registry, terminal.workingFolder, {parts, hasRules: mode === 'rules'})
  const runner = new Runner(run, found, setups)
  for (const problem of found.problems) runner.complain(problem)
  return {
    inputs: runner.inputs(),
    reports: runner.reports(),
    results: runner.results(),
    complain: (problem, path) =>
      runner.complain(typeof problem === 'string' ? `${path}: ${problem}` : nameFile(problem, path)),
    hadTrouble: () => runner.hadTrouble,
  }
}

class Runner {
  hadTrouble = false
  private readonly run: CommandRun
  private readonly found: FoundFiles
  private readonly setups: FileSetups
  private readonly progress: Progress
  private pool: LintPool | undefined
  private cache: ReportCache | undefined
  /** Files are linted by several threads at once, ahead of the one that is reported. */
  private isParallel = false
  /** A broken config would be told for each file that it is for. */
  private readonly told = new Set<string>()

  constructor(run: CommandRun, found: FoundFiles, setups: FileSetups) {
    this.run = run
    this.found = found
    this.setups = setups
    this.progress = new Progress(run.terminal, found.files.length)
  }

  async *reports(): AsyncGenerator<FileReport> {
    for await (const {report} of this.results()) yield report
  }

  async *results(): AsyncGenerator<RunResult> {
    const threads = Math.min(availableParallelism(), threadsMax)
    this.isParallel = this.found.files.length >= manyFiles && threads > 1
    if (this.found.files.length > fewFiles) tuneForMany()
    const ahead = this.isParallel ? threads * filesAhead : 1
    const pending: Promise<RunResult | undefined>[] = []
    try {
      for await (const input of this.inputs()) {
        pending.push(this.tryLint(input))
        const result = pending.length < ahead ? undefined : await pending.shift()
        if (result !== undefined) yield result
      }
      for (const promise of pending) {
        const result = await promise
        if (result !== undefined) yield result
      }
    } finally {
      this.isParallel = false
      await this.pool?.close()
    }
  }

  async *inputs(): AsyncGenerator<RunInput> {
    try {
      if (this.found.hasInput) yield* this.readInput()
      for (const input of this.found.files) {
        this.progress.show(input.path)
        yield* this.readFile(input)
      }
    } finally {
      this.progress.clear()
      if (!this.isParallel) await this.pool?.close()
    }
  }

  complain(message: string): void {
    this.hadTrouble = true
    if (this.told.has(message)) return
    this.told.add(message)
    this.progress.clear()
    this.run.terminal.say(`laylint: ${message}`)
  }

  private async tryLint(input: RunInput): Promise<RunResult | undefined> {
    try {
      return {report: await input.lint(input.bytes), bytes: input.bytes}
    } catch (error) {
      this.complain(nameFile(error, input.path))
      return undefined
    }
  }

  private async *readFile({file, path, isNamed}: InputFile): AsyncGenerator<RunInput> {
    try {
      const setup = await this.setups.setupFor(file, isNamed)
      if (setup === undefined) return
      yield this.toInput({path, file, isNamed, bytes: readBytes(file, this.formatOf(path)), setup})
    } catch (error) {
      this.complain(nameFile(error, path))
    }
  }

  private async *readInput(): AsyncGenerator<RunInput> {
    const {args, terminal} = this.run
    const path = args.find('stdin-filename') ?? 'standard input'
    if (terminal.isInputTerminal) terminal.say('Reading standard input. End it with Ctrl-D.')
    try {
      const setup = await this.setups.setupFor(resolve(terminal.workingFolder, path), true)
      if (setup === undefined) return
      const bytes = await readInput(process.stdin, this.formatOf(path))
      yield this.toInput({path, file: undefined, isNamed: true, bytes, setup})
    } catch (error) {
      this.complain(nameFile(error, path))
    }
  }

  private toInput(read: Omit<RunInput, 'format' | 'lint'>): RunInput {
    const format = this.formatOf(read.path)
    const {path, setup} = read
    return {...read, format, lint: (bytes) => this.lint({path, format, bytes, setup})}
  }

  private formatOf(path: string): Format {
    const given = this.run.args.find('format-in')
    return (given === undefined ? undefined : formatNames[given]) ?? findFormat(path) ?? 'markdown'
  }

  private async lint(task: LintTask): Promise<FileReport> {
    const cache = await this.openCache()
    const report = cache?.find(task) ?? (await this.lintAfresh(task))
    cache?.keep(task, report)
    if (report.isIncomplete) this.hadTrouble = true
    return report
  }

  private async lintAfresh(task: LintTask): Promise<FileReport> {
    const isRisky = looksRisky(task.bytes, task.format)
    return isRisky || this.isParallel ? (await this.openPool()).run(task, isRisky) : runTask(task)
  }

  private async openCache(): Promise<ReportCache | undefined> {
    const {args, terminal} = this.run
    if (!args.has('cache') && !args.has('cache-location')) return undefined
    const folder = resolve(terminal.workingFolder, args.find('cache-location') ?? '.laylint-cache')
    this.cache ??= new (await import('./report-cache.ts')).ReportCache(folder)
    return this.cache
  }

  private async openPool(): Promise<LintPool> {
    const threads = this.isParallel ? Math.min(availableParallelism(), threadsMax) - 1 : 1
    const {LintPool} = await import('./lint-pool.ts')
    this.pool ??= new LintPool(threads, this.isParallel)
    return this.pool
  }
}

/** What went wrong with a file, as a sentence; anything but a mistake in the input is a bug and goes on up. */
function nameFile(error: unknown, path: string): string {
  if (!(error instanceof UserError)) throw error
  const isAboutConfig =
    error.code.includes('CONFIG') || error.code.includes('UNKNOWN') || error.code.includes('BAD')
  return isAboutConfig ? error.message : `${path}: ${error.message}`
}
