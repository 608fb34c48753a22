import type {DecodedText} from '../source/decode.ts'

/** How a text is written: as it was read. */
export type TextEncoding = Pick<DecodedText, 'encoding' | 'hasByteOrderMark'>

/**
 * Writes a text in the encoding that it was read in, with its byte order mark if it had one.
 *
 * @returns `undefined` if the encoding has no byte for one of its characters.
 */
export function encodeText(text: string, {encoding, hasByteOrderMark}: TextEncoding): Uint8Array | undefined {
  if (encoding === 'windows-1252') return encodeWindows1252(text)
  const marked = hasByteOrderMark ? `\uFEFF${text}` : text
  return encoding === 'utf-8' ? new TextEncoder().encode(marked) : encodeWide(marked, encoding)
}

function encodeWide(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le')
  return bytes
}

/** Letters of the bytes 0x80 to 0x9F; the five that are not defined stand for themselves. */
const windowsLetters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const special = windowsLetters.indexOf(text.charAt(index))
    if (special !== -1) bytes[index] = 0x80 + special
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[index] = code
    else return undefined
  }
  return bytes
}
