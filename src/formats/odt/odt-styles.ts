import {readXml, type XmlTag} from '../package/read-xml.ts'
import {chainOf, type OwnStyle, resolveChain, type TextMarks, type TextStyle} from '../package/text-style.ts'
import {odtPrefixes} from './odt-names.ts'

/** The styles of an OpenDocument text: those with names of their own, and those that formatting by hand makes. */
export class OdtStyles {
  private readonly own = new Map<string, OwnStyle>()
  private readonly known = new Map<string, TextStyle>()
  /** Names of list styles and levels, `L1 2`, that have bullets. */
  private readonly bullets = new Set<string>()

  /** Takes the styles of a part; later parts go over earlier ones. */
  read(xml: string, part: string): void {
    let style: OwnStyle | undefined
    let list = ''
    readXml(xml, part, odtPrefixes, {
      open: (tag) => {
        const name = tag.attribute('name') ?? ''
        if (tag.name === 'style:style') {
          style = {
            name: tag.attribute('display-name') ?? decodeName(name),
            parent: tag.attribute('parent-style-name'),
          }
          const family = tag.attribute('family')
          if (family === 'paragraph' || family === 'text') this.own.set(name, style)
        } else if (tag.name === 'style:text-properties' && style !== undefined) readProperties(style, tag)
        else if (tag.name === 'text:list-style') list = name
        else if (tag.name === 'text:list-level-style-bullet' || tag.name === 'text:list-level-style-image')
          this.bullets.add(`${list} ${tag.attribute('level') ?? '1'}`)
      },
      close: (name) => {
        if (name === 'style:style') style = undefined
      },
    })
  }

  /** Whether a level of a list, 1-based, has bullets. */
  isBullet(list: string, level: number): boolean {
    return this.bullets.has(`${list} ${level}`)
  }

  of(name: string): TextStyle {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const style = resolveChain(
      chainOf(name, (at) => this.own.get(at) ?? {name: decodeName(at), parent: undefined}),
    )
    this.known.set(name, style)
    return style
  }
}

function readProperties(style: TextMarks, tag: XmlTag): void {
  const weight = tag.attribute('font-weight')
  if (weight !== undefined) style.isStrong = weight === 'bold' || Number(weight) >= 600
  const slant = tag.attribute('font-style')
  if (slant !== undefined) style.isEmphasis = slant === 'italic' || slant === 'oblique'
  const line = tag.attribute('text-underline-style')
  if (line !== undefined) style.isUnderlined = line !== 'none'
  const position = tag.attribute('text-position')
  if (position !== undefined) style.isSuperscript = /^(?:super|[1-9])/.test(position)
  const display = tag.attribute('display')
  if (display !== undefined) style.isHidden = display === 'none'
}

/** Names hold `_20_` for a space. */
function decodeName(name: string): string {
  return name.replace(/_([\da-f]{2,4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
