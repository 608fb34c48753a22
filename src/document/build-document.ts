import {LineIndex} from '../source/line-index.ts'
import {moveSpan, type Span} from '../source/span.ts'
import {ownCopy} from '../source/text-memory.ts'
import {buildSentence, type Spellings} from './build-sentence.ts'
import type {Block, Document, Format, Section, Sentence} from './document.ts'
import {type DocumentMemory, keyOfBlock} from './document-memory.ts'
import {makeDocument} from './make-document.ts'
import {moveSentence, moveSpans} from './move-sentence.ts'
import {findOpaque} from './opaque.ts'
import type {Inline, ProseBlock, ProseSource} from './prose-block.ts'
import {findQuotations} from './quotations.ts'
import {findRunIn} from './run-in.ts'
import {partOpaque, splitBlock} from './split-block.ts'
import {type Segment, TextMap} from './text-map.ts'

/** Headings of reference lists. */
const referenceHeading = /^(?:references?|bibliography|works cited|literature cited|sources cited)\W*$/i

/** What the parsed source is and how it is spelt. */
export interface BuildContext {
  readonly source: string
  readonly format: Format
  readonly language: string
  /** Where texts are read again and again. */
  readonly memory?: DocumentMemory
}

/**
 * Builds the view of a text that rules read, and on demand its nlcst tree.
 *
 * The tree of a long text takes several times the memory of its view, and rules read the view alone.
 */
export function buildDocument(prose: ProseSource, context: BuildContext): Document {
  const builder = new DocumentBuilder(prose, context)
  context.memory?.reserve(prose.blocks.length, context.source.length)
  for (const block of prose.blocks) builder.add(block)
  return builder.finish()
}

/** A block as a document of its own: it has no source, so places in it are those of its own text. */
function buildAlone(block: ProseBlock, isReference: boolean, context: BuildContext): Document {
  const text = ownCopy(block.text)
  const segments = [{start: 0, length: text.length, source: 0, sourceLength: text.length}]
  const prose = {blocks: [{...block, text, segments}], pictures: [], comments: [], notes: []}
  const builder = new DocumentBuilder(prose, {...context, source: text})
  for (const only of prose.blocks) builder.addOnly(only, isReference)
  return builder.finish()
}

type Open<T> = {-readonly [K in keyof T]: T[K]}

type OpenBlock = Open<Block> & {sentences: Sentence[]}

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
  private readonly spellings: Spellings = new Map()
  private offset = 0

  constructor(prose: ProseSource, context: BuildContext) {
    this.prose = prose
    this.context = context
    this.lines = new LineIndex(context.source)
    this.map = new TextMap(joinSegments(prose.blocks))
  }

  add(source: ProseBlock): void {
    const {memory, format, language} = this.context
    const block = this.open(source)
    if (memory === undefined) {
      this.read(source, block)
      return
    }
    const {isReference} = block
    const alone = memory.findBlock(keyOfBlock(source, isReference, `${format} ${language}`), () =>
      buildAlone(source, isReference, this.context),
    )
    block.alone = alone
    for (const sentence of alone.blocks[0]?.sentences ?? [])
      this.push(moveSentence(sentence, block.start, block, this.every.length), block)
    for (const span of moveSpans(alone.quotes, block.start)) this.quotes.push(span)
  }

  /** Reads a block as the only one of its document. */
  addOnly(source: ProseBlock, isReference: boolean): void {
    const block = this.open(source)
    block.isReference = isReference
    this.read(source, block)
  }

  private open(source: ProseBlock): OpenBlock {
    const start = this.offset
    this.texts.push(source.text)
    this.offset += source.text.length + 2
    const section = this.openSection(source)
    const block: OpenBlock = {
      index: this.blocks.length,
      kind: source.kind,
      start,
      end: start + source.text.length,
      text: source.text,
      sentences: [],
      inlines: source.inlines.map((inline): Inline => shift(inline, start)),
      section,
      isQuote: source.isQuote === true,
      isFootnote: source.isFootnote === true,
      isReference: source.kind !== 'heading' && isReferenceSection(section),
      ...(source.depth === undefined ? {} : {depth: source.depth}),
      ...(source.list === undefined ? {} : {list: source.list}),
      ...(source.cell === undefined ? {} : {cell: source.cell}),
    }
    this.blocks.push(block)
    if (source.kind === 'heading') section.heading = block
    else section.blocks.push(block)
    return block
  }

  private read(source: ProseBlock, block: OpenBlock): void {
    this.addSentences(source, block)
    this.addQuotes(block)
  }

  finish(): Document {
    return makeDocument({
      text: this.texts.join('\n\n'),
      format: this.context.format,
      language: this.context.language,
      lines: this.lines,
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
    if (last !== undefined && source.kind !== 'heading' && source.isApart !== true) return last
    const section: Open<Section> & {blocks: Block[]} = {
      index: this.sections.length,
      heading: undefined,
      depth: source.kind === 'heading' ? (source.depth ?? 1) : 0,
      blocks: [],
    }
    this.sections.push(section)
    return section
  }

  private addSentences(source: ProseBlock, block: OpenBlock): void {
    const opaque = findOpaque(
      source.text,
      source.inlines.filter((inline) => inline.kind === 'opaque'),
    )
    const runIn = source.kind === 'heading' ? undefined : findRunIn(source)
    const spans = splitBlock(source.text, runIn, opaque)
    const inside = partOpaque(spans, opaque)
    for (const [index, span] of spans.entries()) {
      const isRunIn = index === 0 && runIn !== undefined
      const sentence = buildSentence(
        block,
        span,
        inside[index] ?? [],
        this.every.length,
        isRunIn,
        this.spellings,
        this.context.memory,
      )
      this.push(sentence, block)
    }
  }

  private push(sentence: Sentence, block: OpenBlock): void {
    block.sentences.push(sentence)
    if (!block.isReference) this.every.push(sentence)
  }

  private addQuotes(block: Block): void {
    if (block.isQuote) {
      this.quotes.push({start: block.start, end: block.end})
      return
    }
    for (const span of findQuotations(block.text)) {
      this.quotes.push(moveSpan(span, block.start))
    }
    for (const inline of block.inlines) if (inline.kind === 'quote') this.quotes.push(inline)
  }
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
