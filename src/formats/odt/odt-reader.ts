import {OpenTables} from '../package/open-tables.ts'
import {tooMuch} from '../package/package-trouble.ts'
import {paragraphFacts} from '../package/paragraph-facts.ts'
import type {XmlHandler, XmlTag} from '../package/read-xml.ts'
import type {TextStyle} from '../package/text-style.ts'
import {type ListMark, plainFormat, type TextFormat, ViewParagraph} from '../package/view-paragraph.ts'
import {boxElements, holdsText, madeFields, skippedElements} from './odt-elements.ts'
import {OdtFrames} from './odt-frames.ts'
import type {OdtStyles} from './odt-styles.ts'
import {addCharacters, addSpaces} from './odt-text.ts'

/** Most paragraphs of a document. */
const paragraphsMax = 100_000

interface OpenList {
  readonly key: string
  readonly style: string
  readonly level: number
  isContinued: boolean
}

interface OpenFormat {
  readonly format: TextFormat
  readonly isHidden: boolean
}

/** A paragraph that is open, and how the stretch of text that is open in it looks. */
interface OpenParagraph {
  readonly paragraph: ViewParagraph
  readonly style: string | undefined
  readonly depth: number | undefined
  readonly list: ListMark | undefined
  readonly formats: OpenFormat[]
}

type Stories = Record<'body' | 'notes' | 'boxes', ViewParagraph[]>

/** Reads the paragraphs of the content of an OpenDocument text. */
export class OdtReader implements XmlHandler {
  readonly stories: Stories = {body: [], notes: [], boxes: []}
  private readonly xml: string
  private readonly styles: OdtStyles
  private readonly names: string[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private readonly lists: (OpenList | undefined)[] = []
  private readonly frames = new OdtFrames()
  private readonly tables = new OpenTables({count: 0}, () => ({}))
  /** Where paragraphs go. */
  private readonly places: (keyof Stories)[] = ['body']
  private listCount = 0
  private paragraphCount = 0
  private noteCount = 0
  private skipping = 0
  /** Offset up to which characters were taken. */
  private takenTo = 0

  constructor(xml: string, styles: OdtStyles) {
    this.xml = xml
    this.styles = styles
  }

  open(tag: XmlTag): void {
    const {name} = tag
    const start = this.xml.lastIndexOf('<', tag.end - 1)
    this.take(start)
    this.takenTo = tag.end
    this.names.push(name)
    const index = name === 'text:p' || name === 'text:h' ? this.paragraphCount++ : 0
    if (this.skipping > 0 || skippedElements.has(name) || tag.attribute('display') === 'none') {
      this.skipping += 1
      return
    }
    if (name === 'text:p' || name === 'text:h') this.openParagraph(tag, index)
    else if (name.startsWith('table:')) this.openTablePart(tag)
    else if (name.startsWith('draw:')) this.openDrawing(tag, start)
    else this.openInside(tag, start)
  }

  close(name: string, end: number): void {
    if (end > this.takenTo) this.take(this.xml.lastIndexOf('<', end - 1))
    this.takenTo = Math.max(this.takenTo, end)
    this.names.pop()
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    if (name === 'text:p' || name === 'text:h') this.closeParagraph()
    else if (name === 'text:span' || name === 'text:a') this.current?.formats.pop()
    else if (name === 'text:list') this.lists.pop()
    else if (name === 'text:note') this.places.pop()
    else if (name === 'table:table') this.tables.close()
    else if (name === 'table:table-header-rows') this.tables.setHead(false)
    else if (boxElements.has(name)) this.closeBox()
    else if (name === 'draw:frame') this.frames.close(this.current?.paragraph, end)
    else if (madeFields.has(name)) this.current?.paragraph.endUnspoken()
  }

  /** Takes the characters up to an offset. */
  private take(end: number): void {
    const start = this.takenTo
    const current = this.current
    const parent = this.names.at(-1) ?? ''
    if (end <= start || this.skipping > 0 || current === undefined) return
    if (parent === 'svg:title' || parent === 'svg:desc') this.frames.describe(this.xml, start, end)
    if (!holdsText(parent) || current.formats.at(-1)?.isHidden === true) return
    addCharacters(current.paragraph, this.xml, start, end, current.formats.at(-1)?.format ?? plainFormat)
  }

  private openParagraph(tag: XmlTag, index: number): void {
    if (this.paragraphCount > paragraphsMax)
      throw tooMuch(`it has more than ${paragraphsMax.toLocaleString('en')} paragraphs`)
    const style = tag.attribute('style-name')
    const paragraph = new ViewParagraph('content.xml', index)
    paragraph.cell = this.tables.cell
    paragraph.isNote = this.places.includes('notes')
    const level = Number(tag.attribute('outline-level')) || 1
    const isHidden = style !== undefined && this.styles.of(style).isHidden === true
    this.paragraphs.push({
      paragraph,
      style,
      depth: tag.name === 'text:h' ? Math.min(6, level) : undefined,
      list: this.listMark(),
      formats: [{format: plainFormat, isHidden}],
    })
  }

  private closeParagraph(): void {
    const open = this.paragraphs.pop()
    if (open === undefined) return
    const {paragraph, list} = open
    const style = open.style === undefined ? undefined : this.styles.of(open.style)
    paragraph.finish()
    paragraph.facts = paragraphFacts(style, open.depth ?? style?.headingDepth, list)
    this.stories[this.places.at(-1) ?? 'body'].push(paragraph)
  }

  private listMark(): ListMark | undefined {
    const list = this.lists.at(-1)
    if (list === undefined) return undefined
    const {key, style, level, isContinued} = list
    list.isContinued = true
    return {key, level, isOrdered: !this.styles.isBullet(style, level + 1), isContinued}
  }

  private openTablePart(tag: XmlTag): void {
    if (tag.name === 'table:table') this.tables.openTable()
    else if (tag.name === 'table:table-header-rows') this.tables.setHead(true)
    else if (tag.name === 'table:table-row') this.tables.openRow()
    else if (tag.name === 'table:table-cell') this.tables.openCell()
    else if (tag.name === 'table:covered-table-cell') this.tables.skipColumns(1)
  }

  private openDrawing(tag: XmlTag, start: number): void {
    if (boxElements.has(tag.name)) {
      this.places.push(this.places.includes('notes') ? 'notes' : 'boxes')
      this.tables.openBox()
      this.lists.push(undefined)
      this.frames.setBox()
    } else this.frames.element(tag, start)
  }

  private closeBox(): void {
    this.places.pop()
    this.tables.close()
    this.lists.pop()
  }

  private openInside(tag: XmlTag, start: number): void {
    const paragraph = this.current?.paragraph
    const length = tag.end - start
    const isHidden = this.current?.formats.at(-1)?.isHidden === true
    switch (tag.name) {
      case 'text:span':
      case 'text:a':
        this.openFormat(tag)
        return
      case 'text:list':
        this.openList(tag.attribute('style-name'))
        return
      case 'text:list-item':
        this.startItem()
        return
      case 'text:note':
        this.noteCount += 1
        paragraph?.addNoteReference(`note-${this.noteCount}`)
        this.places.push('notes')
        return
    }
    if (paragraph === undefined || isHidden) return
    if (tag.name === 'text:tab') paragraph.addSign('\t', ' ', start, length, undefined)
    else if (tag.name === 'text:line-break') paragraph.addBreak(start, length, undefined)
    else if (tag.name === 'text:s') addSpaces(paragraph, Number(tag.attribute('c')) || 1, start, length)
    else if (madeFields.has(tag.name)) paragraph.startUnspoken()
  }

  private openFormat(tag: XmlTag): void {
    const formats = this.current?.formats
    const outer = formats?.at(-1) ?? {format: plainFormat, isHidden: false}
    const name = tag.attribute('style-name')
    if (tag.name === 'text:a') {
      formats?.push({...outer, format: {...outer.format, link: tag.attribute('href'), isUnderlined: false}})
    } else {
      formats?.push(name === undefined ? outer : withStyle(outer, this.styles.of(name)))
    }
  }

  private openList(style: string | undefined): void {
    const outer = this.lists.at(-1)
    this.listCount += 1
    this.lists.push({
      key: `${this.listCount}`,
      style: style ?? outer?.style ?? '',
      level: outer === undefined ? 0 : outer.level + 1,
      isContinued: false,
    })
  }

  private startItem(): void {
    const list = this.lists.at(-1)
    if (list !== undefined) list.isContinued = false
  }

  private get current(): OpenParagraph | undefined {
    return this.paragraphs.at(-1)
  }
}

/** How text looks in a span with a style. */
function withStyle({format, isHidden}: OpenFormat, style: TextStyle): OpenFormat {
  const {link} = format
  return {
    isHidden: style.isHidden ?? isHidden,
    format: {
      isStrong: style.isStrong ?? format.isStrong,
      isEmphasis: style.isEmphasis ?? format.isEmphasis,
      // Links are underlined by their style.
      isUnderlined: link === undefined && (style.isUnderlined ?? format.isUnderlined),
      isSuperscript: style.isSuperscript ?? format.isSuperscript,
      link,
    },
  }
}
