import type {ClientCapabilities} from 'vscode-languageserver/node'

/** How positions count columns. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32'

/** What a client said of itself, with the defaults of the protocol for what it left out. */
export interface ClientFeatures {
  readonly encoding: PositionEncoding
  /** Asks for diagnostics by itself, so that none are pushed. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  readonly answersConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly hasFolders: boolean
  readonly appliesEdits: boolean
  readonly takesVersionedEdits: boolean
  readonly takesMarkdownHover: boolean
  readonly takesMarkdownCompletion: boolean
  readonly takesCodeDescription: boolean
  readonly takesRelatedInformation: boolean
  readonly takesDiagnosticData: boolean
  /** May be told that a stretch is superfluous. */
  readonly takesUnnecessaryTag: boolean
  readonly takesPreferredActions: boolean
  /** Its “quick fix” runs every action that it is given for a diagnostic: Kate. */
  readonly runsEveryAction: boolean
  readonly takesSymbolTrees: boolean
  readonly showsDocuments: boolean
  readonly showsProgress: boolean
}

/** Reads what a client can do. A client that says nothing is served with the plainest answers. */
export function readClientFeatures(capabilities: ClientCapabilities): ClientFeatures {
  const {general, textDocument: text, workspace, window} = capabilities
  const diagnostics = text?.publishDiagnostics
  const refreshesDiagnostics = workspace?.diagnostics?.refreshSupport === true
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    // One that cannot be told to ask again would never hear of a changed config.
    pullsDiagnostics: text?.diagnostic !== undefined && refreshesDiagnostics,
    refreshesDiagnostics,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    appliesEdits: workspace?.applyEdit === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesMarkdownHover: text?.hover?.contentFormat?.[0] === 'markdown',
    takesMarkdownCompletion: text?.completion?.completionItem?.documentationFormat?.[0] === 'markdown',
    // Only eglot says no; most others show the link or leave it, and say nothing.
    takesCodeDescription: diagnostics?.codeDescriptionSupport !== false,
    takesRelatedInformation: diagnostics?.relatedInformation === true,
    takesDiagnosticData: diagnostics?.dataSupport === true,
    takesUnnecessaryTag: diagnostics?.tagSupport?.valueSet.includes(1) === true,
    takesPreferredActions: text?.codeAction?.isPreferredSupport === true,
    runsEveryAction: isKate(capabilities),
    takesSymbolTrees: text?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    showsProgress: window?.workDoneProgress === true,
  }
}

/** The client's first choice that there is; UTF-16, which every client must know, where it names none. */
function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  for (const encoding of offered ?? []) {
    if (encoding === 'utf-8' || encoding === 'utf-16' || encoding === 'utf-32') return encoding
  }
  return 'utf-16'
}

/** Kate gives no name; it is told by the little that it says of code actions. */
function isKate({textDocument}: ClientCapabilities): boolean {
  const action = textDocument?.codeAction
  const kinds = action?.codeActionLiteralSupport?.codeActionKind.valueSet.join(' ')
  return kinds === 'quickfix refactor source' && Object.keys(action ?? {}).length === 1
}
