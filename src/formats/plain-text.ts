import {BlockText} from '../document/block-text.ts'
import type {ListPlace, ProseBlock, ProseSource} from '../document/prose-block.ts'

/** Bullets and enumerators that open a list item in plain text. */
const bullet = /^[ \t]*(?:[-*+•·◦‣–—o]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+(?=\S)/

/** A line up to this many UTF-16 units without a final stop can be a heading. Own choice: one line on a page. */
const headingLengthMax = 90

interface Line {
  readonly text: string
  readonly start: number
}

/**
 * Reads plain text: paragraphs between blank lines, short lines as headings, bullets as list items.
 *
 * Linear in the text, never throws: it is also what hostile Markdown falls back to.
 *
 * @param source Decoded text without byte order mark.
 */
export function parsePlainText(source: string): ProseSource {
  const blocks: ProseBlock[] = []
  let lists = 0
  for (const group of groupLines(source)) {
    const units = splitItems(group)
    const hasItems = units.some((unit) => unit.isItem)
    if (hasItems) lists += 1
    let index = 0
    for (const unit of units) {
      const list: ListPlace | undefined = unit.isItem
        ? {id: lists, ordered: /^[ \t]*\(?\w/.test(unit.lines[0]?.text ?? ''), index, depth: 1}
        : undefined
      if (unit.isItem) index += 1
      const block = toBlock(unit, list, units.length === 1)
      if (block !== undefined) blocks.push(block)
    }
  }
  return {blocks, pictures: [], comments: [], notes: []}
}

function groupLines(source: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  for (const match of source.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const text = match[1] ?? ''
    if (text.trim() === '') {
      if (group.length > 0) groups.push(group)
      group = []
    } else {
      group.push({text, start: match.index})
    }
    if (match[0] === '') break
  }
  if (group.length > 0) groups.push(group)
  return groups
}

interface Unit {
  readonly lines: Line[]
  readonly isItem: boolean
}

/** Items of a list, and a short first line (“Background”) that stands directly above its paragraph. */
function splitItems(group: readonly Line[]): Unit[] {
  const units: Unit[] = []
  for (const [index, line] of group.entries()) {
    const isItem = bullet.test(line.text)
    const previous = units.at(-1)
    const startsUnit = previous === undefined || isItem || (index === 1 && isHeadingAbove(group))
    if (startsUnit) units.push({lines: [line], isItem})
    else previous.lines.push(line)
  }
  return units
}

function isHeadingAbove(group: readonly Line[]): boolean {
  const first = group[0]?.text ?? ''
  const second = group[1]?.text ?? ''
  return looksLikeHeading(first) && first.trim().length <= 40 && second.trim().length > 60
}

function looksLikeHeading(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length > headingLengthMax || bullet.test(text)) return false
  return /^[\p{Lu}\d"“‘]/u.test(trimmed) && !/[.!,;:…)"”]$/.test(trimmed) && /\p{L}/u.test(trimmed)
}

function toBlock(unit: Unit, list: ListPlace | undefined, isAlone: boolean): ProseBlock | undefined {
  const block = new BlockText()
  for (const [index, line] of unit.lines.entries()) {
    const skip = index === 0 && unit.isItem ? (bullet.exec(line.text)?.[0].length ?? 0) : leading(line.text)
    const text = line.text.slice(skip).trimEnd()
    if (index > 0) {
      const end = line.start
      const previous = unit.lines[index - 1]
      const from = previous === undefined ? end : previous.start + previous.text.trimEnd().length
      block.addDecoded('\n', from, end + skip - from)
    }
    block.addPlain(text, line.start + skip)
  }
  if (block.text.trim() === '') return undefined
  const first = unit.lines[0]?.text ?? ''
  const isHeading =
    list === undefined &&
    unit.lines.length === 1 &&
    looksLikeHeading(first) &&
    (isAlone || first.trim().length <= 40)
  return {
    kind: isHeading ? 'heading' : list === undefined ? 'paragraph' : 'listItem',
    text: block.text,
    segments: block.segments,
    inlines: [],
    ...(isHeading ? {depth: 2} : {}),
    ...(list === undefined ? {} : {list}),
  }
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
