import {escapeControls} from '../escape-controls.ts'
import {charWidth} from './display-width.ts'

/** A text on one line, cut to so many columns. */
export function clipText(text: string, columns: number): string {
  const line = escapeControls(text.replace(/\s+/g, ' ').trim())
  let width = 0
  let clipped = ''
  for (const char of line) {
    width += charWidth(char)
    if (width > columns - 1) return `${clipped.trimEnd()}…`
    clipped += char
  }
  return line
}
