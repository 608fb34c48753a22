import {countLeading} from './count-leading.ts'

/** A place in a source: 0-based offset, 1-based line and column, all in UTF-16 units. */
export interface SourcePoint {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/**
 * Offsets to lines and columns.
 *
 * A line ends with LF, CRLF or a lone CR, as in unist and in the Language Server Protocol.
 */
export class LineIndex {
  readonly starts: readonly number[]
  private last = 0

  constructor(text: string) {
    const starts = [0]
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
    }
    this.starts = starts
  }

  /**
   * @param offset 0-based UTF-16 offset, at least 0 and at most the length of the text.
   */
  toPoint(offset: number): SourcePoint {
    const line = this.lineOf(offset)
    return {offset, line: line + 1, column: offset - (this.starts[line] ?? 0) + 1}
  }

  /** Neighbouring look-ups are common, so the last line is tried before a binary search. */
  private lineOf(offset: number): number {
    const start = this.starts[this.last] ?? 0
    if (start <= offset) {
      const next = this.starts[this.last + 1]
      if (next === undefined || offset < next) return this.last
    }
    this.last = countLeading(this.starts.length, (line) => (this.starts[line] ?? 0) <= offset) - 1
    return this.last
  }
}
