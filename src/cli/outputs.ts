import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {registry} from '../core.ts'
import {ruleUrl} from '../engine/message.ts'
import {findNearest} from '../engine/nearest.ts'
import {UserError} from '../errors.ts'
import type {ReportParts} from '../report/build-report.ts'
import type {FileReport, RunSummary} from '../report/file-report.ts'
import {keepMessages} from '../report/keep-messages.ts'
import {escapeControls} from '../reporters/escape-controls.ts'
import type {ReportContext, Reporter, ReporterModule, RuleInfo} from '../reporters/reporter.ts'
import {commandReporters, reporters} from '../reporters/reporter-table.ts'
import type {Severity} from '../rule/preset.ts'
import {severityRank} from '../rule/severity-rank.ts'
import {sayReadError} from '../source/read.ts'
import {version} from '../version.ts'
import type {CommandRun} from './command.ts'
import type {Arguments} from './parse-arguments.ts'
import type {ReviewFile} from './review-file.ts'

/** Width of a report that is not for a terminal, and the widest for one, in columns. */
const columnsDefault = 80
const columnsMax = 100

/** One report being written. */
interface Output {
  readonly reporter: Reporter
  /** Severity below which findings are left out; machine formats are always complete. */
  readonly hides: Severity | undefined
  write(text: string): void
  close(): void
}

/** All the reports that a command line asks for. */
export interface Outputs {
  /** What they need of each file. */
  readonly parts: ReportParts
  start(): void
  /** @param bytes What the report is of. */
  file(report: FileReport, bytes: Uint8Array): void
  finish(summary: RunSummary): void
}

/**
 * Opens the reports.
 *
 * @throws {UserError} If a form of report does not exist, or two of them go to standard output.
 */
export async function openOutputs(run: CommandRun, pretty: PrettyForm = 'pretty'): Promise<Outputs> {
  const outputs: Output[] = []
  let parts: ReportParts = {
    scores: false,
    sentences: run.args.has('sentences'),
    units: false,
    checklist: false,
  }
  const reviews: ReviewFile[] = []
  for (const {form, file} of readForms(run)) {
    if (form === 'docx') {
      reviews.push((await import('./review-file.ts')).openReview(run, file))
      continue
    }
    const reporter = await loadReporter(form === 'pretty' ? pretty : form)
    parts = {
      scores: parts.scores || reporter.parts.scores,
      sentences: parts.sentences || reporter.parts.sentences,
      units: parts.units || reporter.parts.units,
      checklist: parts.checklist === true || reporter.parts.checklist === true,
      scoreDetails: parts.scoreDetails === true || reporter.parts.scoreDetails === true,
      nextEdits: parts.nextEdits === true || reporter.parts.nextEdits === true,
      outline: parts.outline === true || reporter.parts.outline === true,
      order: parts.order === true || reporter.parts.order === true,
      text: parts.text === true || reporter.parts.text === true,
    }
    const made = reporter.createReporter(contextFor(run, file !== undefined))
    const sink = file === undefined ? toTerminal(run) : toFile(file, run.terminal.workingFolder)
    const hides = form === 'pretty' || form === 'compact' ? quietLimit(run) : undefined
    outputs.push({reporter: made, hides, ...sink})
  }
  if (run.args.has('track') && reviews.length === 0) {
    throw new UserError('LAYLINT_USAGE', '--track writes into a Word file: add --format docx=reviewed.docx.')
  }
  return {
    parts,
    start() {
      for (const {reporter, write} of outputs) write(reporter.start())
    },
    file(report, bytes) {
      for (const {reporter, write, hides} of outputs)
        write(reporter.file(hides === undefined ? report : hideBelow(report, hides)))
      const least = quietLimit(run)
      for (const review of reviews) review.add(least === undefined ? report : hideBelow(report, least), bytes)
    },
    finish(summary) {
      for (const {reporter, write, close} of outputs) {
        write(reporter.finish(summary))
        close()
      }
      for (const review of reviews) review.close()
    },
  }
}

/** What `pretty` stands for: each command has its own. */
export type PrettyForm = 'pretty' | 'score' | 'outline'

function loadReporter(form: string): Promise<ReporterModule> {
  const load = {...reporters, ...commandReporters}
  const found = Object.hasOwn(load, form) ? load[form] : undefined
  if (found === undefined) throw unknownForm(form)
  return found()
}

/** One report that is asked for, and the file that it goes to. */
export interface Form {
  readonly form: string
  readonly file: string | undefined
}

/** `--format json --format html=report.html`; `--output` names the file of the one that has none. */
export function readForms({args}: Pick<CommandRun, 'args'>): Form[] {
  const given = args.all('format').map((text): Form => {
    const equals = text.indexOf('=')
    if (equals === -1) return {form: text, file: undefined}
    const file = text.slice(equals + 1)
    if (file === '')
      throw new UserError('LAYLINT_USAGE', `--format ${text} needs the name of a file after the “=”.`)
    return {form: text.slice(0, equals), file}
  })
  const forms = given.length === 0 ? [{form: 'pretty', file: undefined}] : given
  const output = args.find('output')
  const open = forms.filter(({file}) => file === undefined)
  if (output !== undefined && open.length === 0) {
    throw new UserError(
      'LAYLINT_USAGE',
      '--output has no report to write: every --format names its own file.',
    )
  }
  if (open.length > 1) {
    const names = open.map(({form}) => form).join(' and ')
    throw new UserError(
      'LAYLINT_USAGE',
      `Only one report fits on standard output, not ${names}. Write --format NAME=FILE.`,
    )
  }
  return forms.map(({form, file}) => ({form, file: file ?? output}))
}

/** With `--quiet`: the severity that fails the run. */
function quietLimit({args}: CommandRun): Severity | undefined {
  if (!args.has('quiet')) return undefined
  const limit = failLimit(args)
  return limit === 'never' ? 'error' : limit
}

/** Least severity that fails the run. */
function failLimit(args: Arguments): Severity | 'never' {
  const failOn = args.find('fail-on')
  return failOn === 'warning' || failOn === 'info' || failOn === 'never' ? failOn : 'error'
}

function hideBelow(report: FileReport, least: Severity): FileReport {
  const messages = report.messages.filter(({severity}) => severityRank[severity] <= severityRank[least])
  return keepMessages(report, messages)
}

function unknownForm(form: string): UserError {
  const names = [...Object.keys(reporters), 'docx']
  const nearest = findNearest(form, names)
  const hint = nearest === undefined ? `There are: ${names.join(', ')}.` : `Did you mean “${nearest}”?`
  return new UserError('LAYLINT_UNKNOWN_FORMAT', `There is no format “${form}”. ${hint}`)
}

/** What reports may say of the rules. */
export function ruleInfos(): RuleInfo[] {
  return registry.rules.map(({meta: {id, summary, why, group}}) => ({
    id,
    summary,
    why,
    group,
    url: ruleUrl(id),
  }))
}

function contextFor({args, terminal}: CommandRun, isForFile: boolean): ReportContext {
  return {
    toolVersion: version,
    rules: ruleInfos(),
    hasColor: terminal.hasColor && !isForFile,
    columns: isForFile ? columnsDefault : Math.min(terminal.columns ?? columnsDefault, columnsMax),
    rows: isForFile ? undefined : terminal.rows,
    isComplete: args.has('all'),
    isQuiet: args.has('quiet'),
    failOn: failLimit(args),
  }
}

type Sink = Pick<Output, 'write' | 'close'>

function toTerminal({terminal}: CommandRun): Sink {
  return {
    write: (text) => {
      if (text !== '') terminal.write(text)
    },
    close: () => undefined,
  }
}

/** Written beside its place first and then moved there, so that nobody reads half a report. */
function toFile(name: string, workingFolder: string): Sink {
  const file = resolve(workingFolder, name)
  const chunks: string[] = []
  return {
    write: (text) => void chunks.push(text),
    close: () => writeAtomically(file, name, chunks.join('')),
  }
}

/**
 * Writes a file as a whole or not at all.
 *
 * @throws {UserError} If it cannot be written.
 */
export function writeAtomically(file: string, shownAs: string, text: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw new UserError(
      'LAYLINT_WRITE',
      `${escapeControls(shownAs)} cannot be written: ${sayReadError(error)}.`,
    )
  }
}
