import type {CommandRun} from '../command.ts'

/** Runs the language server; the process ends with its client. */
export async function run({args}: CommandRun): Promise<number> {
  const {runServer} = await import('../../lsp/run-server.ts')
  const socket = args.find('socket')
  const pipe = args.find('pipe')
  runServer([
    ...(args.has('node-ipc') ? ['--node-ipc'] : []),
    ...(socket === undefined ? [] : [`--socket=${socket}`]),
    ...(pipe === undefined ? [] : [`--pipe=${pipe}`]),
  ])
  return new Promise(() => undefined)
}
