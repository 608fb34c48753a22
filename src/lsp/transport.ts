import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {UserError} from '../errors.ts'

/** How the server talks to its client. */
export interface Transport {
  readonly reader: MessageReader
  readonly writer: MessageWriter
}

/**
 * Opens the channel that the command line names: `--stdio` (the default), `--node-ipc`, `--socket=PORT` or
 * `--pipe=NAME`.
 *
 * @throws {UserError} If the port is no port, or there is no channel to the parent process.
 */
export function openTransport(args: readonly string[]): Transport {
  if (args.includes('--node-ipc')) {
    if (process.send === undefined)
      throw new UserError('LAYLINT_USAGE', '--node-ipc needs a parent process that opened a channel.')
    return {reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process)}
  }
  const socket = findValue(args, '--socket') ?? findValue(args, '--port')
  if (socket !== undefined) {
    const port = Number(socket)
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new UserError('LAYLINT_USAGE', `--socket needs a port from 1 to 65535, not “${socket}”.`)
    const [reader, writer] = createServerSocketTransport(port)
    return {reader, writer}
  }
  const pipe = findValue(args, '--pipe')
  if (pipe !== undefined) {
    const [reader, writer] = createServerPipeTransport(pipe)
    return {reader, writer}
  }
  return {reader: new StreamMessageReader(process.stdin), writer: new StreamMessageWriter(process.stdout)}
}

function findValue(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((argument) => argument === name || argument.startsWith(`${name}=`))
  const found = args[at]
  if (found === undefined) return undefined
  return found === name ? (args[at + 1] ?? '') : found.slice(name.length + 1)
}
