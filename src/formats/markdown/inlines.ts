import type {Definition, Nodes, PhrasingContent, Text} from 'mdast'
import type {BlockText} from '../../document/block-text.ts'
import type {Picture, SourceComment} from '../../document/prose-block.ts'
import {findSegments} from './text-segments.ts'

/** What inline content adds to besides the text of its block. */
export interface InlineSink {
  readonly source: string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly pictures: Picture[]
  readonly comments: SourceComment[]
}

/** Source offsets of a node; `undefined` for a node that was made up. */
export function findOffsets(node: Nodes): {start: number; end: number} | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Writes inline content to a block's text. */
export function addInlines(nodes: readonly PhrasingContent[], block: BlockText, sink: InlineSink): void {
  for (const node of nodes) addInline(node, block, sink)
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
    case 'html':
      addHtml(node.value, at, block, sink)
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
  for (const segment of segments) {
    const piece = node.value.slice(segment.start, segment.start + segment.length)
    if (piece === '\r\n' || piece === '\r') block.addDecoded('\n', segment.source, segment.sourceLength)
    else block.addDecoded(piece, segment.source, segment.sourceLength)
  }
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

const commentPattern = /^<!--([\s\S]*?)-->$/

function addHtml(value: string, at: {start: number; end: number}, block: BlockText, sink: InlineSink): void {
  const comment = commentPattern.exec(value)
  if (comment) {
    sink.comments.push({...at, value: comment[1] ?? ''})
  } else if (/^<br\s*\/?>$/i.test(value)) {
    block.addDecoded('\n', at.start, at.end - at.start)
  } else if (/^<sup[\s>]/i.test(value)) {
    block.mark('superscript', block.text.length)
  }
}
