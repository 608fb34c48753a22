import type {FileReport, RunSummary} from '../report/file-report.ts'
import type {Severity} from '../rule/preset.ts'
import type {Arguments} from './parse-arguments.ts'

/** Counts findings over a run. */
export class Tally {
  private readonly counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  private readonly rules = new Map<string, number>()
  private files = 0

  add({messages}: FileReport): void {
    this.files += 1
    for (const {severity, ruleId} of messages) {
      this.counts[severity] += 1
      this.rules.set(ruleId, (this.rules.get(ruleId) ?? 0) + 1)
    }
  }

  get summary(): RunSummary {
    const {error, warning, info} = this.counts
    return {files: this.files, errors: error, warnings: warning, infos: info}
  }

  /** Findings of each rule, most first. */
  get byRule(): readonly (readonly [string, number])[] {
    return [...this.rules].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  }
}

/**
 * The exit code of a run: 2 if something went wrong, 1 if a finding fails it, else 0.
 *
 * @param hadTrouble Unreadable input, broken config or a bug.
 */
export function exitCodeOf(
  {errors, warnings, infos}: RunSummary,
  args: Arguments,
  hadTrouble: boolean,
): 0 | 1 | 2 {
  if (hadTrouble) return 2
  const failOn = args.find('fail-on') ?? 'error'
  const failing = {
    never: 0,
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
  }
  const count = failOn in failing ? failing[failOn as keyof typeof failing] : errors
  const warningsMax = args.findCount('max-warnings')
  const hasFailed = count > 0 || (warningsMax !== undefined && warnings > warningsMax)
  return hasFailed && !args.has('exit-zero') ? 1 : 0
}
