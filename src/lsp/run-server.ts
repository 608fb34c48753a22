import {createConnection} from 'vscode-languageserver/node'
import {keepServerSmall} from '../start/tune-engine.ts'
import {LanguageServer} from './language-server.ts'
import {LifeCycleGuard} from './life-cycle-guard.ts'
import {openTransport} from './transport.ts'

/**
 * Runs the language server until its client ends it or goes away.
 *
 * @param args Arguments of the `lsp` command.
 * @throws {UserError} If the arguments name no channel.
 */
export function runServer(args: readonly string[]): void {
  keepServerSmall()
  const {reader, writer} = openTransport(args)
  const guard = new LifeCycleGuard(reader, writer)
  const end = (): void => process.exit(guard.isStopped ? 0 : 1)
  // With a reader and a writer of our own the library no longer sees the client go away.
  guard.onClose(end)
  if (args.includes('--node-ipc')) process.on('disconnect', end)
  else process.stdin.on('end', end).on('close', end)
  process.stdout.on('error', end)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  const connection = createConnection(guard, writer)
  // A mistake of ours in one answer must not end the session.
  process.on('uncaughtException', (error) => connection.console.error(String(error.stack ?? error)))
  process.on('unhandledRejection', (error) => connection.console.error(String(error)))
  new LanguageServer(connection).listen()
}
