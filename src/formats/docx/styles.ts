import {readXml, type XmlTag} from '../package/read-xml.ts'
import {chainOf, nearest, type OwnStyle, resolveChain, type TextStyle} from '../package/text-style.ts'
import {docxPrefixes, isOn} from './docx-names.ts'

/** What a style says, with what it takes over from the styles that it is based on. */
export interface Style extends TextStyle {
  readonly list: {readonly id: string; readonly level: number} | undefined
}

interface OwnDocxStyle extends OwnStyle {
  outline: number | undefined
  list: string | undefined
  level: number | undefined
}

/** The styles of a document. */
export class Styles {
  private readonly own: ReadonlyMap<string, OwnDocxStyle>
  private readonly known = new Map<string, Style>()
  /** The style of paragraphs that name none. */
  readonly defaultId: string | undefined

  constructor(own: ReadonlyMap<string, OwnDocxStyle>, defaultId: string | undefined) {
    this.own = own
    this.defaultId = defaultId
  }

  /** A style by its id; one that is not there goes by its id alone. */
  of(id: string): Style {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const style = this.resolve(id)
    this.known.set(id, style)
    return style
  }

  private resolve(id: string): Style {
    const chain = chainOf(id, (at) => this.own.get(at) ?? {...emptyStyle(), name: at})
    const style = resolveChain(chain)
    const outline = nearest(chain, 'outline')
    const list = nearest(chain, 'list')
    return {
      ...style,
      headingDepth: outline === undefined ? style.headingDepth : depthOfOutline(outline),
      list: list === undefined || list === '0' ? undefined : {id: list, level: nearest(chain, 'level') ?? 0},
    }
  }
}

/**
 * Level of a heading by its place in the outline.
 *
 * @param outline 0-based; 9 is “body text”, which takes a paragraph out of the outline.
 * @returns 1 to 6, `undefined` if it is none.
 */
export function depthOfOutline(outline: number): number | undefined {
  // A level that is no number is as good as none.
  return outline >= 0 && outline < 9 ? Math.min(6, Math.floor(outline) + 1) : undefined
}

function emptyStyle(): OwnDocxStyle {
  return {name: '', parent: undefined, outline: undefined, list: undefined, level: undefined}
}

/** Reads the part of styles. */
export function readStyles(xml: string, part: string): Styles {
  const own = new Map<string, OwnDocxStyle>()
  let defaultId: string | undefined
  let style: OwnDocxStyle | undefined
  let inTableStyle = 0
  readXml(xml, part, docxPrefixes, {
    open(tag) {
      if (tag.name === 'w:style') {
        const id = tag.attribute('styleId') ?? ''
        const type = tag.attribute('type')
        style = emptyStyle()
        if (type !== 'table') own.set(id, style)
        if (type === 'paragraph' && tag.attribute('default') !== undefined && isOn(tag.attribute('default')))
          defaultId = id
      } else if (tag.name === 'w:tblStylePr') inTableStyle += 1
      else if (style !== undefined && inTableStyle === 0) readProperty(style, tag)
    },
    close(name) {
      if (name === 'w:style') style = undefined
      if (name === 'w:tblStylePr') inTableStyle -= 1
    },
  })
  return new Styles(own, defaultId)
}

function readProperty(style: OwnDocxStyle, tag: XmlTag): void {
  const value = tag.attribute('val')
  switch (tag.name) {
    case 'w:name':
      style.name = value ?? ''
      break
    case 'w:basedOn':
      style.parent = value
      break
    case 'w:outlineLvl':
      style.outline = Number(value)
      break
    case 'w:numId':
      style.list = value
      break
    case 'w:ilvl':
      style.level = Number(value) || 0
      break
    case 'w:b':
      style.isStrong = isOn(value)
      break
    case 'w:i':
      style.isEmphasis = isOn(value)
      break
    case 'w:u':
      style.isUnderlined = isOn(value)
      break
    case 'w:vertAlign':
      style.isSuperscript = value === 'superscript'
      break
    case 'w:vanish':
      style.isHidden = isOn(value)
  }
}
