import type {Span} from '../source/span.ts'
import {TextMemory} from '../source/text-memory.ts'
import type {Document} from './document.ts'
import type {ProseBlock} from './prose-block.ts'

/** States of the block that is being written, and of its sentences, that are kept beside those of the text. */
const spare = 50

/** UTF-16 units of a text for each sentence that is kept: few texts have as many sentences. */
const sentenceLength = 40

/**
 * What is kept between readings of a text that somebody is writing: its blocks, each as a document of its own.
 *
 * A block of the same text, marks and kind is the same wherever it stands.
 */
export class DocumentMemory {
  private readonly blocks = new TextMemory<Document>(spare)
  private readonly origins = new TextMemory<object>(spare)

  /** Makes room for one text: what was kept of others is forgotten little by little. */
  reserve(blocks: number, length: number): void {
    this.blocks.resize(spare + blocks)
    this.origins.resize(spare + Math.ceil(length / sentenceLength))
  }

  /**
   * A block as a document of its own.
   *
   * @param key From `keyOfBlock`.
   */
  findBlock(key: string, make: () => Document): Document {
    const known = this.blocks.get(key)
    if (known !== undefined) return known
    const made = make()
    this.blocks.set(key, made)
    return made
  }

  /** What stands for a sentence of this text; `opaque` decides with the text which words it has. */
  originOf(text: string, opaque: readonly Span[]): object {
    const key = `${opaque.map(({start, end}) => `${start}-${end}`).join()} ${text}`
    const known = this.origins.get(key)
    if (known !== undefined) return known
    const origin = {}
    this.origins.set(key, origin)
    return origin
  }
}

/** Everything that a block is without its neighbours, as one string. */
export function keyOfBlock(block: ProseBlock, isReference: boolean, context: string): string {
  const {kind, depth, list, cell, isQuote, isFootnote, inlines, text} = block
  let key = `${context} ${kind} ${depth ?? ''} ${isQuote === true} ${isFootnote === true} ${isReference}`
  if (list !== undefined) key += ` list ${list.ordered} ${list.index} ${list.depth}`
  if (cell !== undefined) key += ` cell ${cell.row} ${cell.column} ${cell.isHead}`
  for (const inline of inlines) {
    key += ` ${inline.kind} ${inline.start} ${inline.end} ${inline.value === undefined ? '' : JSON.stringify(inline.value)}`
  }
  return `${key}\n${text}`
}
