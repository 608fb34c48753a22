/** One replacement of a stretch of source, in UTF-16 units; `end` is exclusive. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ruleId: string
}

/** Applies edits that are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = ''
  let from = 0
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}
