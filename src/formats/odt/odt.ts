import {protectedFile} from '../package/check-signature.ts'
import {decodeXml} from '../package/decode-xml.ts'
import {damaged, otherFile} from '../package/package-trouble.ts'
import {readXml} from '../package/read-xml.ts'
import {layOut, type TextView} from '../package/text-view.ts'
import {ZipArchive} from '../package/zip-archive.ts'
import {odtPrefixes} from './odt-names.ts'
import {OdtReader} from './odt-reader.ts'
import {OdtStyles} from './odt-styles.ts'

/**
 * Reads an OpenDocument text as lines, one for each paragraph, with the prose of each.
 *
 * Changes that were tracked count as accepted. Headers, footers and comments are no part of the text.
 *
 * @throws {UserError} If it is no such text, damaged or too large. The message is the end of a sentence that starts with
 * the name of the file.
 */
export function readOdt(bytes: Uint8Array): TextView<unknown> {
  const archive = new ZipArchive(bytes)
  checkKind(archive)
  const xml = findXml(archive, 'content.xml')
  if (xml === undefined) throw damaged('its part “content.xml” is missing')
  const styles = new OdtStyles()
  const common = findXml(archive, 'styles.xml')
  if (common !== undefined) styles.read(common, 'styles.xml')
  styles.read(xml, 'content.xml')
  const reader = new OdtReader(xml, styles)
  readXml(xml, 'content.xml', odtPrefixes, reader)
  return layOut(reader.stories, [])
}

function findXml(archive: ZipArchive, part: string): string | undefined {
  const bytes = archive.read(part)
  return bytes === undefined ? undefined : decodeXml(bytes, part)
}

function checkKind(archive: ZipArchive): void {
  if (archive.has('encrypted-package')) throw protectedFile()
  if (findXml(archive, 'META-INF/manifest.xml')?.includes('encryption-data') === true) throw protectedFile()
  if (archive.has('[Content_Types].xml'))
    throw otherFile('a Word or other Office file', 'Let its name end in .docx.')
  const type = archive.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')).trim() : ''
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return
  if (type.includes('spreadsheet')) throw otherFile('a spreadsheet', 'Save its text as .odt.')
  if (type.includes('presentation')) throw otherFile('a presentation', 'Save its text as .odt.')
  if (type !== '' || !archive.has('content.xml'))
    throw otherFile('no OpenDocument text, whatever its name says', 'Open it and save it as .odt.')
}
