import {strToU8, type Zippable, zipSync} from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const namespaces = [
  ['w', word],
  ['r', office],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** XML of the parts of a Word file; what is left out is not in the package. */
export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string
  /** Content of `w:styles`; `undefined` for Word's own, '' for none. */
  readonly styles?: string
  /** Content of `w:numbering`; list 1 has bullets, list 2 numbers where it is left out. */
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** External targets of links by their ids. */
  readonly links?: Readonly<Record<string, string>>
  /** Other parts, or other contents for those above. */
  readonly extra?: Readonly<Record<string, string | Uint8Array | undefined>>
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const styleList = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
].join('')

const numberingList = ['bullet', 'decimal']
  .map(
    (form, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${form}"/></w:lvl>`).join('')}</w:abstractNum>`,
  )
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join('')

/** Escapes text for XML. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  const format = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${format}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`
}

/** A paragraph of runs. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A paragraph with a style. */
export function styled(style: string, text: string): string {
  return paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
}

/** An item of a list: 1 has bullets, 2 numbers. */
export function item(text: string, list: 1 | 2 = 1, level = 0): string {
  return paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A table of texts, or of cells that are XML already. */
export function table(rows: readonly (readonly string[])[], look = '<w:tblLook w:firstRow="1"/>'): string {
  const cell = (text: string): string =>
    `<w:tc>${text.startsWith('<w:p') ? text : paragraph(run(text))}</w:tc>`
  return `<w:tbl><w:tblPr>${look}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A note with its number. */
export function note(kind: 'footnote' | 'endnote', id: number, text: string): string {
  return `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`
}

/** A text box that holds paragraphs, as Word writes it: once for itself, once for old versions. */
export function textBox(content: string): string {
  const inner = `<w:txbxContent>${content}</w:txbxContent>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

/** A picture with an alternative text. */
export function picture(alt: string | undefined, relationship = 'rPic'): string {
  const text = alt === undefined ? '' : ` descr="${escapeText(alt)}"`
  return `<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Picture"${text}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** A field with its code and what it shows. */
export function field(code: string, shown: string): string {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeText(code)} </w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`
}

/** The parts of a Word file by name. */
export function docxParts(parts: DocxParts): Record<string, string | Uint8Array> {
  const root = (name: string, content: string): string =>
    `${xmlHead}<w:${name} ${namespaces}>${content}</w:${name}>`
  const optional: Record<string, string | undefined> = {
    styles: parts.styles ?? styleList,
    numbering: parts.numbering ?? numberingList,
    footnotes: parts.footnotes,
    endnotes: parts.endnotes,
  }
  const present = Object.entries(optional).filter(([, content]) => content !== undefined && content !== '')
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': contentTypes(present.map(([name]) => name)),
    '_rels/.rels': relationships([[`rId1`, `${office}/officeDocument`, 'word/document.xml', false]]),
    'word/_rels/document.xml.rels': relationships([
      ...present.map(([name]) => [`r${name}`, `${office}/${name}`, `${name}.xml`, false] as const),
      ...Object.entries(parts.links ?? {}).map(
        ([id, target]) => [id, `${office}/hyperlink`, target, true] as const,
      ),
      ['rPic', `${office}/image`, 'media/image1.png', false],
    ]),
    'word/document.xml': root('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/media/image1.png': Uint8Array.of(1, 2, 3),
    ...Object.fromEntries(present.map(([name, content]) => [`word/${name}.xml`, root(name, content ?? '')])),
    ...parts.extra,
  }
  const kept: Record<string, string | Uint8Array> = {}
  for (const [name, content] of Object.entries(files)) if (content !== undefined) kept[name] = content
  return kept
}

/** Bytes of a Word file. */
export function buildDocx(parts: DocxParts | string): Uint8Array {
  return zipParts(docxParts(typeof parts === 'string' ? {body: parts} : parts))
}

/** Packs parts; the time is fixed, so that the bytes are. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, {mtime: '2026-01-01'}]
  }
  return zipSync(files)
}

function contentTypes(names: readonly string[]): string {
  const form = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = ['document.main', ...names]
    .map(
      (name) =>
        `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${form}.${name}+xml"/>`,
    )
    .join('')
  return `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides}</Types>`
}

function relationships(list: readonly (readonly [string, string, string, boolean])[]): string {
  const links = list.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeText(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${links.join('')}</Relationships>`
}
