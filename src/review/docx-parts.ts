import {type DocxPackage, typeOf} from '../formats/docx/docx-package.ts'
import {relationshipsPart} from '../formats/docx/relationships.ts'
import {namesIn, type XmlNames} from '../formats/package/xml-names.ts'

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Addresses of Word's elements, in both editions of the standard. */
export const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
] as const

/** The edition that a part is written in. */
export function namespacesOf(xml: string): readonly [string, ...string[]] {
  const [transitional, strict] = wordNamespaces
  return xml.includes(strict) ? [strict] : [transitional]
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** The part of comments: its name, and what it holds before a comment is added. */
export interface CommentsPart {
  readonly name: string
  readonly xml: string
  /** Parts that must change so that the document leads to it. */
  readonly changes: ReadonlyMap<string, string>
}

/** The part of comments of a document; one that has none gets it. */
export function openComments(file: DocxPackage, mainXml: string): CommentsPart {
  const known = file.findPart('comments')
  const xml = known === undefined ? undefined : file.findXml(known)
  if (known !== undefined && xml !== undefined) return {name: known, xml, changes: new Map()}
  const [namespace] = namespacesOf(mainXml)
  const folder = file.mainPart.slice(0, file.mainPart.lastIndexOf('/') + 1)
  const name = known ?? freeName(file, folder)
  const changes = new Map<string, string>()
  if (known === undefined) addRelationship(file, name.slice(folder.length), namespace, changes)
  if (typeOf(file.types, name) !== commentsType) addType(file, name, changes)
  return {name, xml: `${xmlHead}<w:comments xmlns:w="${namespace}"></w:comments>`, changes}
}

function freeName({archive}: DocxPackage, folder: string): string {
  for (let count = 0; ; count += 1) {
    const name = `${folder}comments${count === 0 ? '' : count}.xml`
    if (!archive.has(name)) return name
  }
}

function addRelationship(
  file: DocxPackage,
  target: string,
  namespace: string,
  changes: Map<string, string>,
): void {
  const part = relationshipsPart(file.mainPart)
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const xml = file.findXml(part) ?? `${xmlHead}<Relationships xmlns="${packages}"></Relationships>`
  const ids = new Set(file.relationships.map(({id}) => id))
  let count = 1
  while (ids.has(`rIdLaylint${count}`)) count += 1
  const base =
    namespace === wordNamespaces[1]
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const write = (prefix: string): string =>
    `<${prefix}Relationship Id="rIdLaylint${count}" Type="${base}/comments" Target="${target}"/>`
  changes.set(part, appendToRoot(xml, write))
}

function addType(file: DocxPackage, name: string, changes: Map<string, string>): void {
  const part = '[Content_Types].xml'
  const write = (prefix: string): string =>
    `<${prefix}Override PartName="/${name}" ContentType="${commentsType}"/>`
  changes.set(part, appendToRoot(file.getXml(part), write))
}

/** Adds comments at the end of their part. */
export function appendComments(xml: string, write: (names: XmlNames) => string): string {
  const [namespace] = namespacesOf(xml)
  return appendToRoot(xml, () => write(namesIn(xml, [namespace], 'w')))
}

/**
 * Adds to the end of the root.
 *
 * @param write Gets the prefix of the root, with its colon.
 */
function appendToRoot(xml: string, write: (prefix: string) => string): string {
  const trimmed = xml.trimEnd()
  if (trimmed.endsWith('/>')) {
    const start = trimmed.lastIndexOf('<')
    const name = /^<([^\s/>]+)/.exec(trimmed.slice(start))?.[1] ?? ''
    return `${trimmed.slice(0, -2)}>${write(prefixOf(name))}</${name}>`
  }
  const end = xml.lastIndexOf('</')
  const name = /^<\/([^\s>]+)/.exec(xml.slice(end))?.[1] ?? ''
  return xml.slice(0, end) + write(prefixOf(name)) + xml.slice(end)
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : ''
}
