import type {Document} from '../document/document.ts'

/**
 * The document offset of a place in the source.
 *
 * @param offset Source offset.
 * @returns `undefined` for places that are no prose: markup, code, front matter.
 */
export function findDocumentOffset(document: Document, offset: number): number | undefined {
  for (const {start, length, source, sourceLength} of document.map.segments) {
    if (offset < source || offset > source + sourceLength) continue
    return start + Math.min(offset - source, length)
  }
  return undefined
}
