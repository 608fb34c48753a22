import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node'
import {registry} from '../core.ts'
import {version} from '../version.ts'
import {Analyses} from './analyses.ts'
import {type ClientFeatures, readClientFeatures} from './client-features.ts'
import {configKindOf, watchedNames} from './config-kind.ts'
import {ConfigTrouble} from './config-trouble.ts'
import {DiagnosticsPublisher} from './diagnostics-publisher.ts'
import {DiagnosticsPuller} from './diagnostics-puller.ts'
import {findPath} from './file-uri.ts'
import {LintSetups} from './lint-setups.ts'
import {OpenDocument} from './open-document.ts'
import {OpenDocuments} from './open-documents.ts'
import {caretNotification} from './own-notifications.ts'
import {findParamsProblem} from './params-check.ts'
import {handleRequests} from './request-handlers.ts'
import {sendScore, wantsScores} from './send-score.ts'
import {serverCapabilities} from './server-capabilities.ts'
import type {ServerParts} from './server-parts.ts'
import {SettingsStore} from './settings-store.ts'

/** One session with one client: its documents, its settings, and what the client may ask. */
export class LanguageServer {
  private readonly connection: Connection
  private readonly documents = new OpenDocuments()
  private readonly settings: SettingsStore
  private readonly setups: LintSetups
  private readonly analyses: Analyses
  private readonly publisher: DiagnosticsPublisher
  private readonly trouble: ConfigTrouble
  private readonly puller: DiagnosticsPuller
  private features: ClientFeatures = readClientFeatures({})
  private folders: readonly string[] = []

  constructor(connection: Connection) {
    this.connection = connection
    const features = (): ClientFeatures => this.features
    this.settings = new SettingsStore(connection, registry, (uri) => this.publisher.schedule(uri, 0))
    this.trouble = new ConfigTrouble(connection, this.documents, features)
    this.setups = new LintSetups(registry, (error) => this.trouble.report(error))
    this.analyses = new Analyses(this.settings, this.setups)
    this.publisher = new DiagnosticsPublisher(connection, this.documents, this.analyses, features)
    this.puller = new DiagnosticsPuller(this.parts())
  }

  listen(): void {
    const {connection} = this
    connection.onInitialize((params) => this.initialize(params))
    connection.onInitialized(() => this.register())
    connection.onDidOpenTextDocument(({textDocument}) => {
      this.documents.open(new OpenDocument(textDocument, this.features.encoding))
      this.analyses.forget(textDocument.uri)
      if (this.features.pullsDiagnostics) this.trouble.unmark(textDocument.uri)
      this.publisher.schedule(textDocument.uri, 0)
    })
    connection.onDidChangeTextDocument(({textDocument, contentChanges}) => {
      const document = this.documents.find(textDocument.uri)
      document?.update(contentChanges, textDocument.version)
      if (document !== undefined) void this.scheduleChange(document)
    })
    connection.onDidCloseTextDocument(({textDocument}) => this.close(textDocument.uri))
    connection.onDidSaveTextDocument(({textDocument}) => {
      if (configKindOf(textDocument.uri) !== undefined) this.reload()
    })
    connection.onDidChangeConfiguration(({settings}: {settings: unknown}) => {
      this.settings.change(settings)
      this.publisher.scheduleAll()
    })
    connection.onDidChangeWatchedFiles(() => this.reload())
    connection.onNotification(caretNotification, (params: unknown) => this.moveCaret(params))
    handleRequests(connection, this.parts(), this.puller)
    connection.listen()
  }

  private parts(): ServerParts {
    return {
      documents: this.documents,
      analyses: this.analyses,
      settings: this.settings,
      setups: this.setups,
      publisher: this.publisher,
      features: () => this.features,
      reload: () => this.reload(),
    }
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.features = readClientFeatures(params.capabilities ?? {})
    this.settings.start(this.features, params.initializationOptions)
    if (wantsScores(params.initializationOptions))
      this.publisher.onReported = (analysis) => sendScore(this.connection, analysis)
    const roots = params.workspaceFolders?.map(({uri}) => uri) ?? [params.rootUri]
    this.setFolders(roots.filter((uri) => typeof uri === 'string'))
    return {
      capabilities: serverCapabilities(this.features),
      serverInfo: {name: 'laylint', version},
    }
  }

  private setFolders(uris: readonly string[]): void {
    this.folders = uris
    this.setups.setFolders(uris.map(findPath).filter((path) => path !== undefined))
  }

  /** Tells the client what to report. A client that refuses is served without: config files are looked at anyway. */
  private register(): void {
    const {client, workspace} = this.connection
    const ignore = (): void => undefined
    if (this.features.registersConfiguration)
      client.register(DidChangeConfigurationNotification.type, {section: 'laylint'}).catch(ignore)
    if (this.features.registersWatchers) {
      const watchers = watchedNames.map((name) => ({globPattern: `**/${name}`}))
      client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(ignore)
    }
    if (!this.features.hasFolders) return
    workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      const gone = new Set(removed.map(({uri}) => uri))
      this.setFolders([...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)])
      this.publisher.scheduleAll()
    })
  }

  private async scheduleChange(document: OpenDocument): Promise<void> {
    const {debounce} = await this.settings.settingsFor(document.uri)
    this.publisher.schedule(document.uri, debounce)
  }

  private close(uri: string): void {
    this.documents.close(uri)
    this.analyses.forget(uri)
    this.settings.forget(uri)
    this.setups.forget(uri)
    this.puller.forget(uri)
    this.publisher.close(uri)
  }

  /** The caret left the sentence that was typed: what was kept back may be said. */
  private moveCaret(params: unknown): void {
    if (findParamsProblem('textDocument/hover', params) !== undefined) return
    const {textDocument, position} = params as TextDocumentPositionParams
    const document = this.documents.find(textDocument.uri)
    if (document?.moveCaret(position) === true) this.publisher.renew(textDocument.uri)
  }

  /** Config files changed: everything is checked anew. */
  private reload(): void {
    this.trouble.clear()
    this.setups.invalidate()
    this.publisher.scheduleAll()
  }
}
