import type {Format} from '../document/document.ts'
import {UserError} from '../errors.ts'
import {isBinaryFormat} from './format.ts'

/** Largest text, in bytes, and longest text of a package, in UTF-16 units. */
export const bytesMax = 5_000_000

/** Largest package, in bytes: pictures count, and are not read. */
const packageBytesMax = 50_000_000

/** Largest input of a format, in bytes. */
export function bytesMaxOf(format: Format): number {
  return isBinaryFormat(format) ? packageBytesMax : bytesMax
}

/** A text as it was decoded. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly hasByteOrderMark: boolean
  /** What the reader of a report should know of it. */
  readonly notes: readonly string[]
}

/**
 * Decodes a text: UTF-8, UTF-16 with a byte order mark, and Windows-1252 where it can be nothing else.
 *
 * @param bytes At most `bytesMax`.
 * @throws {UserError} If it is too large, not text, or damaged. The message is the end of a sentence that starts with
 * the name of the file.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > bytesMax) throw tooLarge(bytes.length)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide(bytes, 'utf-16be')
  checkBinary(bytes)
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const rest = hasByteOrderMark ? bytes.subarray(3) : bytes
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(rest)
    return {text, encoding: 'utf-8', hasByteOrderMark, notes: []}
  } catch {
    return decodeLegacy(rest)
  }
}

/** The error for an input that is too large. */
export function tooLarge(size: number, format: Format = 'text'): UserError {
  const shown = (size / 1_000_000).toFixed(1)
  const most = bytesMaxOf(format) / 1_000_000
  return new UserError(
    'LAYLINT_TOO_LARGE',
    `is too large: ${shown} MB, and the most is ${most} MB. Split it, or check the summary alone.`,
  )
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const rest = bytes.subarray(2)
  const text = new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? rest : swapBytes(rest))
  if (text.includes('\0')) throw notText('it has NUL characters')
  return {text, encoding, hasByteOrderMark: true, notes: []}
}

/** Not every Node build decodes big-endian UTF-16. */
function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length)
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    swapped[index] = bytes[index + 1] ?? 0
    swapped[index + 1] = bytes[index] ?? 0
  }
  return swapped
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF; save it as Word or text first', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP or Office file; only .docx and .odt are read', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word file; save it as .docx first', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed file', [0x1f, 0x8b]],
]

function checkBinary(bytes: Uint8Array): void {
  for (const [kind, start] of signatures) {
    if (start.every((byte, index) => bytes[index] === byte)) throw notText(`it is ${kind}`)
  }
  if (bytes.includes(0)) {
    throw notText(
      looksWide(bytes) ? 'it seems to be UTF-16 without its mark; save it as UTF-8' : 'it has NUL characters',
    )
  }
}

/** Every other byte of the start is zero. */
function looksWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64)
  const zeros = [0, 0]
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  return Math.max(...zeros) > start.length / 3 && Math.min(...zeros) <= start.length / 16
}

function notText(reason: string): UserError {
  return new UserError('LAYLINT_NOT_TEXT', `is not a text file: ${reason}.`)
}

/**
 * Text that is not UTF-8.
 *
 * Old Windows programs write Windows-1252, in which the letters of UTF-8 beyond ASCII almost never make sense: where
 * some of them are whole, the file is damaged UTF-8 instead.
 */
function decodeLegacy(bytes: Uint8Array): DecodedText {
  const scan = scanBytes(bytes)
  const where = `byte 0x${(bytes[scan.firstBad] ?? 0).toString(16).toUpperCase()} on line ${scan.line}`
  if (scan.hasWholeLetters || scan.hasOddBytes) {
    throw new UserError('LAYLINT_ENCODING', `is not valid UTF-8 (${where}). Save it as UTF-8 and try again.`)
  }
  const note = `Not valid UTF-8 (${where}), so it was read as Windows-1252. Save it as UTF-8 to be sure.`
  const text = decodeWindows1252(bytes)
  return {text, encoding: 'windows-1252', hasByteOrderMark: false, notes: [note]}
}

/** Letters of the bytes 0x80 to 0x9F; those that are not defined stay control characters. */
const windowsLetters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Some versions of Node decode “windows-1252” as Latin 1, so the letters that differ are put in here. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\x80-\x9f]/g, (char) => windowsLetters[char.charCodeAt(0) - 0x80] ?? char)
}

interface ByteScan {
  /** Offset of the first byte that is not UTF-8. */
  readonly firstBad: number
  /** 1-based line of it. */
  readonly line: number
  readonly hasWholeLetters: boolean
  /** Control characters, and bytes that Windows-1252 does not define. */
  readonly hasOddBytes: boolean
}

function scanBytes(bytes: Uint8Array): ByteScan {
  let firstBad = -1
  let line = 1
  let hasWholeLetters = false
  let hasOddBytes = false
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte === 10 && firstBad === -1) line += 1
    if (isOdd(byte)) hasOddBytes = true
    if (byte < 0x80) continue
    const length = sequenceLength(bytes, index)
    if (length > 0) {
      hasWholeLetters = true
      index += length - 1
    } else if (firstBad === -1) {
      firstBad = index
    }
  }
  return {firstBad, line, hasWholeLetters, hasOddBytes}
}

function isOdd(byte: number): boolean {
  if (byte < 32) return byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13
  return byte === 0x7f || byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d
}

/** Length in bytes of the whole UTF-8 letter that starts here, 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (first >= 0xf5) return 0
  for (let index = 1; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
