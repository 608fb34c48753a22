/** Elements that are passed over with all that is in them: deleted text, comments, indexes, declarations. */
export const skippedElements: ReadonlySet<string> = new Set(
  'text:tracked-changes office:annotation office:forms text:table-of-content text:alphabetical-index text:illustration-index text:table-index text:object-index text:user-index text:bibliography text:note-citation text:ruby-text text:hidden-text text:hidden-paragraph text:placeholder text:script text:sequence-decls text:variable-decls text:user-field-decls office:event-listeners'.split(
    ' ',
  ),
)

/** Fields that print what the program knows. */
export const madeFields: ReadonlySet<string> = new Set(
  'text:page-number text:page-count text:page-continuation text:date text:time text:creation-date text:creation-time text:modification-date text:modification-time text:print-date text:print-time text:editing-duration text:file-name text:word-count text:character-count text:paragraph-count'.split(
    ' ',
  ),
)

/** Shapes that hold paragraphs. */
export const boxElements: ReadonlySet<string> = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:caption',
])

/** Elements whose characters are text. */
const textElement =
  /^text:(?:p|h|span|a|meta|meta-field|ruby-base|bookmark-ref|reference-ref|note-ref|sequence|sequence-ref|bibliography-mark|text-input|variable-\w+|user-field-\w+|conditional-text|[a-z-]+-(?:name|number|count|date|time|duration)|date|time|title|subject|chapter)$/

/** Whether the characters of an element are text. */
export function holdsText(name: string): boolean {
  return name.length <= nameLengthMax && textElement.test(name)
}

/** Longest name of an element of text, in UTF-16 units. */
const nameLengthMax = 40
