import {type CodeAction, CodeActionKind} from 'vscode-languageserver/node'
import {fixAllKind} from './action-kinds.ts'
import type {Analysis, PlacedMessage} from './analysis.ts'
import type {ActionContext} from './code-actions.ts'
import {type OffsetEdit, toWorkspaceEdit} from './workspace-edits.ts'

/** Longest stretch of text that a title quotes, in UTF-16 units. */
const quoteMax = 40

/** One action for each suggestion of a message. */
export function suggestionActions(
  {message, at}: PlacedMessage,
  {analysis, features}: ActionContext,
): CodeAction[] {
  return message.suggestions.map(({text, safe}, index) => ({
    title:
      text === ''
        ? `Remove “${quote(message.actual)}”`
        : `Replace “${quote(message.actual)}” with “${quote(text)}”`,
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(analysis, [{at, text}], features),
    ...(safe && index === 0 && features.takesPreferredActions ? {isPreferred: true} : {}),
  }))
}

/** All safe replacements of the text in one edit. */
export function fixAllAction({analysis, features}: ActionContext): CodeAction | undefined {
  const edits = safeEdits(analysis)
  if (edits.length === 0) return undefined
  return {
    title: titleOfAll(edits.length),
    kind: fixAllKind,
    edit: toWorkspaceEdit(analysis, edits, features),
  }
}

/** The same among the quick fixes, where there is more than one to apply. */
export function fixEverythingAction({analysis, features}: ActionContext): CodeAction | undefined {
  const edits = safeEdits(analysis)
  if (edits.length < 2) return undefined
  return {
    title: titleOfAll(edits.length),
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(analysis, edits, features),
  }
}

function titleOfAll(count: number): string {
  return count === 1 ? 'Apply the one safe replacement' : `Apply all ${count} safe replacements`
}

/** The first safe suggestion of each message; of two that overlap the earlier one. */
function safeEdits({messages}: Analysis): OffsetEdit[] {
  const edits: OffsetEdit[] = []
  let end = 0
  for (const {message, at} of messages) {
    const safe = message.suggestions.find((suggestion) => suggestion.safe)
    if (safe === undefined || at.start < end) continue
    edits.push({at, text: safe.text})
    end = at.end
  }
  return edits
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= quoteMax ? line : `${letters.slice(0, quoteMax - 1).join('')}…`
}
