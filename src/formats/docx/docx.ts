import {readXml} from '../package/read-xml.ts'
import {layOut, type TextView} from '../package/text-view.ts'
import type {ViewParagraph} from '../package/view-paragraph.ts'
import type {CommentRanges} from './comment-ranges.ts'
import {docxPrefixes} from './docx-names.ts'
import {DocxPackage} from './docx-package.ts'
import {noNumbering, readNumbering} from './numbering.ts'
import type {StoryContext} from './paragraph-reader.ts'
import type {RunPlace, TextPlace} from './run-place.ts'
import type {Story} from './story.ts'
import {StoryReader} from './story-reader.ts'
import {readStyles, Styles} from './styles.ts'

/** A Word file as it was read. */
export interface DocxText extends TextView<TextPlace> {
  readonly package: DocxPackage
  /** For lines of notes and text boxes the run of the body that they hang on. */
  readonly hosts: ReadonlyMap<ViewParagraph<TextPlace>, RunPlace | undefined>
  /** Words of the body that comments are on. */
  readonly comments: CommentRanges
}

/**
 * Reads a Word file as text: one line for each paragraph, with the prose of each.
 *
 * Changes that were tracked count as accepted. Headers, footers and comments are no part of the text.
 *
 * @throws {UserError} If it is no Word file, damaged or too large. The message is the end of a sentence that starts with
 * the name of the file.
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const file = new DocxPackage(bytes)
  const shared = {
    styles: readPart(file, 'styles', readStyles) ?? new Styles(new Map(), undefined),
    numbering: readPart(file, 'numbering', readNumbering) ?? noNumbering,
    tables: {count: 0},
  }
  const xml = file.getXml(file.mainPart)
  const body = readStory(xml, {
    ...shared,
    part: file.mainPart,
    links: linksOf(file, file.mainPart),
    notes: undefined,
  })
  const notes: ViewParagraph<TextPlace>[] = []
  const boxes = [...body.boxes]
  const hosts = new Map(body.hosts)
  for (const [kind, ids] of [
    ['footnotes', body.footnotes],
    ['endnotes', body.endnotes],
  ] as const) {
    const part = file.findPart(kind)
    const notesXml = part === undefined || ids.size === 0 ? undefined : file.findXml(part)
    if (part === undefined || notesXml === undefined) continue
    const story = readStory(notesXml, {...shared, part, links: linksOf(file, part), notes: ids})
    notes.push(...story.paragraphs)
    boxes.push(...story.boxes)
    for (const [paragraph, run] of story.hosts) hosts.set(paragraph, run)
  }
  const imported = xml.includes('altChunk')
    ? ['The Word file holds another file inside it, which was not read. Save it anew in Word to be sure.']
    : []
  return {
    ...layOut({body: body.paragraphs, notes, boxes}, imported),
    package: file,
    hosts,
    comments: body.comments,
  }
}

function readStory(xml: string, context: StoryContext): Story {
  const reader = new StoryReader(xml, context)
  readXml(xml, context.part, docxPrefixes, reader)
  return reader.story
}

/** A part that a document can do without: one that is named but missing is passed over, as Word does. */
function readPart<T>(file: DocxPackage, kind: string, read: (xml: string, part: string) => T): T | undefined {
  const part = file.findPart(kind)
  const xml = part === undefined ? undefined : file.findXml(part)
  return part === undefined || xml === undefined ? undefined : read(xml, part)
}

function linksOf(file: DocxPackage, part: string): ReadonlyMap<string, string> {
  const relationships = part === file.mainPart ? file.relationships : file.relationshipsOf(part)
  return new Map(relationships.map(({id, target}) => [id, target]))
}
