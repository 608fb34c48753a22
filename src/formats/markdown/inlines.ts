import type {Definition, Nodes, PhrasingContent, Text} from 'mdast'
import type {BlockText} from '../../document/block-text.ts'
import type {Picture, SourceComment} from '../../document/prose-block.ts'
import type {Span} from '../../source/span.ts'
import {isCitationMark} from '../citation-mark.ts'
import {markKinds, opaqueElements, skippedElements} from '../html-elements.ts'
import {readAttributes, readPictureTag} from '../read-attributes.ts'
import {findDropped} from './dropped-text.ts'
import {findSegments} from './text-segments.ts'

/** What inline content adds to besides the text of its block. */
export interface InlineSink {
  readonly source: string
  readonly definitions: ReadonlyMap<string, Pick<Definition, 'url' | 'title'>>
  readonly pictures: Picture[]
  readonly comments: SourceComment[]
}

/** Source offsets of a node; `undefined` for a node that was made up. */
export function findOffsets(node: Nodes): {start: number; end: number} | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

interface OpenTag {
  readonly name: string
  readonly start: number
  readonly attributes: string
}

/** Writes inline content to a block's text. */
export function addInlines(nodes: readonly PhrasingContent[], block: BlockText, sink: InlineSink): void {
  const open: OpenTag[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node === undefined) continue
    if (node.type === 'html') index = addHtml(nodes, index, open, block, sink)
    else addInline(node, block, sink)
  }
}

function addInline(node: PhrasingContent, block: BlockText, sink: InlineSink): void {
  const at = findOffsets(node)
  if (at === undefined) return
  const start = block.text.length
  switch (node.type) {
    case 'text':
      addText(node, block, sink.source)
      return
    case 'break':
      block.addDecoded('\n', at.start, at.end - at.start)
      return
    case 'emphasis':
    case 'strong':
      addInlines(node.children, block, sink)
      block.mark(node.type, start)
      return
    case 'link':
      addInlines(node.children, block, sink)
      block.mark('link', start, node.url)
      return
    case 'linkReference':
      addInlines(node.children, block, sink)
      block.mark('link', start, sink.definitions.get(node.identifier)?.url ?? '')
      return
    case 'inlineCode':
      block.addOpaque(at.start, at.end - at.start)
      return
    case 'footnoteReference':
      block.mark('footnote', start, node.identifier)
      return
    case 'image':
    case 'imageReference':
      addPicture(node, at, sink)
      return
    default:
      // Struck-out text is not part of what is read; `inlineMath` comes from an extension and has no own case.
      if ((node.type as string) === 'inlineMath') block.addOpaque(at.start, at.end - at.start)
  }
}

function addText(node: Text, block: BlockText, source: string): void {
  const segments = findSegments(node)
  const at = findOffsets(node)
  if (segments === undefined) {
    if (at === undefined) return
    // An autolink's text: the source spells it as it is, or it stays one piece.
    if (source.slice(at.start, at.end) === node.value) block.addPlain(node.value, at.start)
    else block.addDecoded(node.value, at.start, at.end - at.start)
    return
  }
  const dropped = findDropped(node.value)
  let next = 0
  for (const segment of segments) {
    while (next < dropped.length && (dropped[next]?.end ?? 0) <= segment.start) next += 1
    const piece = node.value.slice(segment.start, segment.start + segment.length)
    if (piece === '\r\n' || piece === '\r') block.addDecoded('\n', segment.source, segment.sourceLength)
    else if (dropped.length === 0) block.addDecoded(piece, segment.source, segment.sourceLength)
    else addKept(piece, segment, dropped, next, block)
  }
}

/**
 * Adds a piece of text without what is dropped from it; a piece that is spelt otherwise goes or stays as a whole.
 *
 * @param first Index of the first dropped span that ends after the start of the piece.
 */
function addKept(
  piece: string,
  segment: {readonly start: number; readonly source: number; readonly sourceLength: number},
  dropped: readonly Span[],
  first: number,
  block: BlockText,
): void {
  const end = segment.start + piece.length
  let from = segment.start
  for (let index = first; index < dropped.length; index += 1) {
    const span = dropped[index]
    if (span === undefined || span.start >= end) break
    if (span.end <= from) continue
    if (piece.length !== segment.sourceLength) return
    const text = piece.slice(from - segment.start, Math.max(from, span.start) - segment.start)
    block.addPlain(text, segment.source + from - segment.start)
    from = span.end
  }
  if (from >= end) return
  const offset = from - segment.start
  if (offset === 0) block.addDecoded(piece, segment.source, segment.sourceLength)
  else block.addPlain(piece.slice(offset), segment.source + offset)
}

function addPicture(
  node: Extract<PhrasingContent, {type: 'image' | 'imageReference'}>,
  at: {start: number; end: number},
  sink: InlineSink,
): void {
  const target = node.type === 'image' ? node : sink.definitions.get(node.identifier)
  const title = target?.title
  sink.pictures.push({
    ...at,
    alt: node.alt ?? '',
    url: target?.url ?? '',
    ...(title === null || title === undefined ? {} : {title}),
  })
}

const tagPattern = /^<(\/?)([a-zA-Z][\w-]*)([\s\S]*?)\/?>$/

/**
 * Reads a comment or a tag in a line.
 *
 * @returns Index of the last node that it took: content that is not shown goes with its tag.
 */
function addHtml(
  nodes: readonly PhrasingContent[],
  index: number,
  open: OpenTag[],
  block: BlockText,
  sink: InlineSink,
): number {
  const node = nodes[index]
  const at = node === undefined ? undefined : findOffsets(node)
  if (node?.type !== 'html' || at === undefined) return index
  if (node.value.startsWith('<!--')) {
    sink.comments.push({...at, value: node.value.slice(4).replace(/-->$/, '')})
    return index
  }
  const tag = tagPattern.exec(node.value)
  if (tag === null) return index
  const name = (tag[2] ?? '').toLowerCase()
  if (name === 'br') block.addDecoded('\n', at.start, at.end - at.start)
  else if (name === 'img') sink.pictures.push({...at, ...readPictureTag(tag[3] ?? '')})
  else if (tag[1] === '/') closeTag(name, open, block)
  else return openTag({name, start: block.text.length, attributes: tag[3] ?? ''}, nodes, index, open, block)
  return index
}

function openTag(
  tag: OpenTag,
  nodes: readonly PhrasingContent[],
  index: number,
  open: OpenTag[],
  block: BlockText,
): number {
  const isSkipped = skippedElements.has(tag.name)
  const isOpaque = opaqueElements.has(tag.name)
  const isSuper = tag.name === 'sup'
  const close = isSkipped || isOpaque || isSuper ? findClose(nodes, index, tag.name) : -1
  const end = close < 0 ? undefined : nodes[close]
  if (end !== undefined) {
    const from = nodes[index]?.position?.start.offset
    const to = end.position?.end.offset
    if (isSkipped) return close
    if (isOpaque && from !== undefined && to !== undefined) {
      block.addOpaque(from, to - from)
      return close
    }
    const inside = textBetween(nodes, index, close)
    if (isSuper && isCitationMark(block.text, inside)) {
      block.mark('footnote', block.text.length, inside.trim())
      return close
    }
  }
  if (Object.hasOwn(markKinds, tag.name)) open.push(tag)
  return index
}

function findClose(nodes: readonly PhrasingContent[], index: number, name: string): number {
  const pattern = new RegExp(`^</${name}\\s*>$`, 'i')
  for (let at = index + 1; at < Math.min(nodes.length, index + 200); at += 1) {
    const node = nodes[at]
    if (node?.type === 'html' && pattern.test(node.value)) return at
  }
  return -1
}

function textBetween(nodes: readonly PhrasingContent[], from: number, to: number): string {
  let text = ''
  for (const node of nodes.slice(from + 1, to)) text += 'value' in node ? node.value : ' '
  return text
}

function closeTag(name: string, open: OpenTag[], block: BlockText): void {
  const index = open.findLastIndex((tag) => tag.name === name)
  const tag = open[index]
  const kind = markKinds[name]
  if (tag === undefined || kind === undefined) return
  open.splice(index)
  if (tag.start === block.text.length) return
  const read = readAttributes(tag.attributes)
  const value = kind === 'link' ? read.get('href') : kind === 'abbreviation' ? read.get('title') : undefined
  block.mark(kind, tag.start, value)
}
