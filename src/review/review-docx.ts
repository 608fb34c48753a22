import type {LintMessage} from '../engine/message.ts'
import {UserError} from '../errors.ts'
import {type DocxText, readDocx} from '../formats/docx/docx.ts'
import {encodeXml} from '../formats/package/decode-xml.ts'
import {applySplices} from '../formats/package/splices.ts'
import {namesIn} from '../formats/package/xml-names.ts'
import {rewriteZip} from '../formats/package/zip-writer.ts'
import {CommentWriter} from './comment-writer.ts'
import {appendComments, namespacesOf, openComments} from './docx-parts.ts'
import {RunMarks} from './run-marks.ts'
import {TrackedChanges} from './tracked-changes.ts'
import {ViewLines} from './view-lines.ts'

/** How a document is reviewed. */
export interface ReviewOptions {
  /** Time of the comments and changes, as ISO 8601 writes it, in seconds. */
  readonly date: string
  /** Write safe suggestions as tracked changes. */
  readonly isTracked: boolean
}

/** A document with comments. */
export interface Review {
  readonly bytes: Uint8Array
  /** New comments. */
  readonly comments: number
  /** Comments of an earlier review that say the same; they stay as they are, answered or not. */
  readonly known: number
  /** Safe suggestions that became tracked changes. */
  readonly changes: number
}

/**
 * Writes what was found into a Word file: a comment on the words of each finding. All else stays as it was.
 *
 * @param bytes The file that was linted.
 * @param messages What was found in its text view.
 * @throws {UserError} If the bytes are no Word file.
 */
export function reviewDocx(
  bytes: Uint8Array,
  messages: readonly LintMessage[],
  options: ReviewOptions,
): Review {
  const text = readDocx(bytes)
  const file = text.package
  const xml = file.getXml(file.mainPart)
  const names = namesIn(xml, namespacesOf(xml), 'w')
  const marks = new RunMarks(xml, names.prefix)
  const lines = new ViewLines(text)
  const changes = new TrackedChanges(lines, marks, names, options.date)
  const open = options.isTracked ? messages.filter((message) => !changes.add(message)) : messages
  const part = openComments(file, xml)
  const comments = new CommentWriter({text, lines, marks, names, part, changes, date: options.date})
  for (const message of open) comments.add(message)
  const counts = {comments: comments.written.length, known: comments.known, changes: changes.count}
  if (counts.comments + counts.changes === 0) return {bytes, ...counts}
  const parts = new Map([[file.mainPart, applySplices(xml, marks.toSplices())]])
  if (counts.comments > 0) {
    for (const [name, changed] of part.changes) parts.set(name, changed)
    parts.set(
      part.name,
      appendComments(part.xml, (own) => comments.write(own)),
    )
  }
  const reviewed = rewriteZip(
    file.archive,
    new Map([...parts].map(([name, content]) => [name, encodeXml(content)] as const)),
  )
  checkText(reviewed, text, changes)
  return {bytes: reviewed, ...counts}
}

/**
 * A document must read as before, but for what was replaced.
 *
 * @throws {UserError} If it does not: its elements stand where the standard has none. It is not written then.
 */
function checkText(reviewed: Uint8Array, before: DocxText, changes: TrackedChanges): void {
  if (textOf(reviewed) === changes.apply(before.text)) return
  throw new UserError(
    'LAYLINT_REVIEW',
    'is put together in a way that Word does not use, so no comments were written. Save it anew in Word.',
  )
}

/** `undefined` for what can no longer be read: it was the document before, so it is a mark of ours that does not fit. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return readDocx(bytes).text
  } catch {
    return undefined
  }
}
