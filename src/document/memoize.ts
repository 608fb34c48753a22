import type {Document} from './document.ts'

/**
 * Computes something of a document once, however many rules ask.
 *
 * @param compute Pure function of the document.
 */
export function memoizeByDocument<T>(compute: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, {readonly value: T}>()
  return (document) => {
    const found = known.get(document)
    if (found !== undefined) return found.value
    const value = compute(document)
    known.set(document, {value})
    return value
  }
}
