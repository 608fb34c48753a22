import {applyEdits, type TextEdit} from './text-edit.ts'

/** Lines shown before and after each change, as diff and git do. */
const contextLines = 3

/** A run of lines that changes. */
interface Change {
  /** 0-based first line, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly newLines: readonly string[]
}

/**
 * A unified diff of edits, as `diff -u` prints it and `git apply` takes it.
 *
 * @param path Name of the file, with forward slashes.
 * @param edits Of `text`: sorted, without overlap.
 * @returns The empty text where there are no edits.
 */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return ''
  const lines = splitLines(text)
  const hunks = groupChanges(findChanges(text, lines, edits))
  let moved = 0
  let out = `--- ${quoteName(`a/${path}`)}\n+++ ${quoteName(`b/${path}`)}\n`
  for (const hunk of hunks) {
    const {diff, shift} = drawHunk(hunk, lines, moved)
    out += diff
    moved += shift
  }
  return out
}

/** Lines with their ends; a lone carriage return ends no line, as in git. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function findChanges(text: string, lines: readonly string[], edits: readonly TextEdit[]): Change[] {
  const ends: number[] = []
  let offset = 0
  for (const {length} of lines) {
    offset += length
    ends.push(offset)
  }
  const changes: Change[] = []
  let line = 0
  for (let index = 0; index < edits.length; ) {
    while (line + 1 < lines.length && (ends[line] ?? 0) <= (edits[index]?.start ?? 0)) line += 1
    const from = line
    const start = ends[from - 1] ?? 0
    const group: TextEdit[] = []
    // Edits of one line, and of the lines that they reach into, are one change.
    for (let edit = edits[index]; edit !== undefined; edit = edits[index]) {
      const isOnNextLine = line + 1 < lines.length && edit.start >= (ends[line] ?? 0)
      if (group.length > 0 && isOnNextLine) break
      group.push({...edit, start: edit.start - start, end: edit.end - start})
      index += 1
      line = lastLine(edit, line, ends)
    }
    const old = text.slice(start, ends[line])
    changes.push({from, to: line + 1, newLines: splitLines(applyEdits(old, group))})
  }
  return changes
}

/** The last line that an edit changes; one that takes the end of a line away changes the next line too. */
function lastLine({end, text}: TextEdit, line: number, ends: readonly number[]): number {
  let last = line
  while (last + 1 < ends.length && (ends[last] ?? 0) < end) last += 1
  const takesEnd = end === ends[last] && !text.endsWith('\n')
  return takesEnd ? Math.min(last + 1, ends.length - 1) : last
}

/** Changes whose contexts meet are shown in one hunk. */
function groupChanges(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && change.from - before.to <= 2 * contextLines)
      last.push(change)
    else hunks.push([change])
  }
  return hunks
}

function drawHunk(
  hunk: readonly Change[],
  lines: readonly string[],
  moved: number,
): {readonly diff: string; readonly shift: number} {
  const start = Math.max(0, (hunk[0]?.from ?? 0) - contextLines)
  const end = Math.min(lines.length, (hunk.at(-1)?.to ?? 0) + contextLines)
  let body = ''
  let added = 0
  let at = start
  for (const {from, to, newLines} of hunk) {
    for (; at < from; at += 1) body += drawLine(' ', lines[at])
    for (; at < to; at += 1) body += drawLine('-', lines[at])
    for (const line of newLines) body += drawLine('+', line)
    added += newLines.length - (to - from)
  }
  for (; at < end; at += 1) body += drawLine(' ', lines[at])
  const oldRange = drawRange(start, end - start)
  const newRange = drawRange(start + moved, end - start + added)
  return {diff: `@@ -${oldRange} +${newRange} @@\n${body}`, shift: added}
}

function drawLine(mark: string, line = ''): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`
}

/** First line and number of lines; an empty range names the line before it. */
function drawRange(start: number, size: number): string {
  return `${size === 0 ? start : start + 1},${size}`
}

/** Names with control characters, quotes or backslashes are written as git writes them. */
function quoteName(name: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name.includes(' ') ? `${name}\t` : name
  const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return `"${escaped}"`
}
