import type {Severity} from '../../rule/preset.ts'
import type {Span} from '../../source/span.ts'
import {escapeControls} from '../escape-controls.ts'
import {charWidth, displayWidth} from './display-width.ts'
import type {Style} from './style.ts'

/** A stretch of the source to underline, and what to write under it. */
export interface Mark extends Span {
  /** `related`: a place that helps to understand a finding. */
  readonly severity: Severity | 'related'
  readonly suggestion: string | undefined
}

/** One character of the excerpt. */
interface Cell {
  readonly text: string
  readonly width: number
  /** Source offset. */
  readonly offset: number
}

/** What a mark is underlined with: without colour the severities can still be told apart. */
const underlines = {error: '^', warning: '~', info: '.', related: '-'} as const

/** Lines of an excerpt shown at most; what is between the marks is left out first. */
const linesMax = 4

/**
 * Shows a stretch of the source on lines of a width, the marks underlined and their suggestions below.
 *
 * @param width Columns of a line.
 */
export function drawExcerpt(
  source: string,
  unit: Span,
  marks: readonly Mark[],
  width: number,
  style: Style,
): string[] {
  const lines = breakLines(toCells(source, unit), width)
  const shown = chooseLines(lines, marks)
  const drawn: string[] = []
  let last = -1
  for (const index of shown) {
    if (index > last + 1) drawn.push(style.dim('…'))
    const cells = lines[index] ?? []
    drawn.push(drawText(cells, marks, style), ...drawUnder(cells, marks, width, style))
    last = index
  }
  if (last < lines.length - 1) drawn.push(style.dim('…'))
  return drawn
}

/** The source as it is shown: white space and the prefixes of quoted lines as one space, control characters visible. */
function toCells(source: string, unit: Span): Cell[] {
  const cells: Cell[] = []
  const pattern = /(\s*[\r\n][\s>]*|[\s\u00a0]+)|[\s\S]/gu
  pattern.lastIndex = 0
  for (const match of source.slice(unit.start, unit.end).matchAll(pattern)) {
    const text = match[1] === undefined ? escapeControls(match[0]) : ' '
    const width = text.length > 2 ? text.length : charWidth(text)
    cells.push({text, width, offset: unit.start + match.index})
  }
  return cells
}

function breakLines(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = []
  let line: Cell[] = []
  let used = 0
  let space = -1
  for (const cell of cells) {
    if (used + cell.width > width && line.length > 0) {
      const rest = space > 0 && cell.text !== ' ' ? line.splice(space + 1) : []
      lines.push(line)
      line = rest
      used = rest.reduce((sum, other) => sum + other.width, 0)
      space = -1
    }
    if (line.length === 0 && cell.text === ' ') continue
    line.push(cell)
    used += cell.width
    if (cell.text === ' ') space = line.length - 1
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** All lines if they are few; else those with marks, and the first one where there is none. */
function chooseLines(lines: readonly (readonly Cell[])[], marks: readonly Mark[]): number[] {
  const all = lines.map((_, index) => index)
  if (lines.length <= linesMax) return all
  const marked = all.filter((index) => marks.some((mark) => lines[index]?.some((cell) => isIn(cell, mark))))
  return (marked.length === 0 ? all : marked).slice(0, linesMax)
}

function isIn({offset}: Cell, span: Span): boolean {
  return offset >= span.start && offset < span.end
}

/** The narrowest mark over a cell: it is drawn over the wider ones. */
function markOf(cell: Cell, marks: readonly Mark[]): Mark | undefined {
  let found: Mark | undefined
  for (const mark of marks) {
    if (isIn(cell, mark) && (found === undefined || mark.end - mark.start < found.end - found.start))
      found = mark
  }
  return found
}

function drawText(cells: readonly Cell[], marks: readonly Mark[], style: Style): string {
  return joinRuns(
    cells,
    marks,
    (text, mark) => (mark === undefined ? text : style.mark(mark.severity, text)),
    (cell) => cell.text,
  )
}

function drawUnder(cells: readonly Cell[], marks: readonly Mark[], width: number, style: Style): string[] {
  const line = joinRuns(
    cells,
    marks,
    (text, mark) => (mark === undefined ? text : style.severity(mark.severity, text)),
    (cell, mark) => (mark === undefined ? ' ' : underlines[mark.severity]).repeat(cell.width),
  )
  if (line.trim() === '') return []
  const below = drawSuggestions(cells, marks, width, style)
  return below === '' ? [line.trimEnd()] : [line.trimEnd(), below]
}

function joinRuns(
  cells: readonly Cell[],
  marks: readonly Mark[],
  paint: (text: string, mark: Mark | undefined) => string,
  write: (cell: Cell, mark: Mark | undefined) => string,
): string {
  let drawn = ''
  let run = ''
  let current: Mark | undefined
  for (const cell of cells) {
    const mark = markOf(cell, marks)
    if (mark !== current) {
      drawn += paint(run, current)
      run = ''
      current = mark
    }
    run += write(cell, mark)
  }
  return drawn + paint(run, current)
}

/** Suggestions under their marks, as many as fit beside each other. */
function drawSuggestions(
  cells: readonly Cell[],
  marks: readonly Mark[],
  width: number,
  style: Style,
): string {
  let drawn = ''
  let column = 0
  let at = 0
  for (const [index, cell] of cells.entries()) {
    const mark = markOf(cell, marks)
    const isStart = mark !== undefined && mark.start === cell.offset && mark.suggestion !== undefined
    if (isStart && mark.suggestion !== undefined && (column === 0 || at > column)) {
      const text = escapeControls(mark.suggestion)
      if (at + displayWidth(text) <= Math.min(width, nextSuggestion(cells, marks, index, at))) {
        drawn += ' '.repeat(at - column) + style.green(text)
        column = at + displayWidth(text)
      }
    }
    at += cell.width
  }
  return drawn
}

/** Column of the next mark that has a suggestion, less one for a space; without one there is room. */
function nextSuggestion(cells: readonly Cell[], marks: readonly Mark[], from: number, at: number): number {
  let column = at
  for (let index = from; index < cells.length; index += 1) {
    const cell = cells[index]
    if (cell === undefined) break
    const mark = index > from ? markOf(cell, marks) : undefined
    if (mark !== undefined && mark.start === cell.offset && mark.suggestion !== undefined) return column - 1
    column += cell.width
  }
  return Number.POSITIVE_INFINITY
}
