import {zipParts} from './docx-builder.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['style', 'style'],
  ['svg', 'svg-compatible'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${oasis}:${name}:1.0"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ')

const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const paragraphStyle = (name: string, parent: string): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`

/** Styles as hand formatting makes them: B bold, I italic, U underlined, S raised, V hidden; P1 is based on Quotations. */
const automatic = [
  textStyle('B', 'fo:font-weight="bold"'),
  textStyle('I', 'fo:font-style="italic"'),
  textStyle('U', 'style:text-underline-style="solid"'),
  textStyle('S', 'style:text-position="super 58%"'),
  textStyle('V', 'text:display="none"'),
  paragraphStyle('P1', 'Quotations'),
  paragraphStyle('P2', 'Heading_20_2'),
  paragraphStyle('P3', 'P3'),
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1"/></text:list-style>',
].join('')

const type = 'application/vnd.oasis.opendocument.text'

/** Parts of an OpenDocument text by name. */
export function odtParts(body: string, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0"?><office:${name} ${namespaces}>${content}</office:${name}>`
  return {
    mimetype: type,
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': root(
      'document-styles',
      '<office:styles><style:style style:name="Title" style:family="paragraph" style:display-name="Title"/></office:styles>',
    ),
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`,
    ...extra,
  }
}

/** Bytes of an OpenDocument text. */
export function buildOdt(body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipParts(odtParts(body, extra))
}
