import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import type {Analyses} from './analyses.ts'
import type {ClientFeatures} from './client-features.ts'
import {findCodeActions} from './code-actions.ts'
import {addToGlossaryCommand, openPageCommand, ruleOffCommand} from './command-names.ts'
import {addToGlossary, openPage, turnRuleOff} from './commands.ts'
import type {DiagnosticsPublisher} from './diagnostics-publisher.ts'
import {findHover} from './hover.ts'
import type {LintSetups} from './lint-setups.ts'
import type {OpenDocument} from './open-document.ts'
import type {OpenDocuments} from './open-documents.ts'
import type {SettingsStore} from './settings-store.ts'

/** What requests are answered from. */
export interface ServerParts {
  readonly documents: OpenDocuments
  readonly analyses: Analyses
  readonly settings: SettingsStore
  readonly setups: LintSetups
  readonly publisher: DiagnosticsPublisher
  readonly features: () => ClientFeatures
  /** Reads config files anew. */
  readonly reload: () => void
}

/** Answers requests about documents. */
export class RequestHandlers {
  private readonly connection: Connection
  private readonly parts: ServerParts
  private readonly results = new Map<string, {readonly id: string; readonly items: string}>()
  private resultCount = 0

  constructor(connection: Connection, parts: ServerParts) {
    this.connection = connection
    this.parts = parts
  }

  listen(): void {
    const {connection, parts} = this
    const {analyses, features} = parts
    connection.onHover(async (params, token) => {
      const document = await this.findProse(params.textDocument.uri, token)
      if (document === undefined) return null
      const {analysis, settings} = await analyses.find(document)
      return findHover(params, analysis, features(), settings.explainsWords) ?? null
    })
    connection.onCodeAction(async (params, token) => {
      const document = await this.findProse(params.textDocument.uri, token)
      if (document === undefined) return []
      const {analysis} = await analyses.find(document)
      return findCodeActions(params, {analysis, features: features()})
    })
    connection.languages.diagnostics.on((params, token) =>
      this.pull(params.textDocument.uri, params.previousResultId, token),
    )
    connection.onExecuteCommand(({command, arguments: args}) => this.execute(command, args ?? []))
  }

  /** Lets a cancellation that is already in the pipe come first: the work to follow cannot be stopped. */
  private async findProse(uri: string, token: CancellationToken): Promise<OpenDocument | undefined> {
    await new Promise((resolve) => setImmediate(resolve))
    refuseIfCancelled(token)
    const document = this.parts.documents.find(uri)
    return document?.kind.kind === 'prose' ? document : undefined
  }

  private async pull(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const document = this.parts.documents.find(uri)
    if (document === undefined) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    await this.rest(document, token)
    const {items} = await this.parts.publisher.report(document)
    const text = JSON.stringify(items)
    const known = this.results.get(uri)
    if (known !== undefined && known.id === previous && known.items === text)
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id}
    this.resultCount += 1
    const resultId = String(this.resultCount)
    this.results.set(uri, {id: resultId, items: text})
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items]}
  }

  /** Waits until the writer rests: clients that ask do so at every key. */
  private async rest(document: OpenDocument, token: CancellationToken): Promise<void> {
    const {debounce} = await this.parts.settings.settingsFor(document.uri)
    for (;;) {
      refuseIfCancelled(token)
      const left = (document.lastEdit?.time ?? Number.NEGATIVE_INFINITY) + debounce - performance.now()
      if (left <= 0) return
      await new Promise((resolve) => setTimeout(resolve, left))
    }
  }

  private async execute(command: string, args: readonly unknown[]): Promise<null> {
    const [first, second] = args
    if (typeof first !== 'string') return null
    if (command === openPageCommand) {
      await openPage(first, this.connection, this.parts.features())
      return null
    }
    if (typeof second !== 'string') return null
    const {documents, setups, settings, features, reload} = this.parts
    const setup = await setups.setupFor(first, await settings.settingsFor(first))
    const folder = setups.projectFolderOf(first)
    const place = {connection: this.connection, documents, features: features(), setup, folder}
    if (command === addToGlossaryCommand) await addToGlossary(second, place)
    if (command === ruleOffCommand) await turnRuleOff(second, place)
    reload()
    return null
  }
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer wants this.')
}
