import type {OpenDocument} from './open-document.ts'

/** The documents that the editor has open, by their addresses to the letter: clients compare them so. */
export class OpenDocuments {
  private readonly byUri = new Map<string, OpenDocument>()

  open(document: OpenDocument): void {
    this.byUri.set(document.uri, document)
  }

  close(uri: string): void {
    this.byUri.delete(uri)
  }

  find(uri: string): OpenDocument | undefined {
    return this.byUri.get(uri)
  }

  all(): readonly OpenDocument[] {
    return [...this.byUri.values()]
  }
}
