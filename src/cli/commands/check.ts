import type {BaselineFile} from '../baseline-file.ts'
import type {ChangedLines} from '../changed-lines.ts'
import type {CommandRun} from '../command.ts'
import {openOutputs} from '../outputs.ts'
import {prepareRun} from '../run-files.ts'
import {exitCodeOf, Tally} from '../tally.ts'

/** Lints files and prints what was found. */
export async function run(command: CommandRun): Promise<number> {
  const {args} = command
  if (args.has('print-config')) return (await import('../print-config.ts')).printConfig(command)
  if (args.has('watch'))
    return (await import('../watch-files.ts')).watchFiles(command, () => checkOnce(command))
  return checkOnce(command)
}

async function checkOnce(command: CommandRun): Promise<number> {
  const {args, terminal} = command
  // Wrong values are told before any file is read.
  args.findCount('max-warnings')
  const startedAt = Date.now()
  const outputs = await openOutputs(command)
  const changed = await openChanged(command)
  const baseline = await openBaseline(command)
  const {results, hadTrouble} = await prepareRun(command, outputs.parts, 'rules', changed)
  const tally = new Tally()
  outputs.start()
  for await (const {report, bytes} of results) {
    const unknown = baseline?.apply(report) ?? report
    const shown = changed?.keepChanged(unknown) ?? unknown
    tally.add(shown)
    outputs.file(shown, bytes)
  }
  outputs.finish(tally.summary)
  baseline?.close()
  if (args.has('stats')) {
    for (const [rule, count] of tally.byRule) terminal.say(`${String(count).padStart(6)}  ${rule}`)
    terminal.say(`${tally.summary.files} files in ${Date.now() - startedAt} ms`)
  }
  return exitCodeOf(tally.summary, args, hadTrouble())
}

async function openChanged({args, terminal}: CommandRun): Promise<ChangedLines | undefined> {
  const revision = args.find('since')
  if (revision === undefined) return undefined
  return new (await import('../changed-lines.ts')).ChangedLines(revision, terminal.workingFolder)
}

async function openBaseline(command: CommandRun): Promise<BaselineFile | undefined> {
  if (!command.args.has('baseline') && !command.args.has('update-baseline')) return undefined
  return (await import('../baseline-file.ts')).openBaseline(command)
}
