import type {SourcePoint} from '../source/line-index.ts'

/** Columns that count bytes of UTF-8. Points are best asked for in order: each step costs its distance to the last. */
export class ByteColumns {
  private readonly source: string
  private line = 0
  private offset = 0
  private bytes = 0

  constructor(source: string) {
    this.source = source
  }

  /** 1-based column of a point. */
  of({line, column, offset}: SourcePoint): number {
    if (line !== this.line) {
      this.line = line
      this.offset = offset - (column - 1)
      this.bytes = 0
    }
    const from = Math.min(this.offset, offset)
    const step = countBytes(this.source, from, Math.max(this.offset, offset))
    this.bytes += this.offset <= offset ? step : -step
    this.offset = offset
    return this.bytes + 1
  }
}

/** Bytes of UTF-8; half a surrogate pair counts two, so that both halves make the four of the pair. */
function countBytes(text: string, start: number, end: number): number {
  let bytes = 0
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x80) bytes += 1
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2
    else bytes += 3
  }
  return bytes
}
