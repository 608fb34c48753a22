import type {Definition, Nodes, PhrasingContent, Root, Table} from 'mdast'
import {BlockText} from '../../document/block-text.ts'
import type {ListPlace, Picture, ProseBlock, ProseSource, SourceComment} from '../../document/prose-block.ts'
import {scanMarkup} from '../scan-markup.ts'
import {addInlines, findOffsets, type InlineSink} from './inlines.ts'
import {collectDefinitions} from './shared-labels.ts'

interface Place {
  readonly list?: ListPlace
  readonly isQuote?: boolean
  readonly isFootnote?: boolean
}

/** Walks the tree of a Markdown source and collects blocks of prose. */
export class MarkdownWalk implements InlineSink {
  readonly source: string
  readonly blocks: ProseBlock[] = []
  readonly pictures: Picture[] = []
  readonly comments: SourceComment[] = []
  readonly definitions: ReadonlyMap<string, Pick<Definition, 'url' | 'title'>>
  frontMatter: ProseSource['frontMatter']

  constructor(source: string, tree: Root) {
    this.source = source
    this.definitions = collectDefinitions(tree)
    for (const node of tree.children) this.add(node, {})
  }

  private lists = 0
  private tables = 0

  private add(node: Nodes, place: Place): void {
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
        this.addHtml(node, place)
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

  /** Prose between the tags of an HTML block; in a quote its lines begin with marks that are no prose. */
  private addHtml(node: Extract<Nodes, {type: 'html'}>, place: Place): void {
    const at = findOffsets(node)
    if (at === undefined) return
    const found = scanMarkup(this.source, at.start, at.end)
    this.comments.push(...found.comments)
    this.pictures.push(...found.pictures)
    if (place.isQuote === true) return
    const {lists, tables} = this
    for (const block of found.blocks) {
      const {list, cell} = block
      this.lists = Math.max(this.lists, lists + (list?.id ?? 0))
      this.tables = Math.max(this.tables, tables + (cell?.id ?? 0))
      this.blocks.push({
        ...block,
        ...place,
        ...(list === undefined ? {} : {list: {...list, id: lists + list.id}}),
        ...(cell === undefined ? {} : {cell: {...cell, id: tables + cell.id}}),
      })
    }
  }
}
