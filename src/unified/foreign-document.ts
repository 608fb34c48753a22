import type {Nodes, Paragraph, Root} from 'nlcst'
import {BlockText} from '../document/block-text.ts'
import {buildDocument} from '../document/build-document.ts'
import type {Document} from '../document/document.ts'
import type {ProseBlock} from '../document/prose-block.ts'

/**
 * A document from an nlcst tree that another parser made, such as retext-english.
 *
 * Paragraphs are taken as they are, sentences and words are found anew. A node whose place in the source does not spell
 * it is covered by the place as a whole: bridges from Markdown and HTML give wrong places for some.
 */
export function toForeignDocument(tree: Root, source: string): Document {
  const blocks: ProseBlock[] = []
  for (const paragraph of findParagraphs(tree)) {
    const block = new BlockText()
    for (const leaf of findLeaves(paragraph)) addLeaf(leaf, block, source)
    if (block.segments.length === 0) continue
    const {text, segments, inlines} = block
    blocks.push({kind: 'paragraph', text, segments, inlines})
  }
  return buildDocument(
    {blocks, pictures: [], comments: [], notes: []},
    {source, format: 'text', language: 'en'},
  )
}

function findParagraphs(tree: Root): Paragraph[] {
  return tree.children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
}

type Leaf = Extract<Nodes, {value: string}>

function* findLeaves(node: Nodes): Generator<Leaf> {
  if ('value' in node) yield node
  else for (const child of node.children) yield* findLeaves(child)
}

function addLeaf(leaf: Leaf, block: BlockText, source: string): void {
  const start = leaf.position?.start.offset
  const end = leaf.position?.end.offset
  if (start === undefined || end === undefined || end <= start) return
  if (leaf.type === 'SourceNode') block.addOpaque(start, end - start)
  else if (source.slice(start, end) === leaf.value) block.addPlain(leaf.value, start)
  else block.addDecoded(leaf.value, start, end - start)
}
