import {readFileSync} from 'node:fs'
import {type Connection, MessageType} from 'vscode-languageserver/node'
import {ConfigError} from '../config/config-problem.ts'
import type {ClientFeatures} from './client-features.ts'
import {toConfigDiagnostic} from './config-diagnostics.ts'
import {toUri} from './file-uri.ts'
import type {OpenDocuments} from './open-documents.ts'
import {Positions} from './positions.ts'
import {showMessage} from './show-message.ts'

/** Says once what is wrong with a config file: in a message, and in the file itself. */
export class ConfigTrouble {
  private readonly connection: Connection
  private readonly documents: OpenDocuments
  private readonly features: () => ClientFeatures
  private readonly said = new Set<string>()
  private readonly marked = new Set<string>()

  constructor(connection: Connection, documents: OpenDocuments, features: () => ClientFeatures) {
    this.connection = connection
    this.documents = documents
    this.features = features
  }

  report(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof ConfigError) this.mark(error)
    if (this.said.has(message)) return
    this.said.add(message)
    void showMessage(
      this.connection,
      MessageType.Warning,
      `laylint checks without its config file. ${message}`,
    )
  }

  /** The config files are read anew: what is still wrong will be said again. */
  clear(): void {
    this.said.clear()
    for (const uri of this.marked) {
      if (this.documents.find(uri) === undefined) void this.connection.sendDiagnostics({uri, diagnostics: []})
    }
    this.marked.clear()
  }

  /** A client that asks for diagnostics will ask for this file, which it now has open. */
  unmark(uri: string): void {
    if (this.marked.delete(uri)) void this.connection.sendDiagnostics({uri, diagnostics: []})
  }

  /** An open config file has its own diagnostics, of the text in the editor. */
  private mark({file, problems}: ConfigError): void {
    const uri = toUri(file)
    if (this.documents.find(uri) !== undefined) return
    const positions = new Positions(readOrEmpty(file), this.features().encoding)
    const diagnostics = problems.map((problem) => toConfigDiagnostic(problem, positions))
    this.marked.add(uri)
    void this.connection.sendDiagnostics({uri, diagnostics})
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return ''
  }
}
