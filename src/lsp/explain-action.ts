import type {CodeAction} from 'vscode-languageserver/node'
import {moreKind} from './action-kinds.ts'
import type {PlacedMessage} from './analysis.ts'
import type {ActionContext} from './code-actions.ts'
import {findEntry} from './word-facts.ts'
import {toWorkspaceEdit} from './workspace-edits.ts'

/** Writes the meaning of a term in brackets after it, so that the term may stay. */
export function findExplanation(
  {message, at}: PlacedMessage,
  {analysis, features}: ActionContext,
): CodeAction | undefined {
  // Only an explanation of the very words that the finding covers.
  const entry = findEntry(message.actual)
  if (entry === undefined || entry.meaning === '') return undefined
  return {
    title: `Explain here: “${message.actual} (${entry.meaning})”`,
    kind: moreKind,
    edit: toWorkspaceEdit(
      analysis,
      [{at: {start: at.end, end: at.end}, text: ` (${entry.meaning})`}],
      features,
    ),
  }
}
