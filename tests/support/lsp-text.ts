import type {Diagnostic, Position, Range, TextEdit, WorkspaceEdit} from 'vscode-languageserver/node'
import type {PositionEncoding} from '../../src/lsp/client-features.ts'
import {Positions} from '../../src/lsp/positions.ts'

/** What a range covers in a text. */
export function covered(text: string, range: Range, encoding: PositionEncoding = 'utf-16'): string {
  const {start, end} = new Positions(text, encoding).toSpan(range)
  return text.slice(start, end)
}

/** The position of the first place where a piece stands. */
export function positionOf(text: string, piece: string, encoding: PositionEncoding = 'utf-16'): Position {
  const offset = text.indexOf(piece)
  if (offset < 0) throw new Error(`“${piece}” is not in the text.`)
  return new Positions(text, encoding).toPosition(offset)
}

/** Text after the edits of one document, which must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const positions = new Positions(text, 'utf-16')
  const placed = edits
    .map(({range, newText}) => ({...positions.toSpan(range), newText}))
    .sort((one, other) => one.start - other.start)
  let result = ''
  let from = 0
  for (const {start, end, newText} of placed) {
    if (start < from) throw new Error('The edits overlap.')
    result += text.slice(from, start) + newText
    from = end
  }
  return result + text.slice(from)
}

/** The edits of a workspace edit for one document, in either of its two forms. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): readonly TextEdit[] {
  const plain = edit?.changes?.[uri]
  if (plain !== undefined) return plain
  for (const change of edit?.documentChanges ?? []) {
    if ('textDocument' in change && change.textDocument.uri === uri)
      return change.edits.filter((one): one is TextEdit => 'newText' in one)
  }
  return []
}

/** The diagnostics of one rule. */
export function ofRule(diagnostics: readonly Diagnostic[], rule: string): readonly Diagnostic[] {
  return diagnostics.filter(({code}) => code === rule)
}
