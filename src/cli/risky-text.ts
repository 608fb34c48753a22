import type {Format} from '../document/document.ts'
import {isBinaryFormat} from '../source/format.ts'
import {largestPart} from './largest-part.ts'

/** From this size on, in bytes, a text is linted in a thread of its own. */
const largeBytes = 250_000

/** Marks whose nesting parsers of Markdown and HTML are slow on: ( * < > [ _ ` and the tilde. */
const nestingMarks: ReadonlySet<number> = new Set([0x28, 0x2a, 0x3c, 0x3e, 0x5b, 0x5f, 0x60, 0x7e])

/** More such marks than this, and than one byte in ten, is no prose. Own choice: real summaries stay under 3%. */
const marksMax = 1_000
const marksShareMax = 0.1

/** Longest stretch without white space, in bytes, that is taken for prose. Own choice. */
const stretchMax = 5_000

/** From this size on, in bytes, the XML of a package is read apart: some tenth of it is text. */
const largePartBytes = 2_500_000

/** Whether linting a text may cost so much that it should be done apart, under a limit. */
export function looksRisky(bytes: Uint8Array, format: Format): boolean {
  if (isBinaryFormat(format)) return largestPart(bytes) > largePartBytes
  if (bytes.length > largeBytes) return true
  let marks = 0
  let stretch = 0
  for (const byte of bytes) {
    if (nestingMarks.has(byte)) marks += 1
    if (byte === 32 || byte === 10 || byte === 13 || byte === 9) stretch = 0
    else stretch += 1
    if (stretch > stretchMax) return true
  }
  return marks > marksMax && marks > bytes.length * marksShareMax
}
