import type {ReportParts} from '../report/build-report.ts'
import type {FileReport, RunSummary} from '../report/file-report.ts'
import type {RuleGroup} from '../rule/define-rule.ts'
import type {Severity} from '../rule/preset.ts'

/** What a reporter may know of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly group: RuleGroup
  readonly url: string
}

/** How a report is shown. */
export interface ReportContext {
  readonly toolVersion: string
  readonly rules: readonly RuleInfo[]
  readonly hasColor: boolean
  /** Width to write for, in columns. */
  readonly columns: number
  /** Height of the screen; `undefined` where the report goes to a file or another program. */
  readonly rows: number | undefined
  /** Show every finding, not some of each rule. */
  readonly isComplete: boolean
  /** Show findings alone. */
  readonly isQuiet: boolean
  /** Least severity that fails the run. */
  readonly failOn: Severity | 'never'
}

/** Turns reports into text, file by file, so that a run of any length needs little memory. */
export interface Reporter {
  /** Before the first file. */
  start(): string
  file(report: FileReport): string
  /** After the last. */
  finish(summary: RunSummary): string
}

/** One form of report: what it needs, and how it is made. */
export interface ReporterModule {
  readonly parts: ReportParts
  createReporter(context: ReportContext): Reporter
}
