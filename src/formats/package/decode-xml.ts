import {matchesOf} from '../../source/matches-of.ts'
import {damaged} from './package-trouble.ts'

/**
 * Decodes the bytes of a part of XML: UTF-8, or UTF-16 with its mark.
 *
 * @returns Text without byte order mark.
 * @throws {UserError} If it is neither.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw damaged(`its part “${part}” is not in UTF-8`)
  }
}

/** Takes a piece of decoded text and where it stands in the XML, in UTF-16 units. */
export type PieceSink = (text: string, source: number, sourceLength: number) => void

/** What is not spelt as it reads: references, comments, instructions, CDATA, and white space that is no space. */
const special =
  /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|\r\n|[\r\n\t]/g

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/**
 * Decodes the characters between two tags, piece by piece.
 *
 * Line ends and tabs come out as spaces: in a text of a word processor they are how the XML was laid out.
 *
 * @param xml Well-formed XML; `start` and `end` are offsets in it, with no element between them.
 */
export function decodeCharacters(xml: string, start: number, end: number, sink: PieceSink): void {
  const raw = xml.slice(start, end)
  let from = 0
  if (/[&<\r\n\t]/.test(raw)) {
    for (const match of matchesOf(special, raw)) {
      const at = match.index
      if (at > from) sink(raw.slice(from, at), start + from, at - from)
      from = at + match[0].length
      const [whole, hexadecimal, decimal, name, data] = match
      if (data !== undefined) sink(data.replace(/[\r\n\t]/g, ' '), start + at + 9, data.length)
      else if (!whole.startsWith('<')) sink(decode(hexadecimal, decimal, name), start + at, whole.length)
    }
  }
  if (from < raw.length) sink(raw.slice(from), start + from, raw.length - from)
}

function decode(
  hexadecimal: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return named[name] ?? ''
  if (hexadecimal === undefined && decimal === undefined) return ' '
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (code === 9 || code === 10 || code === 13) return ' '
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

/** Bytes of a part of XML, in UTF-8 whatever it was in before. */
export function encodeXml(xml: string): Uint8Array {
  const named = xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])(?!utf-8)[^"']*\2/i, '$1"UTF-8"')
  return new TextEncoder().encode(named)
}
