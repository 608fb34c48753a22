import type {Position, Range} from 'vscode-languageserver/node'
import {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {PositionEncoding} from './client-features.ts'

/**
 * Offsets of one text to positions of the protocol and back.
 *
 * Offsets are 0-based UTF-16 units, lines and characters are 0-based, characters in the encoding agreed with the client.
 */
export class Positions {
  readonly text: string
  private readonly lines: LineIndex
  private readonly encoding: PositionEncoding

  constructor(text: string, encoding: PositionEncoding) {
    this.text = text
    this.lines = new LineIndex(text)
    this.encoding = encoding
  }

  /** Number of lines, at least 1. */
  get lineCount(): number {
    return this.lines.starts.length
  }

  /** An offset inside a line end stands at the end of its line, where clients can follow. */
  toPosition(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const line = this.lines.toPoint(at).line - 1
    const {start, end} = this.spanOfLine(line)
    const before = this.text.slice(start, Math.min(at, end))
    return {line, character: widthOf(before, this.encoding)}
  }

  toRange(span: Span): Range {
    return {start: this.toPosition(span.start), end: this.toPosition(span.end)}
  }

  /** A position outside the text is moved to the nearest one inside, as the protocol asks of receivers. */
  toOffset({line, character}: Position): number {
    if (line < 0) return 0
    if (line >= this.lineCount) return this.text.length
    const {start, end} = this.spanOfLine(line)
    if (this.encoding === 'utf-16') return Math.min(start + Math.max(0, character), end)
    return start + unitsOf(this.text.slice(start, end), character, this.encoding)
  }

  toSpan(range: Range): Span {
    const one = this.toOffset(range.start)
    const other = this.toOffset(range.end)
    return {start: Math.min(one, other), end: Math.max(one, other)}
  }

  /** The line without its end; `line` is 0-based and below `lineCount`. */
  spanOfLine(line: number): Span {
    const start = this.lines.starts[line] ?? this.text.length
    let end = this.lines.starts[line + 1] ?? this.text.length
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end -= 1
    return {start, end}
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function widthOf(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return text.length
  let width = 0
  for (const letter of text) width += letterWidth(letter, encoding)
  return width
}

/** UTF-16 units of the start of a text that is `width` wide; a position inside a letter stands before it. */
function unitsOf(text: string, width: number, encoding: PositionEncoding): number {
  let units = 0
  let passed = 0
  for (const letter of text) {
    passed += letterWidth(letter, encoding)
    if (passed > width) break
    units += letter.length
  }
  return units
}

function letterWidth(letter: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
