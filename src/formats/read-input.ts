import type {Format} from '../document/document.ts'
import type {ProseSource} from '../document/prose-block.ts'
import {decodeText} from '../source/decode.ts'

/** What was read from the bytes of a file. */
export interface ReadInput {
  /** Decoded text; positions count in it. */
  readonly text: string
  /** What the parser made of it, for formats whose parser is loaded only when it is needed. */
  readonly prose?: ProseSource
  /** What the reader of a report should know of how it was read. */
  readonly notes: readonly string[]
}

/**
 * Reads the bytes of a file of any format.
 *
 * @throws {UserError} If they are not what the format says. The message is the end of a sentence that starts with the
 * name of the file.
 */
export async function readInput(bytes: Uint8Array, format: Format): Promise<ReadInput> {
  if (format === 'docx') {
    const {readDocx} = await import('./docx/docx.ts')
    const {text, prose} = readDocx(bytes)
    return {text, prose, notes: []}
  }
  if (format === 'odt') {
    const {readOdt} = await import('./odt/odt.ts')
    const {text, prose} = readOdt(bytes)
    return {text, prose, notes: []}
  }
  const {text, notes} = decodeText(bytes)
  if (format !== 'html') return {text, notes}
  const {parseHtml} = await import('./html/html.ts')
  return {text, prose: parseHtml(text), notes}
}
