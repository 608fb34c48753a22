import type {ResolvedConfig} from '../config/resolve.ts'
import type {Document} from '../document/document.ts'
import type {RankedMessage} from '../engine/message.ts'
import type {Span} from '../source/span.ts'
import type {LintSetup} from './lint-setups.ts'
import type {OpenDocument} from './open-document.ts'
import type {Positions} from './positions.ts'

/** What the linter said of one version of a document; offsets of messages are moved to the editor's text. */
export interface Analysis {
  readonly uri: string
  readonly version: number
  readonly positions: Positions
  readonly messages: readonly PlacedMessage[]
  readonly setup: LintSetup
  /** What the linter read; `undefined` where nothing was checked. */
  readonly lint: LintedText | undefined
}

/** A message and its place in the editor's text. */
export interface PlacedMessage {
  readonly message: RankedMessage
  readonly at: Span
}

/** The document behind an analysis, to look things up in. */
export interface LintedText {
  readonly document: Document
  readonly resolved: ResolvedConfig
  /** UTF-16 units of the editor's text before the text that was linted: a byte order mark, or nothing. */
  readonly shift: number
}

/** Longest text that is checked, in UTF-16 units: as the command line has it. */
const lengthMax = 5_000_000

/** Lints a document as it stands. */
export function analyse(document: OpenDocument, setup: LintSetup): Analysis {
  const {uri, version, positions, kind, text} = document
  const nothing: Analysis = {uri, version, positions, messages: [], setup, lint: undefined}
  if (kind.kind !== 'prose' || setup.isIgnored || text.length > lengthMax) return nothing
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const result = setup.linter.lint({text: shift === 0 ? text : text.slice(shift), format: kind.format})
  const messages = result.messages.map((message) => ({
    message,
    at: {start: message.start.offset + shift, end: message.end.offset + shift},
  }))
  return {...nothing, messages, lint: {document: result.document, resolved: result.resolved, shift}}
}
