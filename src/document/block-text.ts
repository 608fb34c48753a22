import {matchesOf} from '../source/matches-of.ts'
import {type Inline, placeholder} from './prose-block.ts'
import type {Segment} from './text-map.ts'

/** Soft hyphen, zero-width space, word joiner and byte order mark: no reader sees them, and they part words in two. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/
const everyInvisible = /[\u00AD\u200B\u2060\uFEFF]+/g

/**
 * Collects the decoded text of one block with its segments and inlines.
 *
 * Parsers of all formats write through it, so that a block's text, its map and its marks always agree.
 */
export class BlockText {
  text = ''
  readonly segments: Segment[] = []
  readonly inlines: Inline[] = []

  /** Adds text that stands in the source unit by unit. */
  addPlain(text: string, source: number): void {
    if (!invisible.test(text)) {
      this.addVisible(text, source)
      return
    }
    let from = 0
    for (const match of matchesOf(everyInvisible, text)) {
      this.addVisible(text.slice(from, match.index), source + from)
      from = match.index + match[0].length
    }
    this.addVisible(text.slice(from), source + from)
  }

  private addVisible(text: string, source: number): void {
    if (text === '') return
    const last = this.segments.at(-1)
    const start = this.text.length
    this.text += text
    if (last !== undefined && isContinued(last, start, source)) {
      this.segments[this.segments.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + text.length,
      }
    } else {
      this.segments.push({start, length: text.length, source, sourceLength: text.length})
    }
  }

  /** Adds text that the source spells otherwise: a reference, an escape, a line end. */
  addDecoded(text: string, source: number, sourceLength: number): void {
    if (text.length === sourceLength) {
      this.addPlain(text, source)
      return
    }
    const visible = invisible.test(text) ? text.replace(everyInvisible, '') : text
    if (visible === '') return
    this.segments.push({start: this.text.length, length: visible.length, source, sourceLength})
    this.text += visible
  }

  /** Adds a placeholder for something that is not prose. */
  addOpaque(source: number, sourceLength: number): void {
    const start = this.text.length
    this.segments.push({start, length: 1, source, sourceLength})
    this.text += placeholder
    this.inlines.push({kind: 'opaque', start, end: start + 1})
  }

  /** Marks everything that was added since `start`. */
  mark(kind: Inline['kind'], start: number, value?: string): void {
    const end = this.text.length
    this.inlines.push(value === undefined ? {kind, start, end} : {kind, start, end, value})
  }
}

function isContinued(last: Segment, start: number, source: number): boolean {
  return (
    last.length === last.sourceLength &&
    last.start + last.length === start &&
    last.source + last.sourceLength === source
  )
}
