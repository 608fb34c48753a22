import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver/node'
import {refuseIfCancelled} from './cancellation.ts'
import type {OpenDocument} from './open-document.ts'
import type {ServerParts} from './server-parts.ts'

interface Answered {
  readonly id: string
  readonly items: string
}

/** Answers clients that ask for diagnostics, and tells them when nothing changed. */
export class DiagnosticsPuller {
  private readonly parts: ServerParts
  private readonly answered = new Map<string, Answered>()
  private count = 0

  constructor(parts: ServerParts) {
    this.parts = parts
  }

  forget(uri: string): void {
    this.answered.delete(uri)
  }

  async report(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const document = this.parts.documents.find(uri)
    if (document === undefined || document.kind.kind === 'other')
      return {kind: DocumentDiagnosticReportKind.Full, items: []}
    await this.rest(document, token)
    const {items} = await this.parts.publisher.report(document)
    const text = JSON.stringify(items)
    const known = this.answered.get(uri)
    if (known !== undefined && known.id === previous && known.items === text)
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id}
    this.count += 1
    const resultId = String(this.count)
    this.answered.set(uri, {id: resultId, items: text})
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
}
