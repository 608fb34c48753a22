import type {Definition, Nodes, PhrasingContent, Root, Table} from 'mdast'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {mathFromMarkdown} from 'mdast-util-math'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {math} from 'micromark-extension-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {BlockText} from '../../document/block-text.ts'
import type {ListPlace, Picture, ProseBlock, ProseSource, SourceComment} from '../../document/prose-block.ts'
import {addInlines, findOffsets, type InlineSink} from './inlines.ts'
import {textSegments} from './text-segments.ts'

/** Front matter kinds that are read; both only at the very start of a file. */
const matter: ('yaml' | 'toml')[] = ['yaml', 'toml']

/**
 * remark-parse with what lay summaries use of GFM, and with our record of where text comes from.
 *
 * Not all of remark-gfm: its literal autolinks triple the cost of parsing and split text nodes; web addresses are
 * found in the text instead. Single tildes stay text: writers put them before numbers.
 */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    frontmatter(matter),
    gfmTable(),
    gfmFootnote(),
    gfmStrikethrough({singleTilde: false}),
    math({singleDollarTextMath: false}),
  ])
  .data('fromMarkdownExtensions', [
    frontmatterFromMarkdown(matter),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    mathFromMarkdown(),
    textSegments,
  ])
  .freeze()

/**
 * Reads Markdown: CommonMark with tables, footnotes, strikethrough, math and front matter.
 *
 * @param source Decoded text without byte order mark; run the guard first, the parser is slow on hostile input.
 */
export function parseMarkdown(source: string): ProseSource {
  const tree: Root = processor.parse(source)
  const walk = new Walk(source, tree)
  for (const node of tree.children) walk.add(node, {})
  return {
    blocks: walk.blocks,
    pictures: walk.pictures,
    comments: walk.comments,
    notes: [],
    ...(walk.frontMatter === undefined ? {} : {frontMatter: walk.frontMatter}),
  }
}

interface Place {
  readonly list?: ListPlace
  readonly isQuote?: boolean
  readonly isFootnote?: boolean
}

class Walk implements InlineSink {
  readonly source: string
  readonly blocks: ProseBlock[] = []
  readonly pictures: Picture[] = []
  readonly comments: SourceComment[] = []
  readonly definitions = new Map<string, Definition>()
  frontMatter: ProseSource['frontMatter']
  private lists = 0
  private tables = 0

  constructor(source: string, tree: Root) {
    this.source = source
    // Definitions stand at the top level in all but contrived texts; those in quotes and lists are found on the way.
    for (const node of tree.children)
      if (node.type === 'definition') this.definitions.set(node.identifier, node)
  }

  add(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.addBlock('heading', node.children, place, node.depth)
        return
      case 'paragraph':
        this.addBlock(place.list === undefined ? 'paragraph' : 'listItem', node.children, place)
        return
      case 'blockquote':
        for (const child of node.children) this.add(child, {...place, isQuote: true})
        return
      case 'footnoteDefinition':
        for (const child of node.children) this.add(child, {...place, isFootnote: true})
        return
      case 'list':
        this.addList(node, place)
        return
      case 'table':
        this.addTable(node, place)
        return
      case 'html':
        this.addHtml(node)
        return
      case 'yaml':
        this.addFrontMatter(node, 'yaml')
        return
      default:
        if ((node.type as string) === 'toml') this.addFrontMatter(node, 'toml')
    }
  }

  private addBlock(
    kind: ProseBlock['kind'],
    children: readonly PhrasingContent[],
    place: Place,
    depth?: number,
    cell?: ProseBlock['cell'],
  ): void {
    const block = new BlockText()
    addInlines(children, block, this)
    if (block.segments.length === 0) return
    this.blocks.push({
      kind,
      text: block.text,
      segments: block.segments,
      inlines: block.inlines,
      ...place,
      ...(depth === undefined ? {} : {depth}),
      ...(cell === undefined ? {} : {cell}),
    })
  }

  private addList(node: Extract<Nodes, {type: 'list'}>, place: Place): void {
    this.lists += 1
    const id = this.lists
    const depth = (place.list?.depth ?? 0) + 1
    node.children.forEach((item, index) => {
      const list: ListPlace = {id, ordered: node.ordered === true, index, depth}
      for (const child of item.children) this.add(child, {...place, list})
    })
  }

  private addTable(node: Table, place: Place): void {
    this.tables += 1
    const id = this.tables
    node.children.forEach((line, row) => {
      line.children.forEach((cell, column) => {
        this.addBlock('tableCell', cell.children, place, undefined, {id, row, column, isHead: row === 0})
      })
    })
  }

  private addFrontMatter(node: Nodes & {value?: string}, kind: 'yaml' | 'toml'): void {
    const at = findOffsets(node)
    if (at === undefined || this.frontMatter !== undefined) return
    const fence = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(this.source.slice(at.start, at.end))
    this.frontMatter = {kind, text: node.value ?? '', start: at.start + (fence?.[0].length ?? 0)}
  }

  /** An HTML block is not prose; its comments may be suppressions, its pictures count. */
  private addHtml(node: Extract<Nodes, {type: 'html'}>): void {
    const at = findOffsets(node)
    if (at === undefined) return
    for (const match of this.source.slice(at.start, at.end).matchAll(/<!--([\s\S]*?)-->/g)) {
      const start = at.start + match.index
      this.comments.push({start, end: start + match[0].length, value: match[1] ?? ''})
    }
  }
}
