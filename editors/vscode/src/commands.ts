import {commands, type ExtensionContext, type LogOutputChannel, languages, window} from 'vscode'
import {restartClient} from './client.ts'
import {summaryLanguages} from './document-selector.ts'

/** Registers the commands of the extension; those of the server register themselves. */
export function registerCommands(context: ExtensionContext, output: LogOutputChannel): void {
  const register = (name: string, run: () => unknown): void => {
    context.subscriptions.push(commands.registerCommand(name, run))
  }
  register('laylint.lint', lintSummary)
  register('laylint.showOutline', () => commands.executeCommand('outline.focus'))
  register('laylint.restart', restartClient)
  register('laylint.showOutput', () => output.show())
  register('laylint.addSelectionToGlossary', addSelectionToGlossary)
}

/** Shows the findings of the active text; one in another language is read as Markdown from now on. */
async function lintSummary(): Promise<void> {
  const document = window.activeTextEditor?.document
  if (document === undefined) {
    await window.showInformationMessage('Open a summary first.')
    return
  }
  if (!summaryLanguages.includes(document.languageId))
    await languages.setTextDocumentLanguage(document, 'markdown')
  await commands.executeCommand('workbench.actions.view.problems')
}

async function addSelectionToGlossary(): Promise<void> {
  const editor = window.activeTextEditor
  const term = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim() ?? ''
  if (editor === undefined || term === '') {
    await window.showInformationMessage('Select the term first.')
    return
  }
  await commands.executeCommand('laylint.addToGlossary', editor.document.uri.toString(), term)
}
