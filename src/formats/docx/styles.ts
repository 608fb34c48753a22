import {readXml, type XmlTag} from '../package/read-xml.ts'
import {headingDepthOf, kindOfStyle, type StyleKind} from '../package/style-names.ts'
import {docxPrefixes, isOn} from './docx-names.ts'

/** What a style says, with what it takes over from the styles that it is based on. */
export interface Style {
  readonly headingDepth: number | undefined
  readonly kind: StyleKind | undefined
  readonly list: {readonly id: string; readonly level: number} | undefined
  readonly isStrong: boolean | undefined
  readonly isEmphasis: boolean | undefined
  readonly isUnderlined: boolean | undefined
  readonly isSuperscript: boolean | undefined
  readonly isHidden: boolean | undefined
}

interface OwnStyle {
  name: string
  basedOn: string | undefined
  outline: number | undefined
  list: string | undefined
  level: number | undefined
  isStrong?: boolean
  isEmphasis?: boolean
  isUnderlined?: boolean
  isSuperscript?: boolean
  isHidden?: boolean
}

/** Longest chain of styles that is followed; chains in a circle exist. */
const chainMax = 20

/** The styles of a document. */
export class Styles {
  private readonly own: ReadonlyMap<string, OwnStyle>
  private readonly known = new Map<string, Style>()
  /** The style of paragraphs that name none. */
  readonly defaultId: string | undefined

  constructor(own: ReadonlyMap<string, OwnStyle>, defaultId: string | undefined) {
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
    const chain: OwnStyle[] = []
    for (let at: string | undefined = id; at !== undefined && chain.length < chainMax; ) {
      const own: OwnStyle = this.own.get(at) ?? {...emptyStyle(), name: at}
      chain.push(own)
      at = own.basedOn
    }
    const outline = chain.find((one) => one.outline !== undefined)?.outline
    const named = chain.map(({name}) => headingDepthOf(name)).find((depth) => depth !== undefined)
    const list = chain.find((one) => one.list !== undefined)?.list
    return {
      // 9 is “body text”: it takes a style out of the outline.
      headingDepth: outline === undefined ? named : outline >= 9 ? undefined : Math.min(6, outline + 1),
      kind: chain.map(({name}) => kindOfStyle(name)).find((kind) => kind !== undefined),
      list:
        list === undefined || list === '0'
          ? undefined
          : {id: list, level: chain.find((one) => one.level !== undefined)?.level ?? 0},
      isStrong: chain.find((one) => one.isStrong !== undefined)?.isStrong,
      isEmphasis: chain.find((one) => one.isEmphasis !== undefined)?.isEmphasis,
      isUnderlined: chain.find((one) => one.isUnderlined !== undefined)?.isUnderlined,
      isSuperscript: chain.find((one) => one.isSuperscript !== undefined)?.isSuperscript,
      isHidden: chain.find((one) => one.isHidden !== undefined)?.isHidden,
    }
  }
}

function emptyStyle(): OwnStyle {
  return {name: '', basedOn: undefined, outline: undefined, list: undefined, level: undefined}
}

/** Reads the part of styles. */
export function readStyles(xml: string, part: string): Styles {
  const own = new Map<string, OwnStyle>()
  let defaultId: string | undefined
  let style: OwnStyle | undefined
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

function readProperty(style: OwnStyle, tag: XmlTag): void {
  const value = tag.attribute('val')
  switch (tag.name) {
    case 'w:name':
      style.name = value ?? ''
      break
    case 'w:basedOn':
      style.basedOn = value
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
