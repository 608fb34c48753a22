import {UserError} from '../../errors.ts'
import {compareReports} from '../../report/compare-reports.ts'
import type {FileReport} from '../../report/file-report.ts'
import {drawComparison} from '../../reporters/draw-comparison.ts'
import {toFileEntry, toJson, toMessageEntry} from '../../reporters/json.ts'
import {version} from '../../version.ts'
import type {CommandRun} from '../command.ts'
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
  const {reports, hadTrouble} = await prepareRun(command, {
    scores: true,
    sentences: false,
    units: false,
    hardWords: true,
  })
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
  terminal.write(
    args.find('format') === 'json'
      ? `${toJson({
          schema: 1,
          tool: {name: 'laylint', version},
          before: summaryOf(before),
          after: summaryOf(after),
          ...comparison,
          gained: comparison.gained.map(toMessageEntry),
          lost: comparison.lost.map(toMessageEntry),
        })}\n`
      : drawComparison({...comparison, before, after}, terminal.hasColor),
  )
  if (hadTrouble()) return 2
  return args.has('fail-on-worse') && comparison.isWorse ? 1 : 0
}

/** An entry of `files[]` with the number of findings in place of the findings. */
function summaryOf(report: FileReport): unknown {
  return {...toFileEntry(report), messages: report.messages.length}
}
