import {decodeHTML} from 'entities'
import type {Segment} from '../../document/text-map.ts'
import type {CollapsedText} from '../collapsed-text.ts'

const reference = /&(?:#[xX][\da-fA-F]+|#\d+|[a-zA-Z][\da-zA-Z]*);?/y

/** Something in the source of a text node that gives no text: a tag that the parser ignored or moved, a comment. */
const markup =
  /<(?:!--[\s\S]*?(?:-->|$)|(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)|[!/?a-zA-Z][^>]*(?:>|$))/iy

/**
 * Adds a text node to a block.
 *
 * The parser gives its decoded value and where it stood; both are walked side by side, so that every unit of the value
 * gets its place. Where they do not agree the text maps to its source as a whole.
 *
 * @param source The whole HTML source; `start` and `end` are offsets in it.
 */
export function addTextNode(
  text: CollapsedText,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  if (source.slice(start, end) === value) {
    text.addRaw(value, start)
    return
  }
  const from = referenceStart(source, start)
  const pieces = align(value, source.slice(from, end))
  if (pieces === undefined) {
    text.addPiece(value.replace(/[ \t\n\f\r]+/g, ' '), from, end - from)
    return
  }
  for (const piece of pieces) {
    const part = value.slice(piece.start, piece.start + piece.length)
    if (piece.length === piece.sourceLength) text.addRaw(part, from + piece.source)
    else text.addPiece(part, from + piece.source, piece.sourceLength)
  }
}

/**
 * Start of the reference that a text node begins with, or the start of the node.
 *
 * The parser places a node that begins with a reference after white space at the end of the reference.
 */
function referenceStart(source: string, start: number): number {
  const mark = source.lastIndexOf('&', start)
  if (mark < 0 || start - mark > 40) return start
  reference.lastIndex = mark
  const found = reference.exec(source)?.[0]
  return found !== undefined && mark + found.length > start ? mark : start
}

/** Offsets of both sides count from the start of the text node; `undefined` where they do not agree. */
function align(value: string, raw: string): Segment[] | undefined {
  const pieces: Segment[] = []
  let at = 0
  let from = 0
  while (at < value.length) {
    const run = commonLength(value, at, raw, from)
    if (run > 0) {
      pieces.push({start: at, length: run, source: from, sourceLength: run})
      at += run
      from += run
      if (at >= value.length) break
    }
    const step = stepOver(value, at, raw, from)
    if (step === undefined) return undefined
    if (step.length > 0) pieces.push({start: at, length: step.length, source: from, sourceLength: step.raw})
    at += step.length
    from += step.raw
  }
  return pieces
}

function commonLength(value: string, at: number, raw: string, from: number): number {
  let length = 0
  while (at + length < value.length) {
    const code = raw.charCodeAt(from + length)
    // A reference may begin with the very character that it stands for, and a tag may stand before a decoded “<”.
    if (code !== value.charCodeAt(at + length) || code === 38 || code === 60) break
    length += 1
  }
  return length
}

/** One place where value and source differ: units of the value, units of the source. */
function stepOver(
  value: string,
  at: number,
  raw: string,
  from: number,
): {length: number; raw: number} | undefined {
  const code = raw.charCodeAt(from)
  if (code === 38) {
    reference.lastIndex = from
    const found = reference.exec(raw)?.[0]
    const decoded = found === undefined ? undefined : decodeHTML(found)
    if (found !== undefined && decoded !== undefined && decoded !== found && value.startsWith(decoded, at)) {
      // Old names end without a semicolon: `&notit;` is “¬it;”, and what follows the name maps unit by unit.
      const tail = commonTail(decoded, found)
      return {length: decoded.length - tail, raw: found.length - tail}
    }
    return value.charCodeAt(at) === 38 ? {length: 1, raw: 1} : undefined
  }
  if (code === 13 && value.charCodeAt(at) === 10) {
    return {length: 1, raw: raw.charCodeAt(from + 1) === 10 ? 2 : 1}
  }
  if (code === 0) return {length: value.charCodeAt(at) === 0xfffd ? 1 : 0, raw: 1}
  if (code === 60) {
    markup.lastIndex = from
    const found = markup.exec(raw)
    if (found !== null) return {length: 0, raw: found[0].length}
    return value.charCodeAt(at) === 60 ? {length: 1, raw: 1} : undefined
  }
  return undefined
}

function commonTail(decoded: string, found: string): number {
  let length = 0
  while (length < decoded.length - 1 && decoded.at(-1 - length) === found.at(-1 - length)) length += 1
  return length
}
