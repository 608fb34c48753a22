import type {Paragraph, Root, Sentence as SentenceNode, Word as WordNode} from 'nlcst'
import type {Position} from 'unist'
import {tokenizeSentence, wordText} from '../language/en/tokenize.ts'
import type {LineIndex} from '../source/line-index.ts'
import type {Block, Sentence} from './document.ts'
import type {TextMap} from './text-map.ts'

/** How document offsets become positions. */
interface Places {
  readonly map: TextMap
  readonly lines: LineIndex
}

/**
 * Builds the nlcst tree of a document: each block a paragraph, every node with its exact position in the source.
 *
 * Words are the same as those of the view.
 */
export function buildTree(blocks: readonly Block[], map: TextMap, lines: LineIndex): Root {
  const places = {map, lines}
  return {type: 'RootNode', children: blocks.map((block) => buildParagraph(block, places))}
}

function buildParagraph(block: Block, places: Places): Paragraph {
  return {
    type: 'ParagraphNode',
    children: block.sentences.map((sentence) => buildSentenceNode(sentence, places)),
    position: positionOf(places, block.start, block.end),
    data: {blockKind: block.kind, ...(block.depth === undefined ? {} : {depth: block.depth})},
  }
}

function buildSentenceNode(sentence: Sentence, places: Places): SentenceNode {
  const {start} = sentence
  const opaque = sentence.opaque.map((span) => ({start: span.start - start, end: span.end - start}))
  const node = tokenizeSentence(sentence.text, opaque)
  let offset = start
  for (const child of node.children) {
    const from = offset
    offset += child.type === 'WordNode' ? wordText(child).length : child.value.length
    child.position = positionOf(places, from, offset)
    if (child.type === 'WordNode') placeParts(child, places, from)
  }
  node.position = positionOf(places, start, sentence.end)
  return node
}

function placeParts(word: WordNode, places: Places, start: number): void {
  const only = word.children[0]
  if (word.children.length === 1 && only !== undefined) {
    if (word.position) only.position = word.position
    return
  }
  let offset = start
  for (const part of word.children) {
    const from = offset
    offset += part.value.length
    part.position = positionOf(places, from, offset)
  }
}

function positionOf({map, lines}: Places, start: number, end: number): Position {
  const at = map.toSource({start, end})
  return {start: lines.toPoint(at.start), end: lines.toPoint(at.end)}
}
