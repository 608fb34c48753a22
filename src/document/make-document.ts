import type {Root} from 'nlcst'
import type {LineIndex} from '../source/line-index.ts'
import {isInside, type Span} from '../source/span.ts'
import {buildTree} from './build-tree.ts'
import type {Block, Document, Format, Section, Sentence} from './document.ts'
import {findSentence, isCovered, mergeSpans} from './find-span.ts'
import type {ProseSource} from './prose-block.ts'
import type {TextMap} from './text-map.ts'

/** What a document is made of. */
export interface DocumentParts {
  readonly text: string
  readonly format: Format
  readonly language: string
  readonly lines: LineIndex
  readonly map: TextMap
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly everySentence: readonly Sentence[]
  readonly quotes: readonly Span[]
  readonly prose: ProseSource
}

/** Puts a document together. */
export function makeDocument(parts: DocumentParts): Document {
  const {prose, lines, everySentence, blocks, ...rest} = parts
  const {text, map} = rest
  const quotes = mergeSpans(parts.quotes)
  const sentences = everySentence.filter(isBody)
  const headings = blocks.filter((block) => block.kind === 'heading')
  const first = blocks[0]
  const title =
    headings.find((heading) => heading.depth === 1) ?? (first?.kind === 'heading' ? first : undefined)
  let tree: Root | undefined
  const document: Document = {
    ...rest,
    quotes,
    blocks,
    everySentence,
    get tree() {
      tree ??= buildTree(blocks, map, lines)
      return tree
    },
    title,
    headings,
    sentences,
    wordCount: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
    pictures: prose.pictures,
    comments: prose.comments,
    frontMatter: prose.frontMatter,
    anchors: prose.anchors,
    notes: prose.notes,
    isQuoted: (span) => isCovered(span, quotes),
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
