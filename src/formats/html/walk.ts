import type {CellPlace, ListPlace, Picture, ProseBlock, SourceComment} from '../../document/prose-block.ts'
import {isCitationMark} from '../citation-mark.ts'
import {CollapsedText} from '../collapsed-text.ts'
import {blockElements, opaqueElements, skippedElements} from '../html-elements.ts'
import {addTextNode} from './add-text-node.ts'
import {isHidden, markOf, readHeadingDepth, readPicture, textOf} from './read-element.ts'
import {attributeOf, type HtmlElement, type HtmlNode, isElement} from './read-tree.ts'

/** What the elements around a block say of it. */
interface Place {
  readonly list?: ListPlace
  readonly cell?: CellPlace
  readonly isQuote?: boolean
  readonly isFootnote?: boolean
  readonly kind?: 'heading' | 'caption' | 'tableCell'
  readonly depth?: number
}

/** Walks the tree in reading order and collects blocks of prose. */
export class HtmlWalk {
  readonly blocks: ProseBlock[] = []
  readonly pictures: Picture[] = []
  readonly comments: SourceComment[] = []
  private readonly source: string
  private text = new CollapsedText()
  private place: Place = {}
  private lists = 0
  private tables = 0

  constructor(source: string) {
    this.source = source
  }

  /** Whether any heading was found so far. */
  get hasHeading(): boolean {
    return this.blocks.some((block) => block.kind === 'heading')
  }

  addChildren(parent: {readonly childNodes: readonly HtmlNode[]}, place: Place): void {
    for (const node of parent.childNodes) this.add(node, place)
  }

  /** Closes the last block. */
  finish(): void {
    this.flush()
  }

  /** A page without headings is named by its title alone. */
  addTitle(title: HtmlElement): void {
    const rest = this.blocks.splice(0)
    this.place = {kind: 'heading', depth: 1}
    this.addChildren(title, this.place)
    this.flush()
    this.blocks.push(...rest)
  }

  private add(node: HtmlNode, place: Place): void {
    const at = node.sourceCodeLocation
    if (node.nodeName === '#text' && 'value' in node) {
      if (at) addTextNode(this.text, node.value, this.source, at.startOffset, at.endOffset)
    } else if (node.nodeName === '#comment' && 'data' in node) {
      if (at && this.source.startsWith('<!--', at.startOffset)) {
        this.comments.push({start: at.startOffset, end: at.endOffset, value: node.data})
      }
    } else if (isElement(node)) {
      this.addElement(node, place)
    }
  }

  private addElement(node: HtmlElement, place: Place): void {
    const name = node.tagName
    const at = node.sourceCodeLocation
    if (skippedElements.has(name) || isHidden(node)) return
    if (name === 'img') this.addPicture(node)
    else if (name === 'br') this.addBreak(node, place)
    else if (opaqueElements.has(name)) {
      if (at) this.text.addOpaque(at.startOffset, at.endOffset)
    } else if (blockElements.has(name) || readHeadingDepth(node) !== undefined) this.addBlock(node, place)
    else this.addInline(node, place)
  }

  private addInline(node: HtmlElement, place: Place): void {
    const start = this.text.length
    const found = markOf(node)
    if (
      found?.kind === 'footnote' ||
      (found?.kind === 'superscript' && isCitationMark(this.text.text, textOf(node)))
    ) {
      this.text.mark('footnote', start, found.value ?? textOf(node))
      return
    }
    const blocks = this.blocks.length
    this.addChildren(node, place)
    if (found !== undefined && blocks === this.blocks.length) {
      this.text.mark(found.kind, start, found.value)
    }
  }

  /** Two breaks in a row are how old pages part paragraphs. */
  private addBreak(node: HtmlElement, place: Place): void {
    const at = node.sourceCodeLocation
    if (this.text.endsWithBreak) {
      this.flush()
      this.place = place
    } else if (at) {
      this.text.addBreak(at.startOffset, at.endOffset)
    }
  }

  private addBlock(node: HtmlElement, outer: Place): void {
    this.flush()
    const name = node.tagName
    const place = this.placeIn(node, outer)
    this.place = place
    if (name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu') this.addList(node, place)
    else if (name === 'table' && !isLayout(node)) this.addTable(node, place)
    else this.addChildren(node, place)
    this.flush()
    this.place = outer
  }

  private placeIn(node: HtmlElement, outer: Place): Place {
    const depth = readHeadingDepth(node)
    if (depth !== undefined) return {...outer, kind: 'heading', depth}
    const name = node.tagName
    if (name === 'blockquote') return {...outer, isQuote: true}
    if (name === 'figcaption' || name === 'caption') return {...outer, kind: 'caption'}
    const role = attributeOf(node, 'role')
    if (
      role === 'doc-endnotes' ||
      role === 'doc-footnote' ||
      attributeOf(node, 'data-footnotes') !== undefined
    ) {
      return {...outer, isFootnote: true}
    }
    return /(?:^|\s)footnotes?(?:\s|$)/.test(attributeOf(node, 'class') ?? '')
      ? {...outer, isFootnote: true}
      : outer
  }

  private addList(node: HtmlElement, place: Place): void {
    this.lists += 1
    const id = this.lists
    const depth = (place.list?.depth ?? 0) + 1
    let index = 0
    for (const child of itemsOf(node)) {
      if (!isElement(child) || !/^(?:li|dt|dd)$/.test(child.tagName)) {
        this.add(child, place)
        continue
      }
      if (isHidden(child)) continue
      this.addBlock(child, {...place, list: {id, ordered: node.tagName === 'ol', index, depth}})
      index += 1
    }
  }

  private addTable(node: HtmlElement, place: Place): void {
    this.tables += 1
    const id = this.tables
    let row = 0
    for (const {line, isHead} of rowsOf(node)) {
      if (line.tagName !== 'tr') {
        this.addBlock(line, place)
        continue
      }
      let column = 0
      for (const cell of line.childNodes) {
        if (!isElement(cell) || isHidden(cell)) continue
        const isTop = isHead || (cell.tagName === 'th' && (row === 0 || attributeOf(cell, 'scope') === 'col'))
        this.addBlock(cell, {...place, kind: 'tableCell', cell: {id, row, column, isHead: isTop}})
        column += Math.min(100, Math.max(1, Number(attributeOf(cell, 'colspan')) || 1))
      }
      row += 1
    }
  }

  private addPicture(node: HtmlElement): void {
    const picture = readPicture(node)
    if (picture !== undefined) this.pictures.push(picture)
  }

  private flush(): void {
    const {text, place} = this
    if (text.length > 0 || text.inlines.length > 0) this.text = new CollapsedText()
    if (text.text.trim() === '') return
    const {kind, depth, ...rest} = place
    this.blocks.push({
      kind: kind ?? (place.list === undefined ? 'paragraph' : 'listItem'),
      text: text.text,
      segments: text.segments,
      inlines: text.inlines,
      ...rest,
      ...(kind === 'heading' && depth !== undefined ? {depth} : {}),
    })
  }
}

/** Items of a list; those of a `dl` may stand in groups. */
function* itemsOf(list: HtmlElement): Iterable<HtmlNode> {
  for (const child of list.childNodes) {
    if (list.tagName === 'dl' && isElement(child) && child.tagName === 'div') yield* child.childNodes
    else yield child
  }
}

/** Rows in order, and the caption where it stands. */
function* rowsOf(table: HtmlElement): Iterable<{line: HtmlElement; isHead: boolean}> {
  for (const child of table.childNodes) {
    if (!isElement(child) || isHidden(child)) continue
    if (child.tagName === 'tr' || child.tagName === 'caption') yield {line: child, isHead: false}
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) continue
    for (const line of child.childNodes) {
      if (isElement(line) && !isHidden(line)) yield {line, isHead: child.tagName === 'thead'}
    }
  }
}

/** A table that only arranges the page, as old pages and newsletters do. */
function isLayout(table: HtmlElement): boolean {
  const role = attributeOf(table, 'role')
  return role === 'presentation' || role === 'none'
}
