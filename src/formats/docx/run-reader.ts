import {decodeCharacters} from '../package/decode-xml.ts'
import type {XmlTag} from '../package/read-xml.ts'
import type {ParagraphReader} from './paragraph-reader.ts'
import {readSymbol} from './symbols.ts'

/** Reads what stands in a run: text, and elements that are signs of text. */
export class RunReader {
  private readonly xml: string
  /** Start tag of the text that is open; `undefined` for one without content. */
  private opened: {readonly start: number; readonly end: number} | undefined
  private keepsSpaces = false

  constructor(xml: string) {
    this.xml = xml
  }

  openText(tag: XmlTag, start: number): void {
    this.opened = tag.isSelfClosing ? undefined : {start, end: tag.end}
    this.keepsSpaces = tag.attribute('space') === 'preserve'
  }

  /**
   * Adds the text that closes.
   *
   * @param end Offset after the end tag.
   * @param isDeep Not a child of its run.
   */
  closeText(
    reader: ParagraphReader | undefined,
    end: number,
    link: string | undefined,
    isDeep: boolean,
  ): void {
    const {opened, xml, keepsSpaces} = this
    this.opened = undefined
    if (opened === undefined || reader?.run === undefined) return
    const close = {start: xml.lastIndexOf('<', end - 1), end}
    let from = opened.end
    let to = close.start
    if (!keepsSpaces) {
      while (from < to && isSpace(xml.charCodeAt(from))) from += 1
      while (to > from && isSpace(xml.charCodeAt(to - 1))) to -= 1
    }
    const format = reader.formatIn(link)
    const place = {run: reader.run, isDeep, text: {open: opened, close, keepsSpaces}}
    decodeCharacters(xml, from, to, (text, source, sourceLength) =>
      reader.paragraph.addText(text, source, sourceLength, place, format),
    )
  }

  /** The code of a field that closes. */
  closeCode(end: number): string {
    const {opened, xml} = this
    this.opened = undefined
    let code = ''
    if (opened === undefined) return code
    decodeCharacters(xml, opened.end, xml.lastIndexOf('<', end - 1), (text) => {
      code += text
    })
    return code
  }

  /** Adds an element that is a sign of text; others are passed over. */
  addSign(
    {paragraph, run, formatIn}: ParagraphReader,
    tag: XmlTag,
    start: number,
    link: string | undefined,
  ): void {
    const length = tag.end - start
    const place = run === undefined ? undefined : {run}
    switch (tag.name) {
      case 'w:tab':
      case 'w:ptab':
        paragraph.addSign('\t', ' ', start, length, place)
        return
      case 'w:br':
      case 'w:cr':
        paragraph.addBreak(start, length, place)
        return
      case 'w:noBreakHyphen':
        paragraph.addSign('\u2011', '-', start, length, place)
        return
      case 'w:softHyphen':
        paragraph.addSign('\u00ad', '\u00ad', start, length, place)
        return
      case 'w:sym': {
        const symbol = readSymbol(tag.attribute('font'), tag.attribute('char'))
        if (symbol === undefined) paragraph.addOpaque(start, length, place)
        else paragraph.addText(symbol, start, length, place, formatIn(link))
      }
    }
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
