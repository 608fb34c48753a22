import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {CellPlace, ListPlace, Picture, ProseBlock, SourceComment} from '../document/prose-block.ts'
import {CollapsedText} from './collapsed-text.ts'
import {blockElements, markKinds, opaqueElements, skippedElements, voidElements} from './html-elements.ts'
import {readAttributes, readPictureTag} from './read-attributes.ts'

/** Prose between tags, as `ProseSource` has it. */
export interface ScannedMarkup {
  readonly blocks: readonly ProseBlock[]
  readonly pictures: readonly Picture[]
  readonly comments: readonly SourceComment[]
}

/** A start or end tag; where `>` follows somewhere it always matches, so that scanning stays linear. */
const tagPattern = /<(\/?)([a-zA-Z][^\s/>]*)([^>]*)>/y

/** Declarations, processing instructions and the end tags of nothing. */
const bogusPattern = /<[!?/][^>]*>/y

const referencePattern = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][\da-zA-Z]{1,31}));/y

/** How many open inline tags are remembered. */
const openMax = 50

/**
 * Reads prose between tags without building a tree: each tag of a block element ends a block.
 *
 * Linear in the text, never throws. HTML that is too deep for the parser comes here, and HTML blocks of Markdown.
 *
 * @param source The whole source; positions count in it.
 * @param from First offset to read.
 * @param to Offset to stop at.
 */
export function scanMarkup(source: string, from: number, to: number): ScannedMarkup {
  const scan = new MarkupScan(source.slice(from, to), from)
  scan.run()
  return scan
}

interface OpenTag {
  readonly name: string
  readonly start: number
  readonly value: string | undefined
}

class MarkupScan implements ScannedMarkup {
  readonly blocks: ProseBlock[] = []
  readonly pictures: Picture[] = []
  readonly comments: SourceComment[] = []
  private readonly source: string
  /** What local offsets count from. */
  private readonly base: number
  private text = new CollapsedText()
  private open: OpenTag[] = []
  private readonly lists: {id: number; ordered: boolean; index: number}[] = []
  private listCount = 0
  private cell: CellPlace | undefined
  private tableCount = 0
  private headingDepth = 0
  private quotes = 0
  private isCaption = false
  private isItem = false

  constructor(source: string, base: number) {
    this.source = source
    this.base = base
  }

  run(): void {
    const {source} = this
    const lastTagEnd = source.lastIndexOf('>')
    let at = 0
    while (at < source.length) {
      const next = this.findMark(at)
      if (next > at) this.text.addRaw(source.slice(at, next), this.base + at)
      if (next >= source.length) break
      at = source.charCodeAt(next) === 38 ? this.readReference(next) : this.readTag(next, lastTagEnd)
    }
    this.flush()
  }

  private findMark(at: number): number {
    const pattern = /[&<]/g
    pattern.lastIndex = at
    return pattern.exec(this.source)?.index ?? this.source.length
  }

  private readReference(at: number): number {
    referencePattern.lastIndex = at
    const match = referencePattern.exec(this.source)
    const decoded = match === null ? false : decode(match)
    if (match === null || decoded === false) {
      this.text.addRaw('&', this.base + at)
      return at + 1
    }
    this.text.addPiece(decoded, this.base + at, match[0].length)
    return at + match[0].length
  }

  /** Reads what starts with `<`; returns the offset after it. */
  private readTag(at: number, lastTagEnd: number): number {
    const {source} = this
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      const stop = end < 0 ? source.length : end + 3
      if (end >= 0)
        this.comments.push({start: this.base + at, end: this.base + stop, value: source.slice(at + 4, end)})
      return stop
    }
    if (at < lastTagEnd) {
      tagPattern.lastIndex = at
      const tag = tagPattern.exec(source)
      if (tag !== null) return this.enterTag(tag, at)
      bogusPattern.lastIndex = at
      const bogus = bogusPattern.exec(source)
      if (bogus !== null) return at + bogus[0].length
    }
    this.text.addRaw('<', this.base + at)
    return at + 1
  }

  private enterTag(tag: RegExpExecArray, at: number): number {
    const name = (tag[2] ?? '').toLowerCase()
    const isEnd = tag[1] === '/'
    const end = at + tag[0].length
    if (name === 'img' && !isEnd)
      this.pictures.push({start: this.base + at, end: this.base + end, ...readPictureTag(tag[3] ?? '')})
    else if (name === 'br') this.addBreak(at, end)
    else if (!isEnd && !voidElements.has(name) && (skippedElements.has(name) || isHidden(tag[3] ?? ''))) {
      return this.skip(name, end)
    } else if (!isEnd && opaqueElements.has(name)) {
      const stop = this.skip(name, end)
      this.text.addOpaque(this.base + at, stop - at)
      return stop
    } else if (blockElements.has(name)) this.enterBlock(name, isEnd)
    else if (Object.hasOwn(markKinds, name)) this.enterInline(name, isEnd, tag[3] ?? '')
    return end
  }

  /** Offset after the end tag of an element that was entered at `from`; the end of the source if it has none. */
  private skip(name: string, from: number): number {
    const pattern = new RegExp(`<(/?)${name.replace(/[^a-z\d]/g, '.')}(?![\\w-])[^>]*>`, 'gi')
    pattern.lastIndex = from
    let depth = 1
    for (let match = pattern.exec(this.source); match !== null; match = pattern.exec(this.source)) {
      depth += match[1] === '/' ? -1 : 1
      if (depth === 0) return match.index + match[0].length
    }
    return this.source.length
  }

  private addBreak(at: number, end: number): void {
    if (this.text.endsWithBreak) this.flush()
    else this.text.addBreak(this.base + at, this.base + end)
  }

  private enterInline(name: string, isEnd: boolean, attributes: string): void {
    if (!isEnd) {
      const read = attributes === '' ? undefined : readAttributes(attributes)
      const value = name === 'a' ? read?.get('href') : read?.get('title')
      if (this.open.length < openMax) this.open.push({name, start: this.text.length, value})
      return
    }
    const index = this.open.findLastIndex((tag) => tag.name === name)
    const tag = this.open[index]
    const kind = markKinds[name]
    if (tag === undefined || kind === undefined) return
    this.open.splice(index)
    this.text.mark(kind, tag.start, kind === 'link' || kind === 'abbreviation' ? tag.value : undefined)
  }

  private enterBlock(name: string, isEnd: boolean): void {
    this.flush()
    if (/^h[1-6]$/.test(name)) this.headingDepth = isEnd ? 0 : Number(name.charAt(1))
    else if (name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu') this.enterList(name, isEnd)
    else if (name === 'li' || name === 'dt' || name === 'dd') this.enterItem(isEnd)
    else if (name === 'blockquote') this.quotes = Math.max(0, this.quotes + (isEnd ? -1 : 1))
    else if (name === 'caption' || name === 'figcaption') this.isCaption = !isEnd
    else this.enterTablePart(name, isEnd)
  }

  private enterList(name: string, isEnd: boolean): void {
    this.isItem = false
    if (isEnd) {
      this.lists.pop()
      this.isItem = this.lists.length > 0
    } else if (this.lists.length < openMax) {
      this.listCount += 1
      this.lists.push({id: this.listCount, ordered: name === 'ol', index: -1})
    }
  }

  private enterItem(isEnd: boolean): void {
    this.isItem = !isEnd
    const list = this.lists.at(-1)
    if (list !== undefined && !isEnd) list.index += 1
  }

  private enterTablePart(name: string, isEnd: boolean): void {
    if (name === 'table') {
      if (!isEnd) this.tableCount += 1
      this.cell = isEnd ? undefined : {id: this.tableCount, row: -1, column: -1, isHead: false}
    } else if (name === 'tr' && !isEnd && this.cell !== undefined) {
      this.cell = {...this.cell, row: this.cell.row + 1, column: -1}
    } else if ((name === 'td' || name === 'th') && !isEnd && this.cell !== undefined) {
      const {row, column} = this.cell
      this.cell = {...this.cell, column: column + 1, isHead: name === 'th' && row === 0}
    }
  }

  private flush(): void {
    const {text, headingDepth} = this
    this.open = []
    if (text.length > 0 || text.inlines.length > 0) this.text = new CollapsedText()
    if (text.text.trim() === '') return
    const list = this.isItem ? this.listPlace() : undefined
    const cell = this.cell !== undefined && this.cell.column >= 0 ? this.cell : undefined
    this.blocks.push({
      kind: this.kindOf(list, cell),
      text: text.text,
      segments: text.segments,
      inlines: text.inlines,
      ...(headingDepth > 0 ? {depth: headingDepth} : {}),
      ...(list === undefined ? {} : {list}),
      ...(cell === undefined ? {} : {cell}),
      ...(this.quotes > 0 ? {isQuote: true} : {}),
    })
  }

  private kindOf(list: ListPlace | undefined, cell: CellPlace | undefined): ProseBlock['kind'] {
    if (this.headingDepth > 0) return 'heading'
    if (this.isCaption) return 'caption'
    if (cell !== undefined) return 'tableCell'
    return list === undefined ? 'paragraph' : 'listItem'
  }

  private listPlace(): ListPlace | undefined {
    const list = this.lists.at(-1)
    if (list === undefined) return undefined
    return {id: list.id, ordered: list.ordered, index: Math.max(0, list.index), depth: this.lists.length}
  }
}

function decode(match: RegExpExecArray): string | false {
  const [, hexadecimal, decimal, name] = match
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16)
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
  return name === undefined ? false : decodeNamedCharacterReference(name)
}

function isHidden(attributes: string): boolean {
  return /\shidden(?=[\s=/]|$)|\saria-hidden\s*=\s*["']?true|display\s*:\s*none/i.test(attributes)
}
