/** What becomes of the text that a field shows. */
export type FieldKind = 'shown' | 'link' | 'made' | 'listing'

/** Fields that print what the program knows: no words of the writer. */
const madeFields =
  /^(?:page|numpages|pageref|section|sectionpages|date|time|createdate|savedate|printdate|edittime|filename|filesize|numwords|numchars|revnum|autonum|autonumlgl|autonumout|listnum)$/i

/** Fields that print a list: of contents, of works cited. */
const listingFields =
  /^(?:toc|toa|index|bibliography|addin (?:zotero_bibl|en\.reflist|mendeley bibliography))$/i

/** A field by its code, and the address that a link leads to. */
export function readField(code: string): {readonly kind: FieldKind; readonly link?: string} {
  const trimmed = code.trim()
  const name =
    /^addin\s+(?:mendeley\s+)?\S+/i.exec(trimmed)?.[0].replace(/\s+/g, ' ') ?? /^\S*/.exec(trimmed)?.[0] ?? ''
  if (listingFields.test(name)) return {kind: 'listing'}
  if (madeFields.test(name)) return {kind: 'made'}
  if (name.toLowerCase() !== 'hyperlink') return {kind: 'shown'}
  const address = /^\S+\s+(?!\\)"?([^"\s]+)"?/.exec(trimmed)?.[1] ?? ''
  const anchor = /\\l\s+"?([^"\s]+)"?/.exec(trimmed)?.[1]
  return {kind: 'link', link: anchor === undefined ? address : `${address}#${anchor}`}
}

interface OpenField {
  code: string
  isResult: boolean
  kind: FieldKind
  link: string | undefined
}

/** The fields that are open at a place of a document: they nest, and reach over runs and paragraphs. */
export class Fields {
  private readonly open: OpenField[] = []
  /** Codes, and lists that fields print. */
  private hidden = 0
  /** A field without an end would hide all that follows. */
  private readonly isBroken: boolean

  /** @param xml The part that the fields are in. */
  constructor(xml: string) {
    this.isBroken = countOf(xml, 'fldCharType="begin"') !== countOf(xml, 'fldCharType="end"')
  }

  /** Whether text at this place is the code of a field, or a list that one prints. */
  get isHidden(): boolean {
    return this.hidden > 0 && !this.isBroken
  }

  /** Address of the innermost link. */
  get link(): string | undefined {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const link = this.open[index]?.link
      if (link !== undefined) return link
    }
    return undefined
  }

  begin(): void {
    this.open.push({code: '', isResult: false, kind: 'shown', link: undefined})
    this.hidden += 1
  }

  addCode(text: string): void {
    const field = this.open.at(-1)
    if (field !== undefined && !field.isResult && field.code.length < 2_000) field.code += text
  }

  /** The code is over. */
  separate(): FieldKind {
    const field = this.open.at(-1)
    if (field === undefined || field.isResult) return 'shown'
    const {kind, link} = readField(field.code)
    field.isResult = true
    field.kind = kind
    field.link = link
    if (kind !== 'listing') this.hidden -= 1
    return kind
  }

  end(): FieldKind {
    const field = this.open.pop()
    if (field === undefined) return 'shown'
    if (!field.isResult || field.kind === 'listing') this.hidden -= 1
    return field.isResult ? field.kind : 'shown'
  }
}

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1
  return count
}
