import type {WorkspaceEdit} from 'vscode-languageserver/node'
import type {Span} from '../source/span.ts'
import type {ClientFeatures} from './client-features.ts'
import type {Positions} from './positions.ts'

/** A replacement in offsets of one text. */
export interface OffsetEdit {
  readonly at: Span
  readonly text: string
}

/** A text that edits are for. */
export interface EditTarget {
  readonly uri: string
  readonly version: number
  readonly positions: Positions
}

/** Edits of one document, for the version they were made from where the client can tell versions. */
export function toWorkspaceEdit(
  {uri, version, positions}: EditTarget,
  edits: readonly OffsetEdit[],
  features: ClientFeatures,
): WorkspaceEdit {
  const textEdits = edits.map(({at, text}) => ({range: positions.toRange(at), newText: text}))
  return features.takesVersionedEdits
    ? {documentChanges: [{textDocument: {uri, version}, edits: textEdits}]}
    : {changes: {[uri]: textEdits}}
}

/** The one edit that turns a text into another: what they share at both ends stays. */
export function smallestEdit(before: string, after: string): OffsetEdit {
  const longest = Math.min(before.length, after.length)
  let start = 0
  while (start < longest && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (
    tail < longest - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  return {at: {start, end: before.length - tail}, text: after.slice(start, after.length - tail)}
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}
