import type {CommandRun} from '../command.ts'
import {openOutputs} from '../outputs.ts'
import {prepareRun} from '../run-files.ts'
import {exitCodeOf, Tally} from '../tally.ts'

/** Lints files and prints what was found. */
export async function run(command: CommandRun): Promise<number> {
  const {args, terminal} = command
  if (args.has('print-config')) return (await import('../print-config.ts')).printConfig(command)
  // Wrong values are told before any file is read.
  args.findCount('max-warnings')
  const startedAt = performance.now()
  const outputs = await openOutputs(command)
  const {reports, hadTrouble} = await prepareRun(command, outputs.parts)
  const tally = new Tally()
  outputs.start()
  for await (const report of reports) {
    tally.add(report)
    outputs.file(report)
  }
  outputs.finish(tally.summary)
  if (args.has('stats')) {
    for (const [rule, count] of tally.byRule) terminal.say(`${String(count).padStart(6)}  ${rule}`)
    terminal.say(`${tally.summary.files} files in ${Math.round(performance.now() - startedAt)} ms`)
  }
  return exitCodeOf(tally.summary, args, hadTrouble())
}
