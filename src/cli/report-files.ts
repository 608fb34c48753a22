import {UserError} from '../errors.ts'
import type {CommandRun} from './command.ts'
import {openOutputs} from './outputs.ts'
import {prepareRun} from './run-files.ts'
import {exitCodeOf, Tally} from './tally.ts'

/** Reports on files without running rules: `messages` stays empty and `sentences` is always filled. */
export async function reportFiles(command: CommandRun, form: 'score' | 'outline'): Promise<number> {
  const wanted = command.args.find('format') ?? 'pretty'
  if (!/^(?:pretty|json)(?:=|$)/.test(wanted)) {
    throw new UserError('LAYLINT_UNKNOWN_FORMAT', `“laylint ${form}” writes pretty or json, not “${wanted}”.`)
  }
  const outputs = await openOutputs(command, form)
  const parts = {...outputs.parts, sentences: true, nextEdits: false, scoreDetails: form === 'score'}
  const {results, hadTrouble} = await prepareRun(command, parts, 'no-rules')
  const tally = new Tally()
  outputs.start()
  for await (const {report, bytes} of results) {
    tally.add(report)
    outputs.file(report, bytes)
  }
  outputs.finish(tally.summary)
  return exitCodeOf(tally.summary, command.args, hadTrouble())
}
