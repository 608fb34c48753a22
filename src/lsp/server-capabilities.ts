import {CodeActionKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver/node'
import {fixAllKind} from './action-kinds.ts'
import type {ClientFeatures} from './client-features.ts'
import {commandNames} from './command-names.ts'

/** What the server says it does. Never a formatter: a linter must not own the text. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: features.encoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    hoverProvider: true,
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
    codeLensProvider: {},
    completionProvider: {triggerCharacters: ['"', ' ', '-', ':']},
    documentLinkProvider: {},
    documentSymbolProvider: {label: 'laylint'},
    inlayHintProvider: true,
    executeCommandProvider: {commands: [...commandNames]},
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    ...(features.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'laylint',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  }
}
