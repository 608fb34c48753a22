import {type Disposable, window} from 'vscode'
import {caretNotification} from '../../../src/lsp/own-notifications.ts'
import {findClient} from './client.ts'
import {summaryLanguages} from './document-selector.ts'

/** Tells the server where the caret is, so that it can be quiet about the sentence that is being typed. */
export function watchCaret(): Disposable {
  return window.onDidChangeTextEditorSelection(({textEditor, selections}) => {
    const client = findClient()
    const position = selections[0]?.active
    if (client === undefined || !client.isRunning() || position === undefined) return
    if (!summaryLanguages.includes(textEditor.document.languageId)) return
    void client.sendNotification(caretNotification, {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(textEditor.document),
      position: client.code2ProtocolConverter.asPosition(position),
    })
  })
}
