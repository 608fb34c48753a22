import {SaxesParser, type SaxesTagNS} from 'saxes'
import {damaged, tooMuch} from './package-trouble.ts'

/** Deepest nesting of elements. Own choice: tables in tables in text boxes stay below 200. */
const depthMax = 1_000

/** An element that was opened. */
export interface XmlTag {
  /** Canonical prefix and local name, `w:p`; without a prefix for a namespace that is not known. */
  readonly name: string
  /** Offset after the tag's `>`. */
  readonly end: number
  /** Whether the tag also closes the element. */
  readonly isSelfClosing: boolean
  /** Value of an attribute by its local name. */
  attribute(local: string): string | undefined
}

/** Told of the elements of a part, in order. */
export interface XmlHandler {
  open(tag: XmlTag): void
  /** @param end Offset after the `>` of the tag. */
  close(name: string, end: number): void
}

/**
 * Walks XML, element by element, with places.
 *
 * @param xml Decoded, without byte order mark; places are UTF-16 units into it.
 * @param part Name of the part for messages.
 * @param prefixes Canonical prefix of each namespace that matters.
 * @throws {UserError} If it is not well-formed, nested too deeply, or has a document type: entities are never expanded.
 */
export function readXml(
  xml: string,
  part: string,
  prefixes: Readonly<Record<string, string>>,
  handler: XmlHandler,
): void {
  const parser = new SaxesParser({xmlns: true, position: false})
  const names = new Map<string, string>()
  const open: string[] = []
  const toName = ({uri, local, name}: SaxesTagNS): string => {
    const key = `${uri}\n${name}`
    const known = names.get(key)
    if (known !== undefined) return known
    const prefix = Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined
    const canonical = prefix === undefined ? local : `${prefix}:${local}`
    if (names.size < 10_000) names.set(key, canonical)
    return canonical
  }
  parser.on('error', () => {
    throw damaged(`its part “${part}” is not well-formed XML`)
  })
  parser.on('doctype', () => {
    throw damaged(`its part “${part}” has a document type, which Word never writes`)
  })
  parser.on('opentag', (tag) => {
    if (open.length >= depthMax) throw tooMuch(`its part “${part}” is nested more than ${depthMax} deep`)
    const name = toName(tag)
    open.push(name)
    handler.open(new OpenTag(name, parser.position, tag))
  })
  parser.on('closetag', () => {
    handler.close(open.pop() ?? '', parser.position)
  })
  parser.write(xml).close()
}

class OpenTag implements XmlTag {
  readonly name: string
  readonly end: number
  private readonly tag: SaxesTagNS

  constructor(name: string, end: number, tag: SaxesTagNS) {
    this.name = name
    this.end = end
    this.tag = tag
  }

  get isSelfClosing(): boolean {
    return this.tag.isSelfClosing
  }

  attribute(local: string): string | undefined {
    const {attributes} = this.tag
    for (const name in attributes) {
      const found = attributes[name]
      if (found !== undefined && found.local === local) return found.value
    }
    return undefined
  }
}
