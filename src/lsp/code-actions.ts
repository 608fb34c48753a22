import {type CodeAction, CodeActionKind, type CodeActionParams} from 'vscode-languageserver/node'
import {fixAllKind} from './action-kinds.ts'
import type {Analysis, PlacedMessage} from './analysis.ts'
import type {ClientFeatures} from './client-features.ts'
import {findGlossaryAction, pageAction, ruleOffAction} from './command-actions.ts'
import {toDiagnostic} from './diagnostics.ts'
import {findExplanation} from './explain-action.ts'
import {fixAllAction, fixEverythingAction, suggestionActions} from './fix-actions.ts'
import {findIgnoreHere, findIgnoreInFile} from './ignore-actions.ts'

/** Everything that actions are made from. */
export interface ActionContext {
  readonly analysis: Analysis
  readonly features: ClientFeatures
}

/** Findings that one request is answered for: a selection of a whole text has hundreds. */
const findingsMax = 12

/**
 * What may be done about the findings in a range, always in the same order: replacements, explanation, glossary,
 * ignoring here, in the file and in the project, the rule's page.
 */
export function findCodeActions(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const {only} = params.context
  const actions: CodeAction[] = []
  const isQuickFix = context.features.runsEveryAction && params.context.diagnostics.length > 0
  if (isQuickFix) return firstFix(params, context)
  if (wants(only, CodeActionKind.QuickFix)) {
    const found = messagesIn(params, context.analysis)
    for (const make of makers)
      for (const placed of found) add(actions, make(placed, context), placed, context)
    const everything = fixEverythingAction(context)
    if (everything !== undefined && found.length > 0) actions.push(everything)
  }
  // Editors list what they get: a “source” action only belongs where one was asked for.
  if (only !== undefined && wants(only, fixAllKind)) {
    const all = fixAllAction(context)
    if (all !== undefined) actions.push(all)
  }
  return actions
}

/** The one replacement that may be made without asking which. */
function firstFix(params: CodeActionParams, context: ActionContext): CodeAction[] {
  for (const placed of messagesIn(params, context.analysis)) {
    const [fix] = suggestionActions(placed, context)
    if (fix !== undefined) return [fix]
  }
  return []
}

type Maker = (placed: PlacedMessage, context: ActionContext) => CodeAction | readonly CodeAction[] | undefined

const makers: readonly Maker[] = [
  suggestionActions,
  findExplanation,
  findGlossaryAction,
  findIgnoreHere,
  findIgnoreInFile,
  ruleOffAction,
  pageAction,
]

function add(
  actions: CodeAction[],
  made: CodeAction | readonly CodeAction[] | undefined,
  placed: PlacedMessage,
  {analysis, features}: ActionContext,
): void {
  if (made === undefined) return
  for (const action of 'title' in made ? [made] : made) {
    // The same rule twice in a selection needs its page and its switch once.
    if (actions.some(({title}) => title === action.title && action.command !== undefined)) continue
    actions.push({...action, diagnostics: [toDiagnostic(placed, analysis, features)]})
  }
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
}

/** Findings that touch the range, the narrowest first: the caret in a word means the word, not its paragraph. */
function messagesIn({range}: CodeActionParams, {messages, positions}: Analysis): readonly PlacedMessage[] {
  const wanted = positions.toSpan(range)
  return messages
    .filter(({at}) => at.start <= wanted.end && at.end >= wanted.start)
    .sort(
      (one, other) =>
        one.at.end - one.at.start - (other.at.end - other.at.start) || one.at.start - other.at.start,
    )
    .slice(0, findingsMax)
}
