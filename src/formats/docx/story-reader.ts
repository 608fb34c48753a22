import {decodeCharacters} from '../package/decode-xml.ts'
import {tooMuch} from '../package/package-trouble.ts'
import type {XmlHandler, XmlTag} from '../package/read-xml.ts'
import type {ViewParagraph} from '../package/view-paragraph.ts'
import {DrawingReader} from './drawing-reader.ts'
import {Fields} from './fields.ts'
import {ParagraphReader, type StoryContext} from './paragraph-reader.ts'
import type {RunPlace} from './run-place.ts'
import {SkippedContent} from './skipped-content.ts'
import {readSymbol} from './symbols.ts'
import {TableReader} from './table-reader.ts'

/** Most paragraphs of a part. Own choice: a book of a thousand pages has a tenth of it. */
const paragraphsMax = 100_000

/**
 * Reads the paragraphs of a part: the body, or its notes.
 *
 * Deleted text, hidden text, codes of fields and alternatives of the same content are left out.
 */
export class StoryReader implements XmlHandler {
  /** In order, without those in text boxes. */
  readonly paragraphs: ViewParagraph<RunPlace>[] = []
  /** Paragraphs of text boxes. */
  readonly boxes: ViewParagraph<RunPlace>[] = []
  /** Ids of the notes that the text refers to. */
  readonly footnotes = new Set<string>()
  readonly endnotes = new Set<string>()
  private readonly xml: string
  private readonly context: StoryContext
  private readonly names: string[] = []
  private readonly openParagraphs: ParagraphReader[] = []
  private readonly tables: TableReader
  private readonly drawings = new DrawingReader()
  private readonly fields = new Fields()
  private readonly skipped: SkippedContent
  private readonly links: (string | undefined)[] = []
  private readonly hasBrokenFields: boolean
  private boxDepth = 0
  private count = 0
  private charactersAt = -1
  private keepsSpaces = false
  private opaqueAt = -1

  constructor(xml: string, context: StoryContext) {
    this.xml = xml
    this.context = context
    this.tables = new TableReader(context.tables)
    this.skipped = new SkippedContent(context.notes)
    // A field without an end would hide all that follows.
    this.hasBrokenFields = countOf(xml, 'fldCharType="begin"') !== countOf(xml, 'fldCharType="end"')
  }

  open(tag: XmlTag): void {
    const {name} = tag
    const {names} = this
    const parent = names.at(-1) ?? ''
    names.push(name)
    const index = name === 'w:p' ? this.count++ : 0
    if (this.skipped.opens(tag, parent)) {
      if (this.skipped.isOpaque) this.opaqueAt = this.startOf(tag)
      return
    }
    switch (name) {
      case 'w:p':
        this.openParagraphs.push(new ParagraphReader(this.context, index, this.tables.cell))
        return
      case 'w:r':
        this.paragraph?.openRun(this.startOf(tag), tag.end)
        return
      case 'w:t':
      case 'w:instrText':
        this.charactersAt = tag.isSelfClosing ? -1 : tag.end
        this.keepsSpaces = tag.attribute('space') === 'preserve'
        return
      case 'w:tbl':
        this.tables.openTable()
        return
      case 'w:tr':
        this.tables.openRow()
        return
      case 'w:tc':
        this.tables.openCell()
        return
      case 'w:txbxContent':
        this.boxDepth += 1
        this.tables.openBox()
        return
      case 'w:drawing':
      case 'w:pict':
        this.drawings.openDrawing(this.startOf(tag))
        return
      case 'w:hyperlink':
        this.links.push(this.readLink(tag))
        return
      case 'w:fldSimple':
        this.openSimpleField(tag.attribute('instr') ?? '')
        return
    }
    this.openInside(tag, parent)
  }

  close(name: string, end: number): void {
    this.names.pop()
    if (this.skipped.closes(name)) {
      if (this.opaqueAt !== -1 && !this.skipped.isOpen) {
        if (!this.isHidden) this.paragraph?.paragraph.addOpaque(this.opaqueAt, end - this.opaqueAt)
        this.opaqueAt = -1
      }
      return
    }
    switch (name) {
      case 'w:p':
        this.closeParagraph()
        return
      case 'w:r':
        this.paragraph?.closeRun(end)
        return
      case 'w:rPr':
        this.closeProperties(end)
        return
      case 'w:t':
        this.addCharacters(end)
        return
      case 'w:instrText':
        this.addCode(end)
        return
      case 'w:tbl':
        this.tables.close()
        return
      case 'w:tr':
        this.tables.closeRow()
        return
      case 'w:txbxContent':
        this.boxDepth -= 1
        this.tables.close()
        return
      case 'w:drawing':
      case 'w:pict':
        this.closeDrawing(end)
        return
      case 'w:hyperlink':
        this.links.pop()
        return
      case 'w:fldSimple':
        this.closeField()
    }
  }

  /** What stands in a run, or says something of what is open. */
  private openInside(tag: XmlTag, parent: string): void {
    if (parent === 'w:r') this.openSign(tag)
    else if (parent === 'w:rPr') this.paragraph?.runProperty(tag)
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.paragraph?.paragraphProperty(tag)
    else if (parent === 'w:tblPr' || parent === 'w:trPr' || parent === 'w:tcPr') this.tables.property(tag)
    else this.drawings.element(tag, this.context.links)
    if (tag.name === 'w:rPr' && this.paragraph?.run !== undefined && parent === 'w:r') {
      this.paragraph.run.properties = {start: this.startOf(tag), end: tag.end}
    }
  }

  private openSign(tag: XmlTag): void {
    const reader = this.paragraph
    if (reader === undefined) return
    if (tag.name === 'w:fldChar') {
      this.readFieldCharacter(tag.attribute('fldCharType'))
      return
    }
    if (this.isHidden) return
    const {paragraph, run} = reader
    const start = this.startOf(tag)
    const length = tag.end - start
    switch (tag.name) {
      case 'w:tab':
      case 'w:ptab':
        paragraph.addSign('\t', ' ', start, length, run)
        return
      case 'w:br':
      case 'w:cr':
        paragraph.addBreak(start, length, run)
        return
      case 'w:noBreakHyphen':
        paragraph.addSign('\u2011', '-', start, length, run)
        return
      case 'w:softHyphen':
        paragraph.addSign('\u00ad', '\u00ad', start, length, run)
        return
      case 'w:sym': {
        const symbol = readSymbol(tag.attribute('font'), tag.attribute('char'))
        if (symbol === undefined) paragraph.addOpaque(start, length)
        else paragraph.addText(symbol, start, length, run, reader.formatIn(this.link))
        return
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.addNote(paragraph, tag)
    }
  }

  private addNote(paragraph: ViewParagraph<RunPlace>, tag: XmlTag): void {
    const id = tag.attribute('id') ?? ''
    const isFootnote = tag.name === 'w:footnoteReference'
    const ids = isFootnote ? this.footnotes : this.endnotes
    ids.add(id)
    paragraph.addNoteReference(`${isFootnote ? 'footnote' : 'endnote'}-${id}`)
  }

  private readFieldCharacter(kind: string | undefined): void {
    if (kind === 'begin') this.fields.begin()
    else if (kind === 'separate') this.startMade(this.fields.separate() === 'made')
    else if (kind === 'end') this.closeField()
  }

  private openSimpleField(code: string): void {
    this.fields.begin()
    this.fields.addCode(code)
    this.startMade(this.fields.separate() === 'made')
  }

  private startMade(isMade: boolean): void {
    if (isMade && !this.isHidden) this.paragraph?.paragraph.startUnspoken()
  }

  private closeField(): void {
    if (this.fields.end() === 'made') this.paragraph?.paragraph.endUnspoken()
  }

  private addCharacters(end: number): void {
    const {charactersAt, xml} = this
    const reader = this.paragraph
    this.charactersAt = -1
    if (charactersAt === -1 || reader === undefined || this.isHidden) return
    let from = charactersAt
    let to = xml.lastIndexOf('<', end - 1)
    if (!this.keepsSpaces) {
      while (from < to && isSpace(xml.charCodeAt(from))) from += 1
      while (to > from && isSpace(xml.charCodeAt(to - 1))) to -= 1
    }
    const format = reader.formatIn(this.link)
    decodeCharacters(xml, from, to, (text, source, sourceLength) =>
      reader.paragraph.addText(text, source, sourceLength, reader.run, format),
    )
  }

  private addCode(end: number): void {
    if (this.charactersAt === -1) return
    const to = this.xml.lastIndexOf('<', end - 1)
    decodeCharacters(this.xml, this.charactersAt, to, (text) => this.fields.addCode(text))
    this.charactersAt = -1
  }

  private closeParagraph(): void {
    const paragraph = this.openParagraphs.pop()?.finish()
    if (this.count > paragraphsMax)
      throw tooMuch(`it has more than ${paragraphsMax.toLocaleString('en')} paragraphs`)
    if (paragraph === undefined || this.tables.isRowDeleted) return
    if (this.boxDepth > 0) this.boxes.push(paragraph)
    else this.paragraphs.push(paragraph)
  }

  private closeProperties(end: number): void {
    const run = this.paragraph?.run
    if (run !== undefined && this.names.at(-1) === 'w:r') {
      run.properties = {start: run.properties.start, end}
    }
  }

  private closeDrawing(end: number): void {
    const found = this.drawings.close()
    if (found === undefined || this.isHidden) return
    this.paragraph?.paragraph.addPicture(found.picture, found.start, end - found.start)
  }

  private readLink(tag: XmlTag): string | undefined {
    const target = this.context.links.get(tag.attribute('id') ?? '')
    const anchor = tag.attribute('anchor')
    return anchor === undefined ? target : `${target ?? ''}#${anchor}`
  }

  private get paragraph(): ParagraphReader | undefined {
    return this.openParagraphs.at(-1)
  }

  private get link(): string | undefined {
    return this.links.at(-1) ?? this.fields.link
  }

  private get isHidden(): boolean {
    if (this.paragraph?.isHidden === true || this.tables.isRowDeleted) return true
    return this.fields.isHidden && !this.hasBrokenFields
  }

  /** Offset of the `<` of a tag: attributes hold none. */
  private startOf(tag: XmlTag): number {
    return this.xml.lastIndexOf('<', tag.end - 1)
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1
  return count
}
