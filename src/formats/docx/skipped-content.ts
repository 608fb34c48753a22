import type {XmlTag} from '../package/read-xml.ts'
import {isOn} from './docx-names.ts'

/** Elements that are passed over with all that is in them. */
const skipped: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:tabs',
  'w:rt',
  'w:delText',
  'w:delInstrText',
])

/** Elements that stand for something other than prose. */
const opaque: ReadonlySet<string> = new Set(['m:oMathPara', 'm:oMath', 'w:object'])

/** Decides what is passed over: deleted text, second alternatives, placeholders, notes that nothing refers to. */
export class SkippedContent {
  /** Whether what is passed over stands for something other than prose. */
  isOpaque = false
  private depth = 0
  private readonly notes: ReadonlyMap<string, unknown> | undefined
  /** For each `mc:AlternateContent` that is open whether one of its alternatives was read. */
  private readonly chosen: boolean[] = []
  /** For each content control that is open whether it shows nothing of the writer's. */
  private readonly controls: boolean[] = []

  constructor(notes: ReadonlyMap<string, unknown> | undefined) {
    this.notes = notes
  }

  get isOpen(): boolean {
    return this.depth > 0
  }

  /** Whether an element is passed over, with what is in it. */
  opens(tag: XmlTag, parent: string): boolean {
    if (this.depth > 0) {
      this.depth += 1
      return true
    }
    if (!this.isLeftOut(tag, parent)) return false
    this.isOpaque = opaque.has(tag.name)
    this.depth = 1
    return true
  }

  /** Whether the element that closes was passed over. */
  closes(name: string): boolean {
    if (this.depth > 0) {
      this.depth -= 1
      return true
    }
    if (name === 'mc:AlternateContent') this.chosen.pop()
    else if (name === 'w:sdt') this.controls.pop()
    return false
  }

  private isLeftOut(tag: XmlTag, parent: string): boolean {
    const {name} = tag
    // In properties it says that the end of the paragraph, or the row, was deleted.
    if (skipped.has(name)) return parent !== 'w:rPr' && parent !== 'w:trPr' ? true : name.endsWith('Change')
    if (opaque.has(name)) return true
    switch (name) {
      case 'mc:AlternateContent':
        this.chosen.push(false)
        return false
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.isSecond()
      case 'w:sdt':
        this.controls.push(false)
        return false
      case 'w:showingPlcHdr':
        return this.hideControl(isOn(tag.attribute('val')))
      case 'w:docPartGallery':
        return this.hideControl(/^(?:table of contents|bibliographies)$/i.test(tag.attribute('val') ?? ''))
      case 'w:sdtContent':
        return this.controls.at(-1) === true
      case 'w:footnote':
      case 'w:endnote':
        return this.notes !== undefined && !this.notes.has(tag.attribute('id') ?? '')
      default:
        return false
    }
  }

  private isSecond(): boolean {
    if (this.chosen.at(-1) !== false) return this.chosen.length > 0
    this.chosen[this.chosen.length - 1] = true
    return false
  }

  private hideControl(isHidden: boolean): boolean {
    if (isHidden && this.controls.length > 0) this.controls[this.controls.length - 1] = true
    return false
  }
}
