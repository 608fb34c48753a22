import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Text} from 'mdast'
import type {CompileContext, Extension} from 'mdast-util-from-markdown'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Token} from 'micromark-util-types'
import type {Segment} from '../../document/text-map.ts'

const segmentsOf = new WeakMap<object, Segment[]>()

/** The segments of a text node, `start` counted in its value; `undefined` if it did not come from the extension. */
export function findSegments(node: object): readonly Segment[] | undefined {
  return segmentsOf.get(node)
}

/**
 * Extension of `mdast-util-from-markdown` that remembers where each piece of a text node comes from.
 *
 * The nodes alone do not tell: their values are decoded, and the prefixes of wrapped lines are gone. The handlers do
 * what the package's own do, and keep the offsets of micromark's tokens beside it.
 */
export const textSegments: Extension = {
  enter: {data: enterData, characterEscape: enterData, characterReference: enterData},
  exit: {
    data: exitData,
    characterEscape: exitWhole,
    characterEscapeValue: exitValue,
    characterReference: exitWhole,
    characterReferenceMarkerHexadecimal: exitMarker,
    characterReferenceMarkerNumeric: exitMarker,
    characterReferenceValue: exitReferenceValue,
    lineEnding: exitLineEnding,
  },
}

function enterData(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1)
  if (parent === undefined || !('children' in parent)) return
  const siblings = parent.children as unknown[]
  let tail = siblings.at(-1) as Text | undefined
  if (tail === undefined || tail.type !== 'text') {
    tail = {type: 'text', value: '', position: {start: point(token.start), end: point(token.end)}}
    siblings.push(tail)
  }
  this.stack.push(tail)
}

function exitData(this: CompileContext, token: Token): void {
  const tail = this.stack.pop()
  if (tail === undefined || !('value' in tail)) return
  const piece = this.sliceSerialize(token)
  record(tail, tail.value.length, piece, token)
  tail.value += piece
  if (tail.position) tail.position.end = point(token.end)
}

/** Closes an escape or a reference: its value is there, now the whole token is its source. */
function exitWhole(this: CompileContext, token: Token): void {
  const tail = this.stack.pop()
  if (tail === undefined || !('value' in tail)) return
  const list = segmentsOf.get(tail)
  const known = list?.at(-1)
  const start = known === undefined ? 0 : known.start + known.length
  push(tail, start, tail.value.length - start, token)
  if (tail.position) tail.position.end = point(token.end)
}

function exitValue(this: CompileContext, token: Token): void {
  const tail = this.stack.at(-1)
  if (tail !== undefined && 'value' in tail) tail.value += this.sliceSerialize(token)
}

function exitMarker(this: CompileContext, token: Token): void {
  this.data.characterReferenceType =
    token.type === 'characterReferenceMarkerHexadecimal'
      ? 'characterReferenceMarkerHexadecimal'
      : 'characterReferenceMarkerNumeric'
}

function exitReferenceValue(this: CompileContext, token: Token): void {
  const tail = this.stack.at(-1)
  if (tail === undefined || !('value' in tail)) return
  const raw = this.sliceSerialize(token)
  const type = this.data.characterReferenceType
  this.data.characterReferenceType = undefined
  if (type === undefined) {
    const decoded = decodeNamedCharacterReference(raw)
    tail.value += decoded === false ? `&${raw};` : decoded
  } else {
    tail.value += decodeNumericCharacterReference(raw, type === 'characterReferenceMarkerNumeric' ? 10 : 16)
  }
}

const canContainEols = new Set(['emphasis', 'fragment', 'heading', 'paragraph', 'strong', 'delete'])

function exitLineEnding(this: CompileContext, token: Token): void {
  const context = this.stack.at(-1)
  if (context === undefined) return
  if (this.data.atHardBreak) {
    const tail = 'children' in context ? context.children.at(-1) : undefined
    if (tail?.position) tail.position.end = point(token.end)
    this.data.atHardBreak = undefined
    return
  }
  if (!this.data.setextHeadingSlurpLineEnding && canContainEols.has(context.type)) {
    enterData.call(this, token)
    exitData.call(this, token)
  }
}

function record(tail: object, start: number, piece: string, token: Token): void {
  push(tail, start, piece.length, token)
}

function push(tail: object, start: number, length: number, token: Token): void {
  if (length <= 0) return
  let list = segmentsOf.get(tail)
  if (list === undefined) {
    list = []
    segmentsOf.set(tail, list)
  }
  list.push({start, length, source: token.start.offset, sourceLength: token.end.offset - token.start.offset})
}

function point(place: Token['start']): {line: number; column: number; offset: number} {
  return {line: place.line, column: place.column, offset: place.offset}
}
