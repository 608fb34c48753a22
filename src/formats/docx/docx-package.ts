import {decodeXml} from '../package/decode-xml.ts'
import {damaged, otherFile} from '../package/package-trouble.ts'
import {readXml} from '../package/read-xml.ts'
import {ZipArchive} from '../package/zip-archive.ts'
import {docxPrefixes} from './docx-names.ts'
import {type Relationship, readRelationships, relationshipsPart} from './relationships.ts'

/** Types of the main part that are Word documents: with or without macros, document or template. */
const wordTypes =
  /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/i

/** Content types of the parts of a package. */
export interface ContentTypes {
  readonly byPart: ReadonlyMap<string, string>
  readonly byEnding: ReadonlyMap<string, string>
}

/** A Word file: its archive, the name of its main part, and what that leads to. */
export class DocxPackage {
  readonly archive: ZipArchive
  readonly types: ContentTypes
  readonly mainPart: string
  readonly relationships: readonly Relationship[]

  /** @throws {UserError} If the bytes are no Word file. */
  constructor(bytes: Uint8Array) {
    this.archive = new ZipArchive(bytes)
    this.checkKind()
    this.types = readTypes(this.getXml('[Content_Types].xml'))
    this.mainPart = this.findMainPart()
    checkType(typeOf(this.types, this.mainPart))
    this.relationships = this.relationshipsOf(this.mainPart)
  }

  /**
   * Text of a part.
   *
   * @throws {UserError} If there is none.
   */
  getXml(part: string): string {
    const xml = this.findXml(part)
    if (xml === undefined) throw damaged(`its part “${part}” is missing`)
    return xml
  }

  findXml(part: string): string | undefined {
    const bytes = this.archive.read(part)
    return bytes === undefined ? undefined : decodeXml(bytes, part)
  }

  /** Name of the part that the main part leads to for a kind. */
  findPart(kind: string): string | undefined {
    return this.relationships.find((one) => one.kind === kind && !one.isExternal)?.target
  }

  relationshipsOf(part: string): Relationship[] {
    const xml = this.findXml(relationshipsPart(part))
    return xml === undefined ? [] : readRelationships(xml, part)
  }

  /** Other packages have the same container. */
  private checkKind(): void {
    const {archive} = this
    if (archive.has('[Content_Types].xml')) return
    const mimetype = archive.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')) : ''
    if (mimetype.includes('opendocument.text')) {
      throw otherFile('an OpenDocument text', 'Let its name end in .odt.')
    }
    if (archive.has('Index/Document.iwa')) {
      throw otherFile('a Pages document', 'Export it as Word (.docx) first.')
    }
    if (archive.has('word/document.xml')) throw damaged('its part “[Content_Types].xml” is missing')
    throw otherFile('a ZIP file, but no Word file', 'Unpack it, and check the .docx in it.')
  }

  private findMainPart(): string {
    const main = this.relationshipsOf('').find(({kind}) => kind === 'officeDocument')?.target
    if (main === undefined) throw damaged('nothing in it says which part is the text')
    return main
  }
}

/** Content type of a part; '' if none is given. */
export function typeOf({byPart, byEnding}: ContentTypes, part: string): string {
  const ending = /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? ''
  return byPart.get(part.toLowerCase()) ?? byEnding.get(ending) ?? ''
}

function readTypes(xml: string): ContentTypes {
  const byPart = new Map<string, string>()
  const byEnding = new Map<string, string>()
  readXml(xml, '[Content_Types].xml', docxPrefixes, {
    open(tag) {
      const type = tag.attribute('ContentType') ?? ''
      if (tag.name === 'ct:Override')
        byPart.set((tag.attribute('PartName') ?? '').replace(/^\//, '').toLowerCase(), type)
      if (tag.name === 'ct:Default') byEnding.set((tag.attribute('Extension') ?? '').toLowerCase(), type)
    },
    close: () => undefined,
  })
  return {byPart, byEnding}
}

function checkType(type: string): void {
  if (wordTypes.test(type)) return
  if (/spreadsheet|excel/i.test(type)) throw otherFile('an Excel workbook', 'Save its text as .docx.')
  if (/presentation|powerpoint/i.test(type)) throw otherFile('a PowerPoint file', 'Save its text as .docx.')
  throw damaged('its main part is not marked as the text of a Word document')
}
