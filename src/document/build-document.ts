import type {Paragraph, Root} from 'nlcst'
import {splitSentences} from '../language/en/split-sentences.ts'
import {LineIndex} from '../source/line-index.ts'
import {isInside, type Span} from '../source/span.ts'
import {buildSentence, type SentencePlace} from './build-sentence.ts'
import type {Block, Document, Format, Section, Sentence} from './document.ts'
import {findOpaque} from './opaque.ts'
import type {Inline, ProseBlock, ProseSource} from './prose-block.ts'
import {findQuotations} from './quotations.ts'
import {findRunIn} from './run-in.ts'
import {type Segment, TextMap} from './text-map.ts'

/** Headings of reference lists. */
const referenceHeading = /^(?:references?|bibliography|works cited|literature cited|sources cited)\W*$/i

/** What the parsed source is and how it is spelt. */
export interface BuildContext {
  readonly source: string
  readonly format: Format
  readonly language: string
}

/**
 * Builds the nlcst tree of a text and the view of it that rules read.
 *
 * Each block becomes a paragraph of the tree, positions are those of the source.
 */
export function buildDocument(prose: ProseSource, context: BuildContext): Document {
  const builder = new DocumentBuilder(prose, context)
  for (const block of prose.blocks) builder.add(block)
  return builder.finish()
}

type Open<T> = {-readonly [K in keyof T]: T[K]}

class DocumentBuilder {
  private readonly prose: ProseSource
  private readonly context: BuildContext
  private readonly map: TextMap
  private readonly lines: LineIndex
  private readonly texts: string[] = []
  private readonly blocks: Block[] = []
  private readonly sections: (Open<Section> & {blocks: Block[]})[] = []
  private readonly every: Sentence[] = []
  private readonly quotes: Span[] = []
  private readonly tree: Root = {type: 'RootNode', children: []}
  private offset = 0

  constructor(prose: ProseSource, context: BuildContext) {
    this.prose = prose
    this.context = context
    this.lines = new LineIndex(context.source)
    this.map = new TextMap(joinSegments(prose.blocks))
  }

  add(source: ProseBlock): void {
    const start = this.offset
    this.texts.push(source.text)
    this.offset += source.text.length + 2
    const section = this.openSection(source)
    const sentences: Sentence[] = []
    const block: Open<Block> = {
      index: this.blocks.length,
      kind: source.kind,
      start,
      end: start + source.text.length,
      text: source.text,
      sentences,
      inlines: source.inlines.map((inline): Inline => shift(inline, start)),
      section,
      isQuote: source.isQuote === true,
      isFootnote: source.isFootnote === true,
      isReference: source.kind !== 'heading' && isReferenceSection(section),
      ...(source.depth === undefined ? {} : {depth: source.depth}),
      ...(source.list === undefined ? {} : {list: source.list}),
      ...(source.cell === undefined ? {} : {cell: source.cell}),
      ...(source.anchor === undefined ? {} : {anchor: source.anchor}),
    }
    this.blocks.push(block)
    if (source.kind === 'heading') section.heading = block
    else section.blocks.push(block)
    this.addSentences(source, block, sentences)
    this.addQuotes(block)
  }

  finish(): Document {
    return makeDocument({
      text: this.texts.join('\n\n'),
      format: this.context.format,
      language: this.context.language,
      tree: this.tree,
      map: this.map,
      blocks: this.blocks,
      sections: this.sections,
      everySentence: this.every,
      quotes: this.quotes,
      prose: this.prose,
    })
  }

  private openSection(source: ProseBlock): Open<Section> & {blocks: Block[]} {
    const last = this.sections.at(-1)
    if (last !== undefined && source.kind !== 'heading') return last
    const section: Open<Section> & {blocks: Block[]} = {
      index: this.sections.length,
      heading: undefined,
      depth: source.kind === 'heading' ? (source.depth ?? 1) : 0,
      blocks: [],
    }
    this.sections.push(section)
    return section
  }

  private addSentences(source: ProseBlock, block: Block, sentences: Sentence[]): void {
    const opaque = findOpaque(
      source.text,
      source.inlines.filter((inline) => inline.kind === 'opaque'),
    )
    const place: SentencePlace = {block, map: this.map, lines: this.lines}
    const paragraph: Paragraph = {type: 'ParagraphNode', children: []}
    const runIn = source.kind === 'heading' ? undefined : findRunIn(source)
    for (const [index, span] of splitBlock(source.text, runIn, opaque).entries()) {
      const isRunIn = index === 0 && runIn !== undefined
      const built = buildSentence(place, span, opaque, this.every.length, isRunIn)
      paragraph.children.push(built.node)
      sentences.push(built.sentence)
      if (!block.isReference) this.every.push(built.sentence)
    }
    const at = this.map.toSource(block)
    paragraph.position = {start: this.lines.toPoint(at.start), end: this.lines.toPoint(at.end)}
    paragraph.data = {blockKind: block.kind, ...(block.depth === undefined ? {} : {depth: block.depth})}
    this.tree.children.push(paragraph)
  }

  private addQuotes(block: Block): void {
    if (block.isQuote) {
      this.quotes.push({start: block.start, end: block.end})
      return
    }
    for (const span of findQuotations(block.text)) {
      this.quotes.push({start: span.start + block.start, end: span.end + block.start})
    }
    for (const inline of block.inlines) if (inline.kind === 'quote') this.quotes.push(inline)
  }
}

function splitBlock(text: string, runIn: Span | undefined, opaque: readonly Span[]): Span[] {
  const from = runIn?.end ?? 0
  const rest = splitSentences(from === 0 ? text : text.slice(from)).map((span) => ({
    start: span.start + from,
    end: span.end + from,
  }))
  const all = runIn === undefined ? rest : [runIn, ...rest]
  return opaque.length === 0 ? all : joinAcross(all, opaque)
}

/** A stop inside an address or a formula ends no sentence. */
function joinAcross(spans: readonly Span[], opaque: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const isCut =
      last !== undefined &&
      opaque.some((other) => other.start < last.end && other.end > last.end && other.end > span.start)
    if (isCut && last !== undefined) joined[joined.length - 1] = {start: last.start, end: span.end}
    else joined.push(span)
  }
  return joined
}

function shift(inline: Inline, by: number): Inline {
  return {...inline, start: inline.start + by, end: inline.end + by}
}

function joinSegments(blocks: readonly ProseBlock[]): Segment[] {
  const segments: Segment[] = []
  let offset = 0
  for (const block of blocks) {
    for (const segment of block.segments) segments.push({...segment, start: segment.start + offset})
    offset += block.text.length + 2
  }
  return segments
}

function isReferenceSection(section: Section): boolean {
  return section.heading !== undefined && referenceHeading.test(section.heading.text)
}

interface DocumentParts {
  readonly text: string
  readonly format: Format
  readonly language: string
  readonly tree: Root
  readonly map: TextMap
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly everySentence: readonly Sentence[]
  readonly quotes: readonly Span[]
  readonly prose: ProseSource
}

function makeDocument(parts: DocumentParts): Document {
  const {prose, everySentence, quotes, blocks, text} = parts
  const sentences = everySentence.filter(isBody)
  const headings = blocks.filter((block) => block.kind === 'heading')
  const first = blocks[0]
  const title =
    headings.find((heading) => heading.depth === 1) ?? (first?.kind === 'heading' ? first : undefined)
  const document: Document = {
    ...parts,
    title,
    headings,
    sentences,
    wordCount: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
    pictures: prose.pictures,
    comments: prose.comments,
    frontMatter: prose.frontMatter,
    notes: prose.notes,
    isQuoted: (span) => quotes.some((quote) => quote.start < span.end && span.start < quote.end),
    isOpaque: (span) =>
      findSentence(everySentence, span.start)?.opaque.some((other) => isInside(span, other)) ?? false,
    slice: (span) => text.slice(span.start, span.end),
    findSentence: (offset) => findSentence(everySentence, offset),
  }
  return document
}

function isBody(sentence: Sentence): boolean {
  const {kind, isFootnote} = sentence.block
  if (sentence.isRunIn || isFootnote) return false
  return kind === 'paragraph' || kind === 'listItem'
}

function findSentence(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence !== undefined && sentence.start <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low - 1]
  return found !== undefined && offset < found.end ? found : undefined
}
