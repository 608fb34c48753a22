import type {ProseBlock} from '../../document/prose-block.ts'
import type {ViewParagraph} from './view-paragraph.ts'

/** Text of a block with its map and its marks. */
export type Content = Pick<ProseBlock, 'text' | 'segments' | 'inlines'>

/** The prose of a paragraph whose line starts at an offset of the text view. */
export function contentAt({content, facts}: ViewParagraph, offset: number): Content {
  const {text, segments, inlines} = content
  return {
    text,
    segments: segments.map((one) => ({...one, source: one.source + offset})),
    // A heading is bold as a whole: that is how it looks, and marks nothing in it.
    inlines:
      facts.headingDepth === undefined
        ? inlines
        : inlines.filter(({kind, start, end}) => kind !== 'strong' || end - start < text.length),
  }
}

/** White space at the end of a line is left out, unless the next line goes on in it. */
export function withSpace(own: Content, line: string, offset: number): Content {
  const trimmed = line.trimEnd()
  if (own.text === '' || trimmed.length === line.length) return own
  const space = {
    start: own.text.length,
    length: 1,
    source: offset + trimmed.length,
    sourceLength: line.length - trimmed.length,
  }
  return {...own, text: `${own.text} `, segments: [...own.segments, space]}
}

/** Two contents as one. */
export function joinContents(before: Content | undefined, own: Content): Content {
  if (before === undefined || before.text === '') return own
  const by = before.text.length
  const shifted = own.inlines.map((one) => ({...one, start: one.start + by, end: one.end + by}))
  return {
    text: before.text + own.text,
    segments: [...before.segments, ...own.segments.map((one) => ({...one, start: one.start + by}))],
    inlines: [...before.inlines, ...shifted],
  }
}

/**
 * Length of a bullet that was typed at the start of a text, with the space after it.
 *
 * Dashes are left alone: they open speech as well.
 */
export function bulletLength(text: string): number {
  return /^[•‣·◦▪▫●○■□➢➤✓✔]\s+(?=\S)/.exec(text)?.[0].length ?? 0
}

/** Content without its first units. */
export function withoutStart(own: Content, length: number): Content {
  if (length === 0) return own
  const segments = own.segments.flatMap((one) => {
    const cut = Math.max(0, length - one.start)
    if (cut >= one.length) return []
    const start = Math.max(0, one.start - length)
    if (cut === 0 || one.length !== one.sourceLength) return [{...one, start}]
    return [{start, length: one.length - cut, source: one.source + cut, sourceLength: one.sourceLength - cut}]
  })
  const inlines = own.inlines.flatMap((one) => {
    const isGone = one.end < length || (one.end === length && one.start < length)
    return isGone ? [] : [{...one, start: Math.max(0, one.start - length), end: one.end - length}]
  })
  return {text: own.text.slice(length), segments, inlines}
}
