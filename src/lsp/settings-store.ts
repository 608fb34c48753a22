import type {Connection} from 'vscode-languageserver/node'
import type {Registry} from '../config/resolve.ts'
import type {ClientFeatures} from './client-features.ts'
import {defaultEditorSettings, type EditorSettings, readEditorSettings} from './editor-settings.ts'

/** Milliseconds that linting waits for the client's settings: some clients never answer. */
const answerMax = 1_000

/** The editor's settings, asked for per document where the client answers, pushed by it otherwise. */
export class SettingsStore {
  private readonly connection: Connection
  private readonly registry: Registry
  private readonly byUri = new Map<string, Promise<EditorSettings>>()
  private readonly onLateAnswer: (uri: string) => void
  private pushed: EditorSettings = defaultEditorSettings
  private asks = false

  constructor(connection: Connection, registry: Registry, onLateAnswer: (uri: string) => void) {
    this.connection = connection
    this.registry = registry
    this.onLateAnswer = onLateAnswer
  }

  /** @param options What the client sent with `initialize`. */
  start(features: ClientFeatures, options: unknown): void {
    this.asks = features.answersConfiguration
    this.pushed = readEditorSettings(options, this.registry)
  }

  /** The client's settings changed; it may have sent them along. */
  change(settings: unknown): void {
    this.byUri.clear()
    if (typeof settings === 'object' && settings !== null && Object.keys(settings).length > 0)
      this.pushed = readEditorSettings(settings, this.registry)
  }

  forget(uri: string): void {
    this.byUri.delete(uri)
  }

  settingsFor(uri: string): Promise<EditorSettings> {
    if (!this.asks) return Promise.resolve(this.pushed)
    const known = this.byUri.get(uri)
    if (known !== undefined) return known
    const asked = this.ask(uri)
    this.byUri.set(uri, asked)
    return asked
  }

  private async ask(uri: string): Promise<EditorSettings> {
    let isLate = false
    const answer = this.connection.workspace.getConfiguration({scopeUri: uri, section: 'laylint'}).then(
      (value: unknown) => {
        const settings =
          value === null || value === undefined ? this.pushed : readEditorSettings(value, this.registry)
        if (isLate) this.takeLate(uri, settings)
        return settings
      },
      () => {
        // A client that said it answers and refuses is not asked again.
        this.asks = false
        return this.pushed
      },
    )
    const timer = new Promise<undefined>((resolve) => setTimeout(resolve, answerMax, undefined).unref())
    const first = await Promise.race([answer, timer])
    if (first !== undefined) return first
    isLate = true
    this.asks = false
    return this.pushed
  }

  private takeLate(uri: string, settings: EditorSettings): void {
    this.asks = true
    this.byUri.set(uri, Promise.resolve(settings))
    this.onLateAnswer(uri)
  }
}
