import {decodeCharacters} from '../package/decode-xml.ts'
import {plainFormat, type TextFormat, type ViewParagraph} from '../package/view-paragraph.ts'

/**
 * Adds the characters between two tags to a paragraph; white space collapses as OpenDocument says.
 *
 * @param xml Well-formed XML; `start` and `end` are offsets in it, with no element between them.
 */
export function addCharacters(
  paragraph: ViewParagraph,
  xml: string,
  start: number,
  end: number,
  format: TextFormat,
): void {
  decodeCharacters(xml, start, end, (text, source, sourceLength) => {
    if (text.length !== sourceLength) {
      addPiece(paragraph, text, source, sourceLength, format)
      return
    }
    let from = 0
    for (const match of text.matchAll(/ +/g)) {
      if (match[0].length === 1 && match.index > 0) continue
      addPiece(paragraph, text.slice(from, match.index), source + from, match.index - from, format)
      addPiece(paragraph, ' ', source + match.index, match[0].length, format)
      from = match.index + match[0].length
    }
    addPiece(paragraph, text.slice(from), source + from, text.length - from, format)
  })
}

function addPiece(
  paragraph: ViewParagraph,
  text: string,
  source: number,
  sourceLength: number,
  format: TextFormat,
): void {
  const isSpare = text === ' ' && (paragraph.line === '' || /[ \u2028]$/.test(paragraph.line))
  if (text !== '' && !isSpare) paragraph.addText(text, source, sourceLength, undefined, format)
}

/** Spaces that are written as an element, since others collapse. */
export function addSpaces(
  paragraph: ViewParagraph,
  count: number,
  source: number,
  sourceLength: number,
): void {
  paragraph.addText(
    ' '.repeat(Math.min(100, Math.max(1, count))),
    source,
    sourceLength,
    undefined,
    plainFormat,
  )
}
