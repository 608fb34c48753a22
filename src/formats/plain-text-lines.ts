/** A line of plain text with its place. */
export interface Line {
  /** Without its line end. */
  readonly text: string
  /** Source offset. */
  readonly start: number
}

/** Bullets and enumerators that open a list item. */
const bulletPattern =
  /^[ \t]*(?:[-*+•·◦‣▪●○–—o\uF0B7]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:[ \t]+(?=\S)|\t)/

/** A numbered line that may be a heading: “2. What did we find?” */
const numberPattern = /^[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-H][.)])[ \t]+(?=\p{Lu})/u

/** A line up to this many UTF-16 units without a final stop can be a heading. Own choice: one line on a page. */
const headingLengthMax = 90

/** Longest first line that can be a title, in UTF-16 units: paper titles run over two lines. Own choice. */
const titleLengthMax = 200

/** Longest heading that stands directly above its paragraph, without a blank line. Own choice. */
const closeHeadingLengthMax = 60

/** Cuts a source into groups of lines between blank lines and rules; a form feed is a blank line. */
export function groupLines(source: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  const close = (): void => {
    if (group.length > 0) groups.push(group)
    group = []
  }
  for (const line of readLines(source)) {
    const isUnderline = group.length > 0 && isUnderlineOf(line.text, group.at(-1)?.text ?? '')
    if (isUnderline) {
      const heading = group.pop()
      close()
      if (heading !== undefined) groups.push([heading, line])
    } else if (isBlank(line.text)) close()
    else group.push(line)
  }
  close()
  return groups
}

function* readLines(source: string): Iterable<Line> {
  let start = 0
  while (start <= source.length) {
    let end = start
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1
    yield {text: source.slice(start, end), start}
    if (end >= source.length) return
    start = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12
}

/** White space, or a rule of marks across the page. */
function isBlank(text: string): boolean {
  const trimmed = text.trim()
  return trimmed === '' || (trimmed.length > 2 && /^(?:([-_=*~•.])\1*|(?:[-*_] )+[-*_])$/.test(trimmed))
}

/** Whether a line of signs underlines the line above it. */
export function isUnderlineOf(text: string, above: string): boolean {
  const trimmed = text.trim()
  if (!/^(?:={3,}|-{3,}|~{3,})$/.test(trimmed)) return false
  const {length} = above.trim()
  return (
    length > 0 &&
    length <= headingLengthMax &&
    trimmed.length >= length / 2 &&
    trimmed.length <= length * 2 + 4
  )
}

/** How many UTF-16 units a bullet or enumerator takes; 0 where there is none. */
export function bulletLength(text: string): number {
  return bulletPattern.exec(text)?.[0].length ?? 0
}

/** How many UTF-16 units the number of a numbered heading takes; 0 where there is none. */
export function numberLength(text: string): number {
  return numberPattern.exec(text)?.[0].length ?? 0
}

/** Whether a line that stands alone reads as a heading. */
export function looksLikeHeading(text: string): boolean {
  return readsAsHeading(text, headingLengthMax)
}

/** Whether the first line of a text can be its title, which may be longer than other headings. */
export function looksLikeTitle(text: string): boolean {
  return readsAsHeading(text, titleLengthMax) && !/[.!?] \p{Lu}|\?$/u.test(text.trim())
}

function readsAsHeading(text: string, lengthMax: number): boolean {
  const trimmed = text.trim()
  if (trimmed.length > lengthMax || !/\p{L}/u.test(trimmed)) return false
  if (bulletLength(text) > 0 && numberLength(text) === 0) return false
  if (/^[\p{Lu}\d\s,:&/'’–-]+$/u.test(trimmed) && /\p{Lu}{3}/u.test(trimmed)) return !/[.!]$/.test(trimmed)
  return /^[\p{Lu}\d"“‘]/u.test(trimmed) && !/[.!,;:…)"”]$/.test(trimmed)
}

/**
 * Whether the first line of a group is the heading of the lines below it: short, and the first word of the next line
 * would have had room on it.
 */
export function isHeadingAbove(first: string, next: string): boolean {
  const trimmed = first.trim()
  if (!looksLikeHeading(first) || trimmed.length > closeHeadingLengthMax || bulletLength(next) > 0)
    return false
  return next.trim().length > Math.max(60, trimmed.length + 8)
}

/** Whether a line ends a paragraph in a text that has a line for each paragraph. */
export function endsParagraph(text: string): boolean {
  return /[.!?:…]["'”’)\]]{0,3}$/.test(text.trimEnd().slice(-4))
}
