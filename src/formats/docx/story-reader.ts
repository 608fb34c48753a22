import {tooMuch} from '../package/package-trouble.ts'
import type {XmlHandler, XmlTag} from '../package/read-xml.ts'
import type {ViewParagraph} from '../package/view-paragraph.ts'
import {CommentRanges} from './comment-ranges.ts'
import {DrawingReader} from './drawing-reader.ts'
import {Fields} from './fields.ts'
import {ParagraphReader, type StoryContext} from './paragraph-reader.ts'
import type {RunPlace, TextPlace} from './run-place.ts'
import {RunReader} from './run-reader.ts'
import {SkippedContent} from './skipped-content.ts'
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
  readonly paragraphs: ViewParagraph<TextPlace>[] = []
  /** Paragraphs of text boxes. */
  readonly boxes: ViewParagraph<TextPlace>[] = []
  /** Runs of the references to notes, by the ids of the notes. */
  readonly footnotes = new Map<string, RunPlace | undefined>()
  readonly endnotes = new Map<string, RunPlace | undefined>()
  /** For text that stands apart the run that it hangs on: of a text box, or of the reference to a note. */
  readonly hosts = new Map<ViewParagraph<TextPlace>, RunPlace | undefined>()
  readonly comments = new CommentRanges()
  private readonly xml: string
  private readonly context: StoryContext
  private readonly names: string[] = []
  private readonly openParagraphs: ParagraphReader[] = []
  private readonly tables: TableReader
  private readonly drawings = new DrawingReader()
  private readonly fields = new Fields()
  private readonly skipped: SkippedContent
  private readonly runs: RunReader
  private readonly links: (string | undefined)[] = []
  private readonly hasBrokenFields: boolean
  private boxDepth = 0
  private count = 0
  private insertions = 0
  private noteHost: RunPlace | undefined
  private opaqueAt = -1

  constructor(xml: string, context: StoryContext) {
    this.xml = xml
    this.context = context
    this.tables = new TableReader(context.tables)
    this.skipped = new SkippedContent(context.notes)
    this.runs = new RunReader(xml)
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
      if (this.skipped.isOpaque && this.opaqueAt === -1) this.opaqueAt = this.startOf(tag)
      return
    }
    switch (name) {
      case 'w:p':
        this.openParagraphs.push(new ParagraphReader(this.context, index, this.tables.cell))
        return
      case 'w:r':
        this.paragraph?.openRun(this.startOf(tag), tag.end, this.insertions > 0)
        return
      case 'w:t':
      case 'w:instrText':
        this.runs.openText(tag, this.startOf(tag))
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
      case 'w:footnote':
      case 'w:endnote':
        this.noteHost = this.context.notes?.get(tag.attribute('id') ?? '')
        return
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        this.comments.add(tag, this.paragraph?.paragraph)
        return
    }
    this.openInside(tag, parent)
  }

  close(name: string, end: number): void {
    this.names.pop()
    if (this.skipped.closes(name)) {
      if (this.opaqueAt !== -1 && !this.skipped.isOpen) {
        if (!this.isHidden) this.addOpaque(end)
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
        this.runs.closeText(this.isHidden ? undefined : this.paragraph, end, this.link)
        return
      case 'w:instrText':
        this.fields.addCode(this.runs.closeCode(end))
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
        return
      case 'w:ins':
      case 'w:moveTo':
        if (!isProperties(this.names.at(-1))) this.insertions -= 1
    }
  }

  /** What stands in a run, or says something of what is open. */
  private openInside(tag: XmlTag, parent: string): void {
    if (parent === 'w:r') this.openSign(tag)
    else if (parent === 'w:rPr') this.paragraph?.runProperty(tag)
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.paragraph?.paragraphProperty(tag)
    else if (parent === 'w:tblPr' || parent === 'w:trPr' || parent === 'w:tcPr') this.tables.property(tag)
    else if (tag.name === 'w:ins' || tag.name === 'w:moveTo') this.insertions += 1
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
    if (tag.name === 'w:footnoteReference') this.addNote(reader, 'footnote', tag)
    else if (tag.name === 'w:endnoteReference') this.addNote(reader, 'endnote', tag)
    else this.runs.addSign(reader, tag, this.startOf(tag), this.link)
  }

  private addNote({paragraph, run}: ParagraphReader, kind: 'footnote' | 'endnote', tag: XmlTag): void {
    const id = tag.attribute('id') ?? ''
    const runs = kind === 'footnote' ? this.footnotes : this.endnotes
    if (!runs.has(id)) runs.set(id, run)
    paragraph.addNoteReference(`${kind}-${id}`)
  }

  private addOpaque(end: number): void {
    const run = this.paragraph?.run
    const place = run === undefined ? undefined : {run}
    this.paragraph?.paragraph.addOpaque(this.opaqueAt, end - this.opaqueAt, place)
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

  private closeParagraph(): void {
    const paragraph = this.openParagraphs.pop()?.finish()
    if (this.count > paragraphsMax)
      throw tooMuch(`it has more than ${paragraphsMax.toLocaleString('en')} paragraphs`)
    if (paragraph === undefined || this.tables.isRowDeleted) return
    if (this.boxDepth > 0) this.boxes.push(paragraph)
    else this.paragraphs.push(paragraph)
    if (this.context.notes !== undefined) this.hosts.set(paragraph, this.noteHost)
    else if (this.boxDepth > 0) this.hosts.set(paragraph, this.openParagraphs[0]?.run)
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
    const {paragraph, run} = this.paragraph ?? {}
    const place = run === undefined ? undefined : {run}
    paragraph?.addPicture(found.picture, found.start, end - found.start, place)
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

/** Parents in which an element tells of the paragraph or row, and holds nothing. */
function isProperties(parent: string | undefined): boolean {
  return (
    parent === 'w:rPr' ||
    parent === 'w:trPr' ||
    parent === 'w:pPr' ||
    parent === 'w:tcPr' ||
    parent === 'w:tblPr' ||
    parent === 'w:numPr'
  )
}

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1
  return count
}
