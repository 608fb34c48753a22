import type {Sentence as SentenceNode, Word as WordNode} from 'nlcst'
import type {Position} from 'unist'
import {tokenizeSentence, wordText} from '../language/en/tokenize.ts'
import type {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {Block, Sentence, Word} from './document.ts'
import type {TextMap} from './text-map.ts'

/** Where a sentence stands and how its offsets become positions. */
export interface SentencePlace {
  readonly block: Block
  readonly map: TextMap
  readonly lines: LineIndex
}

/**
 * Builds one sentence: its node with exact positions, and its view.
 *
 * @param span Offsets in the text of the block.
 * @param opaque Spans of the block that are no prose.
 * @param index Position among all sentences of the document.
 */
export function buildSentence(
  place: SentencePlace,
  span: Span,
  opaque: readonly Span[],
  index: number,
  isRunIn: boolean,
): {node: SentenceNode; sentence: Sentence} {
  const {block} = place
  const text = block.text.slice(span.start, span.end)
  const inside = within(opaque, span)
  const node = tokenizeSentence(text, inside)
  const start = block.start + span.start
  const words: Word[] = []
  let offset = start
  for (const child of node.children) {
    const from = offset
    if (child.type === 'WordNode') {
      const value = wordText(child)
      offset += value.length
      words.push({text: value, lower: toLower(value), start: from, end: offset})
      child.position = positionOf(place, from, offset)
      placeParts(child, place, from)
    } else {
      offset += child.value.length
      child.position = positionOf(place, from, offset)
    }
  }
  node.position = positionOf(place, start, offset)
  return {
    node,
    sentence: {
      index,
      start,
      end: start + text.length,
      text,
      words,
      block,
      isRunIn,
      opaque: shift(inside, start),
    },
  }
}

function placeParts(word: WordNode, place: SentencePlace, start: number): void {
  const only = word.children[0]
  if (word.children.length === 1 && only !== undefined) {
    if (word.position) only.position = word.position
    return
  }
  let offset = start
  for (const part of word.children) {
    const from = offset
    offset += part.value.length
    part.position = positionOf(place, from, offset)
  }
}

function positionOf(place: SentencePlace, start: number, end: number): Position {
  const at = place.map.toSource({start, end})
  return {start: place.lines.toPoint(at.start), end: place.lines.toPoint(at.end)}
}

function shift(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 ? spans : spans.map((span) => ({start: span.start + by, end: span.end + by}))
}

function within(opaque: readonly Span[], span: Span): Span[] {
  const inside: Span[] = []
  for (const other of opaque) {
    if (other.end <= span.start || other.start >= span.end) continue
    inside.push({
      start: Math.max(other.start, span.start) - span.start,
      end: Math.min(other.end, span.end) - span.start,
    })
  }
  return inside
}

function toLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower
}
