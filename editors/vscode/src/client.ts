import type {ExtensionContext, LogOutputChannel} from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'
import {scoreNotification} from '../../../src/lsp/own-notifications.ts'
import {documentSelector} from './document-selector.ts'
import type {ScoreItem} from './score-item.ts'

/** Holds the command of another server as a JSON list: for working on the server, and for tests that listen in. */
const commandVariable = 'LT_CMD'

let client: LanguageClient | undefined

/** The client while the server runs. */
export function findClient(): LanguageClient | undefined {
  return client
}

/** Starts the server that is bundled with the extension. */
export async function startClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  score: ScoreItem,
): Promise<void> {
  const options: LanguageClientOptions = {
    documentSelector: documentSelector(),
    outputChannel: output,
    diagnosticPullOptions: {onChange: true, onSave: false},
    initializationOptions: {scores: true},
  }
  client = new LanguageClient('laylint', 'laylint', serverOptions(context), options)
  client.onNotification(scoreNotification, (params: unknown) => score.take(params))
  await client.start()
}

/** Stops the server; nothing happens if none runs. */
export async function stopClient(): Promise<void> {
  await client?.stop()
}

/** Starts the server anew, after a crash for example. */
export async function restartClient(): Promise<void> {
  await client?.restart()
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const command = readCommand(process.env[commandVariable])
  if (command !== undefined)
    return {command: command.program, args: [...command.args], transport: TransportKind.stdio}
  return {module: context.asAbsolutePath('server/laylint-lsp.cjs'), transport: TransportKind.ipc}
}

function readCommand(
  text: string | undefined,
): {readonly program: string; readonly args: readonly string[]} | undefined {
  if (text === undefined) return undefined
  const [program, ...args]: unknown[] = JSON.parse(text)
  if (typeof program !== 'string' || !args.every((arg) => typeof arg === 'string')) return undefined
  return {program, args}
}
