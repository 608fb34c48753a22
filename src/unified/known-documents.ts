import type {Root} from 'nlcst'
import type {Document} from '../document/document.ts'

/** A document and the text that it was parsed from, without byte order mark. */
export interface KnownDocument {
  readonly document: Document
  readonly source: string
}

/** Documents of the trees that our own parsers made. */
export const knownDocuments = new WeakMap<Root, KnownDocument>()
