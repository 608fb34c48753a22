import {type Disposable, StatusBarAlignment, type StatusBarItem, ThemeColor, window} from 'vscode'
import type {ScoreParams} from '../../../src/lsp/own-notifications.ts'

/** Left of the language of the document. */
const priority = 101

/** The status bar's item: reading age and words of the summary in the active editor. */
export class ScoreItem implements Disposable {
  private readonly item: StatusBarItem
  private readonly byUri = new Map<string, ScoreParams>()

  constructor() {
    this.item = window.createStatusBarItem('laylint.score', StatusBarAlignment.Right, priority)
    this.item.name = 'laylint'
    this.item.command = 'laylint.showOutline'
  }

  /** Takes what the server sent of a text. */
  take(params: unknown): void {
    if (!isScore(params)) return
    this.byUri.set(params.uri, params)
    this.show()
  }

  /** Shows the score of the active editor, or nothing. */
  show(): void {
    const score = this.byUri.get(window.activeTextEditor?.document.uri.toString() ?? '')
    if (score === undefined) {
      this.item.hide()
      return
    }
    const {errors, warnings, infos} = score.findings
    this.item.text = `$(book) ${score.facts.slice(0, 2).join(', ')}`
    this.item.tooltip = [
      ...score.facts,
      `${errors} errors, ${warnings} warnings, ${infos} hints`,
      'Click for the outline.',
    ].join('\n')
    this.item.show()
  }

  /** The server did not start. */
  fail(): void {
    this.item.text = '$(warning) laylint'
    this.item.tooltip = 'The language server did not start. Click to see why.'
    this.item.command = 'laylint.showOutput'
    this.item.backgroundColor = new ThemeColor('statusBarItem.warningBackground')
    this.item.show()
  }

  forget(uri: string): void {
    this.byUri.delete(uri)
    this.show()
  }

  dispose(): void {
    this.item.dispose()
  }
}

function isScore(params: unknown): params is ScoreParams {
  return (
    typeof params === 'object' &&
    params !== null &&
    'uri' in params &&
    'facts' in params &&
    'findings' in params
  )
}
