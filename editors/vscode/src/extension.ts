import {type ExtensionContext, window, workspace} from 'vscode'
import {watchCaret} from './caret.ts'
import {startClient, stopClient} from './client.ts'
import {registerCommands} from './commands.ts'
import {ScoreItem} from './score-item.ts'

/** Starts the language server when a summary is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('laylint', {log: true})
  const score = new ScoreItem()
  context.subscriptions.push(output, score)
  registerCommands(context, output)
  try {
    await startClient(context, output, score)
  } catch (error) {
    output.error(String(error))
    score.fail()
  }
  context.subscriptions.push(
    watchCaret(),
    window.onDidChangeActiveTextEditor(() => score.show()),
    workspace.onDidCloseTextDocument(({uri}) => score.forget(uri.toString())),
  )
}

/** Ends the server with the editor. */
export function deactivate(): Promise<void> {
  return stopClient()
}
