import {BlockText} from '../document/block-text.ts'
import type {Inline} from '../document/prose-block.ts'
import type {Segment} from '../document/text-map.ts'
import {matchesOf} from '../source/matches-of.ts'

/** White space that HTML collapses; the no-break space is not among it. */
const spaces = /[ \t\n\f\r]+/g

/**
 * Collects the text of one HTML block as a browser shows it: white space collapsed, none at the ends.
 */
export class CollapsedText {
  private readonly block = new BlockText()
  /** White space that is written only if more text follows. */
  private pending: {readonly start: number; end: number} | undefined
  private hasBreak = false

  /** UTF-16 units so far, a pending space left out. */
  get length(): number {
    return this.block.text.length
  }

  /** What was written so far. */
  get text(): string {
    return this.block.text
  }

  get segments(): readonly Segment[] {
    return this.block.segments
  }

  /** Marks without the white space at their starts. */
  get inlines(): readonly Inline[] {
    const {text, inlines} = this.block
    return inlines.map((inline) =>
      text.charAt(inline.start) === ' ' && inline.end > inline.start
        ? {...inline, start: inline.start + 1}
        : inline,
    )
  }

  /** Whether a line break is the last thing that was written. */
  get endsWithBreak(): boolean {
    return this.hasBreak
  }

  /** Adds a line break. */
  addBreak(start: number, end: number): void {
    this.pending = undefined
    if (this.block.text === '') return
    this.pending = {start, end}
    this.hasBreak = true
  }

  /** Adds a placeholder for what is not prose. */
  addOpaque(start: number, end: number): void {
    this.flush()
    this.block.addOpaque(start, end - start)
  }

  /** Marks what was written since `start`. */
  mark(kind: Inline['kind'], start: number, value?: string): void {
    if (start < this.block.text.length || kind === 'footnote') this.block.mark(kind, start, value)
  }

  /** Adds text that stands in the source unit by unit. */
  addRaw(text: string, source: number): void {
    let from = 0
    for (const match of matchesOf(spaces, text)) {
      const at = match.index
      const end = at + match[0].length
      if (match[0] === ' ' && at > 0 && end < text.length) continue
      this.addPlain(text.slice(from, at), source + from)
      this.addSpace(source + at, source + end)
      from = end
    }
    this.addPlain(text.slice(from), source + from)
  }

  private addPlain(text: string, source: number): void {
    if (text === '') return
    this.flush()
    this.block.addPlain(text, source)
  }

  /** Adds text that the source spells otherwise. */
  addPiece(text: string, source: number, sourceLength: number): void {
    if (text.trim() === '' && /^[ \t\n\f\r]*$/.test(text)) {
      this.addSpace(source, source + sourceLength)
      return
    }
    this.flush()
    this.block.addDecoded(text, source, sourceLength)
  }

  private addSpace(start: number, end: number): void {
    if (this.block.text === '') return
    if (this.pending === undefined) this.pending = {start, end}
    else if (this.pending.end === start) this.pending.end = end
  }

  private flush(): void {
    const {pending} = this
    if (pending === undefined) return
    this.block.addDecoded(this.hasBreak ? '\n' : ' ', pending.start, pending.end - pending.start)
    this.pending = undefined
    this.hasBreak = false
  }
}
