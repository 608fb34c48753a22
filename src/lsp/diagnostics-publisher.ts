import type {Connection, Diagnostic} from 'vscode-languageserver/node'
import type {Analyses} from './analyses.ts'
import type {Analysis} from './analysis.ts'
import type {ClientFeatures} from './client-features.ts'
import {findConfigDiagnostics} from './config-diagnostics.ts'
import {toDiagnostic} from './diagnostics.ts'
import type {OpenDocument} from './open-document.ts'
import type {OpenDocuments} from './open-documents.ts'
import {findTypedSentence, finishPause} from './typed-sentence.ts'

/** Diagnostics of one version of a document. */
export interface DiagnosticsReport {
  readonly version: number
  readonly items: readonly Diagnostic[]
}

/** Makes the diagnostics of documents, and pushes them to clients that do not ask. */
export class DiagnosticsPublisher {
  private readonly connection: Connection
  private readonly documents: OpenDocuments
  private readonly analyses: Analyses
  private readonly features: () => ClientFeatures
  private readonly timers = new Map<string, NodeJS.Timeout>()
  /** Called when the diagnostics of a text were made. */
  onReported: ((analysis: Analysis) => void) | undefined

  constructor(
    connection: Connection,
    documents: OpenDocuments,
    analyses: Analyses,
    features: () => ClientFeatures,
  ) {
    this.connection = connection
    this.documents = documents
    this.analyses = analyses
    this.features = features
  }

  /** Pushes a document's diagnostics after so many milliseconds without another call; not to clients that ask. */
  schedule(uri: string, milliseconds: number): void {
    this.cancel(uri)
    if (this.features().pullsDiagnostics) return
    const timer = setTimeout(() => {
      this.timers.delete(uri)
      void this.publish(uri)
    }, milliseconds)
    this.timers.set(uri, timer)
  }

  /** Checks all open documents anew: their configuration changed. */
  scheduleAll(): void {
    for (const {uri} of this.documents.all()) this.schedule(uri, 0)
    this.askToPull()
  }

  /** Shows a document's diagnostics anew, whoever asks for them. */
  renew(uri: string): void {
    this.schedule(uri, 0)
    this.askToPull()
  }

  close(uri: string): void {
    this.cancel(uri)
    if (!this.features().pullsDiagnostics) void this.send(uri, undefined, [])
  }

  async report(document: OpenDocument): Promise<DiagnosticsReport> {
    const {version} = document
    if (document.kind.kind === 'config') return {version, items: await findConfigDiagnostics(document)}
    const {analysis, settings} = await this.analyses.find(document)
    const typed = settings.isQuietWhileTyping ? findTypedSentence(document, analysis) : undefined
    const shown = analysis.messages
      .filter(({at}) => typed === undefined || at.end <= typed.start || at.start >= typed.end)
      // A word before the sentence around it: some editors show the first of those at a place.
      .sort((one, other) => one.at.end - other.at.end)
    const features = this.features()
    const items = shown.map((placed) => toDiagnostic(placed, analysis, features))
    // Scores may wait; the findings are what the writer waits for.
    setImmediate(() => this.onReported?.(analysis))
    if (shown.length < analysis.messages.length) this.scheduleRest(document.uri)
    return {version: analysis.version, items}
  }

  private async publish(uri: string): Promise<void> {
    const document = this.documents.find(uri)
    if (document === undefined || document.kind.kind === 'other') return
    try {
      const report = await this.report(document)
      // A newer version or a closed document has its own turn.
      if (this.documents.find(uri) !== document || document.version !== report.version) return
      await this.send(uri, report.version, report.items)
    } catch (error) {
      this.connection.console.error(`${uri} could not be checked: ${String(error)}`)
    }
  }

  /** Shows what was kept back once the writer rests. */
  private scheduleRest(uri: string): void {
    if (this.timers.has(uri)) return
    const timer = setTimeout(() => {
      this.timers.delete(uri)
      if (this.features().pullsDiagnostics) this.askToPull()
      else void this.publish(uri)
    }, finishPause)
    this.timers.set(uri, timer)
  }

  private askToPull(): void {
    const {pullsDiagnostics, refreshesDiagnostics} = this.features()
    if (pullsDiagnostics && refreshesDiagnostics) this.connection.languages.diagnostics.refresh()
  }

  private async send(uri: string, version: number | undefined, items: readonly Diagnostic[]): Promise<void> {
    const diagnostics = [...items]
    await this.connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version === undefined ? {} : {version}),
    })
  }

  private cancel(uri: string): void {
    const timer = this.timers.get(uri)
    if (timer !== undefined) clearTimeout(timer)
    this.timers.delete(uri)
  }
}
