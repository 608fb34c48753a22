import {resolve} from 'node:path'
import {UserError} from '../../errors.ts'
import type {ReportParts} from '../../report/build-report.ts'
import {compareReports} from '../../report/compare-reports.ts'
import type {FileReport} from '../../report/file-report.ts'
import {type ComparedReports, drawComparison} from '../../reporters/draw-comparison.ts'
import {toFileEntry, toJson, toMessageEntry} from '../../reporters/json.ts'
import {version} from '../../version.ts'
import type {CommandRun} from '../command.ts'
import {readForms, ruleInfos, writeAtomically} from '../outputs.ts'
import {prepareRun} from '../run-files.ts'

/** Compares two versions of a text: scores, and findings gone and new. */
export async function run(command: CommandRun): Promise<number> {
  const {args, terminal} = command
  if (args.operands.length !== 2) {
    throw new UserError(
      'LAYLINT_USAGE',
      'Name the old text and the new one: laylint diff draft.md summary.md',
    )
  }
  const forms = readForms(command)
  const unknown = forms.find(({form}) => !/^(?:pretty|json|html)$/.test(form))
  if (unknown !== undefined) {
    throw new UserError(
      'LAYLINT_UNKNOWN_FORMAT',
      `“laylint diff” writes pretty, json or html, not “${unknown.form}”.`,
    )
  }
  const {reports, hadTrouble} = await prepareRun(command, await partsFor(forms.map(({form}) => form)))
  const found: FileReport[] = []
  for await (const report of reports) found.push(report)
  // Standard input is read first, whichever operand it is.
  if (args.operands[1] === '-') found.reverse()
  const [before, after, ...others] = found
  if (before === undefined || after === undefined || others.length > 0) {
    if (hadTrouble()) return 2
    throw new UserError('LAYLINT_USAGE', '“laylint diff” compares two different texts, and no folders.')
  }
  const comparison = compareReports(before, after)
  for (const {form, file} of forms) {
    const isForTerminal = file === undefined && terminal.hasColor
    const text = await draw(form, {...comparison, before, after}, isForTerminal)
    if (file === undefined) terminal.write(text)
    else writeAtomically(resolve(terminal.workingFolder, file), file, text)
  }
  if (hadTrouble()) return 2
  return args.has('fail-on-worse') && comparison.isWorse ? 1 : 0
}

/** A page shows the texts themselves. */
async function partsFor(forms: readonly string[]): Promise<ReportParts> {
  if (!forms.includes('html')) return {scores: true, sentences: false, units: false, hardWords: true}
  return {...(await import('../../reporters/html/html.ts')).parts, hardWords: true}
}

async function draw(form: string, compared: ComparedReports, hasColor: boolean): Promise<string> {
  if (form === 'html') {
    const {drawDiff} = await import('../../reporters/html/draw-diff.ts')
    return drawDiff(compared, {rules: ruleInfos(), toolVersion: version})
  }
  if (form === 'pretty') return drawComparison(compared, hasColor)
  const {before, after, ...comparison} = compared
  const tool = {name: 'laylint', version}
  const texts = {before: summaryOf(before), after: summaryOf(after)}
  const findings = {gained: comparison.gained.map(toMessageEntry), lost: comparison.lost.map(toMessageEntry)}
  return `${toJson({schema: 1, tool, ...texts, ...comparison, ...findings})}\n`
}

/** An entry of `files[]` with the number of findings in place of the findings. */
function summaryOf(report: FileReport): unknown {
  return {...toFileEntry(report), sentences: undefined, messages: report.messages.length}
}
