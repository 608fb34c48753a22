import type {CancellationToken, Connection} from 'vscode-languageserver/node'
import type {Analysed} from './analyses.ts'
import {yieldToCancellation} from './cancellation.ts'
import {findCodeActions} from './code-actions.ts'
import {findCodeLenses} from './code-lenses.ts'
import {findCompletions} from './completion.ts'
import {findConfigHover} from './config-hover.ts'
import type {DiagnosticsPuller} from './diagnostics-puller.ts'
import {findHover} from './hover.ts'
import {findInlayHints} from './inlay-hints.ts'
import type {OpenDocument} from './open-document.ts'
import {findRuleLinks} from './rule-links.ts'
import {runCommand} from './run-command.ts'
import type {ServerParts} from './server-parts.ts'
import {findSymbols, flattenSymbols} from './symbols.ts'

/** Answers what clients ask about documents. */
export function handleRequests(connection: Connection, parts: ServerParts, puller: DiagnosticsPuller): void {
  const {features} = parts
  const find = async (uri: string, token: CancellationToken): Promise<Found | undefined> => {
    await yieldToCancellation(token)
    const document = parts.documents.find(uri)
    if (document === undefined || document.kind.kind === 'other') return undefined
    return document.kind.kind === 'prose'
      ? {document, analysed: await parts.analyses.find(document)}
      : {document, analysed: undefined}
  }
  connection.onHover(async (params, token) => {
    const found = await find(params.textDocument.uri, token)
    if (found === undefined) return null
    const {document, analysed} = found
    const config = findConfigHover(document, document.positions.toOffset(params.position), features())
    if (config !== undefined || analysed === undefined) return config ?? null
    return findHover(params, analysed.analysis, features(), analysed.settings.explainsWords) ?? null
  })
  connection.onCodeAction(async (params, token) => {
    const analysis = (await find(params.textDocument.uri, token))?.analysed?.analysis
    return analysis === undefined ? [] : findCodeActions(params, {analysis, features: features()})
  })
  connection.onCompletion(async (params, token) => {
    await yieldToCancellation(token)
    const document = parts.documents.find(params.textDocument.uri)
    return document === undefined ? [] : findCompletions(params, document, features())
  })
  connection.languages.diagnostics.on((params, token) =>
    puller.report(params.textDocument.uri, params.previousResultId, token),
  )
  connection.onExecuteCommand(({command, arguments: args}) =>
    runCommand(command, args ?? [], connection, parts),
  )
  handleOutline(connection, parts, find)
}

interface Found {
  readonly document: OpenDocument
  /** Of prose; a config file has no analysis. */
  readonly analysed: Analysed | undefined
}

type Find = (uri: string, token: CancellationToken) => Promise<Found | undefined>

/** What editors show beside the text: outline, lens, hints, links. */
function handleOutline(connection: Connection, {features}: ServerParts, find: Find): void {
  connection.onDocumentSymbol(async ({textDocument: {uri}}, token) => {
    const analysis = (await find(uri, token))?.analysed?.analysis
    const symbols = analysis === undefined ? [] : findSymbols(analysis)
    return features().takesSymbolTrees ? symbols : flattenSymbols(symbols, uri)
  })
  connection.onCodeLens(async ({textDocument: {uri}}, token) => {
    const analysed = (await find(uri, token))?.analysed
    return analysed?.settings.showsScores === true ? findCodeLenses(analysed.analysis) : []
  })
  connection.languages.inlayHint.on(async (params, token) => {
    const analysed = (await find(params.textDocument.uri, token))?.analysed
    return analysed?.settings.showsSentenceHints === true ? findInlayHints(params, analysed.analysis) : []
  })
  connection.onDocumentLinks(async ({textDocument: {uri}}, token) => {
    const analysis = (await find(uri, token))?.analysed?.analysis
    return analysis === undefined ? [] : findRuleLinks(analysis)
  })
}
