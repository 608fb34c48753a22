import {tooMuch} from '../package/package-trouble.ts'
import type {XmlHandler, XmlTag} from '../package/read-xml.ts'
import {DrawingReader} from './drawing-reader.ts'
import {Fields} from './fields.ts'
import {ParagraphReader, type StoryContext} from './paragraph-reader.ts'
import type {RunPlace, TextPlace} from './run-place.ts'
import {RunReader} from './run-reader.ts'
import {SkippedContent} from './skipped-content.ts'
import {Story} from './story.ts'
import {TableReader} from './table-reader.ts'

/** Most paragraphs of a part. Own choice: a book of a thousand pages has a tenth of it. */
const paragraphsMax = 100_000

/**
 * Reads the paragraphs of a part: the body, or its notes.
 *
 * Deleted text, hidden text, codes of fields and alternatives of the same content are left out.
 */
export class StoryReader implements XmlHandler {
  readonly story = new Story()
  private readonly xml: string
  private readonly context: StoryContext
  private readonly names: string[] = []
  private readonly openParagraphs: ParagraphReader[] = []
  private readonly tables: TableReader
  private readonly drawings = new DrawingReader()
  private readonly fields: Fields
  private readonly skipped: SkippedContent
  private readonly runs: RunReader
  private readonly links: (string | undefined)[] = []
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
    this.fields = new Fields(xml)
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
    const opener = this.openers.get(name)
    if (opener === undefined) this.openInside(tag, parent)
    else opener(tag, index)
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
    this.closers.get(name)?.(end)
  }

  private readonly openers = handlers<(tag: XmlTag, index: number) => void>({
    'w:p': (_, index) => this.openParagraphs.push(new ParagraphReader(this.context, index, this.tables.cell)),
    'w:r': (tag) => this.paragraph?.openRun(this.startOf(tag), tag.end, this.insertions > 0),
    'w:t': (tag) => this.runs.openText(tag, this.startOf(tag)),
    'w:instrText': (tag) => this.runs.openText(tag, this.startOf(tag)),
    'w:tbl': () => this.tables.openTable(),
    'w:tr': () => this.tables.openRow(),
    'w:tc': () => this.tables.openCell(),
    'w:txbxContent': () => {
      this.boxDepth += 1
      this.tables.openBox()
    },
    'w:drawing': (tag) => this.drawings.openDrawing(this.startOf(tag)),
    'w:pict': (tag) => this.drawings.openDrawing(this.startOf(tag)),
    'w:hyperlink': (tag) => this.links.push(this.readLink(tag)),
    'w:fldSimple': (tag) => this.openSimpleField(tag.attribute('instr') ?? ''),
    'w:footnote': (tag) => this.openNote(tag),
    'w:endnote': (tag) => this.openNote(tag),
    'w:commentRangeStart': (tag) => this.story.comments.add(tag, this.paragraph?.paragraph),
    'w:commentRangeEnd': (tag) => this.story.comments.add(tag, this.paragraph?.paragraph),
  })

  private readonly closers = handlers<(end: number) => void>({
    'w:p': () => this.closeParagraph(),
    'w:r': (end) => this.paragraph?.closeRun(end),
    'w:rPr': (end) => this.closeProperties(end),
    'w:t': (end) =>
      this.runs.closeText(this.isHidden ? undefined : this.paragraph, end, this.link, this.isDeep),
    'w:instrText': (end) => this.fields.addCode(this.runs.closeCode(end)),
    'w:tbl': () => this.tables.close(),
    'w:tr': () => this.tables.closeRow(),
    'w:txbxContent': () => {
      this.boxDepth -= 1
      this.tables.close()
    },
    'w:drawing': (end) => this.closeDrawing(end),
    'w:pict': (end) => this.closeDrawing(end),
    'w:hyperlink': () => this.links.pop(),
    'w:fldSimple': () => this.closeField(),
    'w:ins': () => this.closeInsertion(),
    'w:moveTo': () => this.closeInsertion(),
  })

  private openNote(tag: XmlTag): void {
    this.noteHost = this.context.notes?.get(tag.attribute('id') ?? '')
  }

  private closeInsertion(): void {
    if (!isProperties(this.names.at(-1))) this.insertions -= 1
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
    const runs = kind === 'footnote' ? this.story.footnotes : this.story.endnotes
    if (!runs.has(id)) runs.set(id, run)
    paragraph.addNoteReference(`${kind}-${id}`)
  }

  private addOpaque(end: number): void {
    this.paragraph?.paragraph.addOpaque(this.opaqueAt, end - this.opaqueAt, this.place)
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
    if (this.boxDepth > 0) this.story.boxes.push(paragraph)
    else this.story.paragraphs.push(paragraph)
    if (this.context.notes !== undefined) this.story.hosts.set(paragraph, this.noteHost)
    else if (this.boxDepth > 0) this.story.hosts.set(paragraph, this.openParagraphs[0]?.run)
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
    this.paragraph?.paragraph.addPicture(found.picture, found.start, end - found.start, this.place)
  }

  private readLink(tag: XmlTag): string | undefined {
    const target = this.context.links.get(tag.attribute('id') ?? '')
    const anchor = tag.attribute('anchor')
    return anchor === undefined ? target : `${target ?? ''}#${anchor}`
  }

  private get paragraph(): ParagraphReader | undefined {
    return this.openParagraphs.at(-1)
  }

  /** Whether what closes is no child of a run. */
  private get isDeep(): boolean {
    return this.names.at(-1) !== 'w:r'
  }

  private get place(): TextPlace | undefined {
    const run = this.paragraph?.run
    return run === undefined ? undefined : {run, isDeep: this.isDeep}
  }

  private get link(): string | undefined {
    return this.links.at(-1) ?? this.fields.link
  }

  private get isHidden(): boolean {
    if (this.paragraph?.isHidden === true || this.tables.isRowDeleted) return true
    return this.fields.isHidden
  }

  /** Offset of the `<` of a tag: attributes hold none. */
  private startOf(tag: XmlTag): number {
    return this.xml.lastIndexOf('<', tag.end - 1)
  }
}

/** A map, since elements of any name may come up. */
function handlers<T>(byName: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(byName))
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
