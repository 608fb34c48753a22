import {paragraphFacts} from '../package/paragraph-facts.ts'
import type {XmlTag} from '../package/read-xml.ts'
import type {TextMarks} from '../package/text-style.ts'
import {
  type CellFacts,
  type ListMark,
  type ParagraphFacts,
  type TextFormat,
  ViewParagraph,
} from '../package/view-paragraph.ts'
import {isOn} from './docx-names.ts'
import type {Numbering} from './numbering.ts'
import type {RunPlace, TextPlace} from './run-place.ts'
import {depthOfOutline, type Style, type Styles} from './styles.ts'

/** What the parts around a story say. */
export interface StoryContext {
  readonly part: string
  readonly styles: Styles
  readonly numbering: Numbering
  /** Targets of the part's relationships by their ids. */
  readonly links: ReadonlyMap<string, string>
  /** Tables of the document so far. */
  readonly tables: {count: number}
  /** The notes that are read by their ids, with the runs that refer to them; `undefined` in the body. */
  readonly notes: ReadonlyMap<string, RunPlace | undefined> | undefined
}

/** What a run says of itself, over its styles. */
interface RunProperties extends TextMarks {
  style: string | undefined
}

/** Reads the properties of one paragraph and of its runs. */
export class ParagraphReader {
  readonly paragraph: ViewParagraph<TextPlace>
  /** The run that is open. */
  run: RunPlace | undefined
  private readonly context: StoryContext
  private properties: RunProperties = {style: undefined}
  private format: TextFormat | undefined
  private readonly outer: {readonly run: RunPlace; readonly properties: RunProperties}[] = []
  private styleId: string | undefined
  private outline: number | undefined
  private listId: string | undefined
  private listLevel: number | undefined

  constructor(context: StoryContext, index: number, cell: CellFacts | undefined) {
    this.context = context
    this.paragraph = new ViewParagraph(context.part, index)
    this.paragraph.cell = cell
    this.paragraph.isNote = context.notes !== undefined
  }

  /** @param end Offset after the start tag. */
  openRun(start: number, end: number, isInserted: boolean): void {
    // Runs nest where readings stand over characters.
    if (this.run !== undefined) this.outer.push({run: this.run, properties: this.properties})
    this.run = {start, properties: {start: end, end}, end, isInserted}
    this.properties = {style: undefined}
    this.format = undefined
  }

  closeRun(end: number): void {
    if (this.run !== undefined) this.run.end = end
    const outer = this.outer.pop()
    this.run = outer?.run
    this.properties = outer?.properties ?? {style: undefined}
    this.format = undefined
  }

  /** Whether the text of the run is not shown. */
  get isHidden(): boolean {
    const {isHidden} = this.properties
    return isHidden ?? this.runStyle?.isHidden ?? this.style?.isHidden ?? false
  }

  /** How the text of the run looks. */
  readonly formatIn = (link: string | undefined): TextFormat => {
    if (this.format !== undefined && this.format.link === link) return this.format
    // What the style of the paragraph says is its layout, not a mark in its text.
    const {properties, runStyle} = this
    this.format = {
      isStrong: properties.isStrong ?? runStyle?.isStrong ?? false,
      isEmphasis: properties.isEmphasis ?? runStyle?.isEmphasis ?? false,
      // Links are underlined by their style.
      isUnderlined: link === undefined && (properties.isUnderlined ?? runStyle?.isUnderlined ?? false),
      isSuperscript: properties.isSuperscript ?? runStyle?.isSuperscript ?? false,
      link,
    }
    return this.format
  }

  /** A property of the paragraph. */
  paragraphProperty(tag: XmlTag): void {
    const value = tag.attribute('val')
    if (tag.name === 'w:pStyle') this.styleId = value
    else if (tag.name === 'w:outlineLvl') this.outline = Number(value)
    else if (tag.name === 'w:numId') this.listId = value
    else if (tag.name === 'w:ilvl') this.listLevel = Number(value) || 0
  }

  /** A property of the run that is open, or of the paragraph's end. */
  runProperty(tag: XmlTag): void {
    if (this.run === undefined) {
      if (tag.name === 'w:del' || tag.name === 'w:moveFrom') this.paragraph.runsOn = true
      return
    }
    const {properties} = this
    const value = tag.attribute('val')
    if (tag.name === 'w:b') properties.isStrong = isOn(value)
    else if (tag.name === 'w:i') properties.isEmphasis = isOn(value)
    else if (tag.name === 'w:u') properties.isUnderlined = isOn(value)
    else if (tag.name === 'w:vanish') properties.isHidden = isOn(value)
    else if (tag.name === 'w:vertAlign') properties.isSuperscript = value === 'superscript'
    else if (tag.name === 'w:position') properties.isSuperscript ??= Number(value) >= 4
    else if (tag.name === 'w:rStyle') properties.style = value
  }

  finish(): ViewParagraph<TextPlace> {
    this.paragraph.finish()
    this.paragraph.facts = this.facts()
    return this.paragraph
  }

  private facts(): ParagraphFacts {
    const {style, outline} = this
    const headingDepth = outline === undefined ? style?.headingDepth : depthOfOutline(outline)
    return paragraphFacts(style, headingDepth, this.findList())
  }

  /** The paragraph's own list goes over that of its style; list 0 is none. */
  private findList(): ListMark | undefined {
    const own = this.style?.list
    const id = this.listId ?? own?.id
    if (id === undefined || id === '0') return undefined
    const level = this.listLevel ?? own?.level ?? 0
    const form = this.context.numbering.formOf(id, level)
    if (form === undefined || form === 'none') return undefined
    return {key: id, level, isOrdered: form !== 'bullet'}
  }

  private get style(): Style | undefined {
    const id = this.styleId ?? this.context.styles.defaultId
    return id === undefined ? undefined : this.context.styles.of(id)
  }

  private get runStyle(): Style | undefined {
    const id = this.properties.style
    return id === undefined ? undefined : this.context.styles.of(id)
  }
}
