import type {Position, TextDocumentContentChangeEvent} from 'vscode-languageserver/node'
import type {Format} from '../document/document.ts'
import {findFormat} from '../source/format.ts'
import type {Span} from '../source/span.ts'
import type {PositionEncoding} from './client-features.ts'
import {configKindOf} from './config-kind.ts'
import {Positions} from './positions.ts'

/** What the server does with a document: check prose, check a config, or nothing. */
export type DocumentKind =
  | {readonly kind: 'prose'; readonly format: Format}
  | {readonly kind: 'config'; readonly syntax: 'json' | 'yaml'; readonly isManifest: boolean}
  | {readonly kind: 'other'}

/** The last change of a text, in offsets of the text after it. */
export interface LastEdit extends Span {
  /** It reads like somebody typing: a letter or two, or a little more right after the last change. */
  readonly isTyping: boolean
  /** Milliseconds, as `performance.now()` counts. */
  readonly time: number
}

/** A document that the editor has open: its text, whatever is on disk. */
export class OpenDocument {
  readonly uri: string
  readonly kind: DocumentKind
  private readonly encoding: PositionEncoding
  private current: Positions
  private count: number
  private edit: LastEdit | undefined

  constructor(
    opened: {
      readonly uri: string
      readonly languageId: string
      readonly version: number
      readonly text: string
    },
    encoding: PositionEncoding,
  ) {
    this.uri = opened.uri
    this.kind = kindOf(opened.uri, opened.languageId)
    this.encoding = encoding
    this.current = new Positions(opened.text, encoding)
    this.count = opened.version
  }

  get text(): string {
    return this.current.text
  }

  get version(): number {
    return this.count
  }

  get positions(): Positions {
    return this.current
  }

  get lastEdit(): LastEdit | undefined {
    return this.edit
  }

  /** Applies changes in order, each to the text that the one before left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.apply(change)
    this.count = version
  }

  /**
   * Takes note of where the caret is.
   *
   * @returns Whether it left what was being typed.
   */
  moveCaret(position: Position): boolean {
    const {edit} = this
    const offset = this.current.toOffset(position)
    if (edit === undefined || !edit.isTyping || (offset >= edit.start && offset <= edit.end)) return false
    const between = this.text.slice(Math.min(offset, edit.end), Math.max(offset, edit.end))
    if (!/[.!?\r\n]/.test(between)) return false
    this.edit = {...edit, isTyping: false}
    return true
  }

  private apply(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change) || change.range === undefined) {
      this.current = new Positions(change.text, this.encoding)
      this.edit = undefined
      return
    }
    const {start, end} = this.current.toSpan(change.range)
    const text = this.text.slice(0, start) + change.text + this.text.slice(end)
    this.current = new Positions(text, this.encoding)
    this.edit = toEdit({start, end}, change.text, this.edit)
  }
}

/** Longest insertion that is taken for typing, in UTF-16 units: alone, and right after the last one. */
const keystrokeMax = 2
const burstMax = 30

/** After so many milliseconds the next change begins anew. */
const burstPause = 5_000

function toEdit(replaced: Span, text: string, before: LastEdit | undefined): LastEdit {
  const time = performance.now()
  const removed = replaced.end - replaced.start
  const isNext = before?.isTyping === true && before.end === replaced.start && time - before.time < burstPause
  const isTyping =
    removed <= keystrokeMax && text.length <= (isNext ? burstMax : keystrokeMax) && !/[\r\n]/.test(text)
  return {start: replaced.start, end: replaced.start + text.length, isTyping, time}
}

const formatsByLanguage: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
  rmarkdown: 'markdown',
  mdx: 'markdown',
  'markdown.mdx': 'markdown',
  pandoc: 'markdown',
  plaintext: 'text',
  text: 'text',
  txt: 'text',
  html: 'html',
  xhtml: 'html',
}

function kindOf(uri: string, languageId: string): DocumentKind {
  const config = configKindOf(uri)
  if (config !== undefined) return {kind: 'config', ...config}
  const language = languageId.toLowerCase()
  const format = Object.hasOwn(formatsByLanguage, language)
    ? formatsByLanguage[language]
    : findFormat(uri.replace(/[?#].*$/, ''))
  return format === undefined || format === 'docx' || format === 'odt'
    ? {kind: 'other'}
    : {kind: 'prose', format}
}
