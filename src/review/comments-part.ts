import {docxPrefixes} from '../formats/docx/docx-names.ts'
import {decodeCharacters} from '../formats/package/decode-xml.ts'
import {readXml} from '../formats/package/read-xml.ts'
import {escapeXmlText, type XmlNames} from '../formats/package/xml-names.ts'

/** A comment that a document has. */
export interface KnownComment {
  readonly id: string
  readonly author: string
  /** Its paragraphs. */
  readonly lines: readonly string[]
}

/** Reads the comments of a document. */
export function readComments(xml: string, part: string): KnownComment[] {
  const comments: KnownComment[] = []
  let lines: string[] = []
  let textAt = -1
  readXml(xml, part, docxPrefixes, {
    open(tag) {
      if (tag.name === 'w:comment') {
        lines = []
        comments.push({id: tag.attribute('id') ?? '', author: tag.attribute('author') ?? '', lines})
      } else if (tag.name === 'w:p') lines.push('')
      else if (tag.name === 'w:t' && !tag.isSelfClosing) textAt = tag.end
    },
    close(name, end) {
      if (name !== 'w:t' || textAt === -1) return
      decodeCharacters(xml, textAt, xml.lastIndexOf('<', end - 1), (text) => {
        lines[lines.length - 1] = (lines.at(-1) ?? '') + text
      })
      textAt = -1
    },
  })
  return comments
}

/** A comment to write. */
export interface NewComment {
  readonly id: number
  readonly author: string
  readonly initials: string
  /** Time as ISO 8601 writes it. */
  readonly date: string
  readonly lines: readonly string[]
}

/** XML of a comment. */
export function writeComment(comment: NewComment, {prefix: w, declaration}: XmlNames): string {
  const {id, author, initials, date, lines} = comment
  const paragraphs = lines
    .map((line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXmlText(line)}</${w}t></${w}r></${w}p>`)
    .join('')
  return `<${w}comment${declaration} ${w}id="${id}" ${w}author="${escapeXmlText(author)}" ${w}date="${date}" ${w}initials="${initials}">${paragraphs}</${w}comment>`
}
