import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver/node'
import type {Role} from '../discourse/role.ts'
import {rolesOf, type SentenceRole} from '../discourse/roles-of.ts'
import type {Block} from '../document/document.ts'
import type {Span} from '../source/span.ts'
import type {Analysis, LintedText} from './analysis.ts'

/** Sentences that do the same, one after the other. */
interface Part {
  readonly role: Role
  readonly heading: Block | undefined
  readonly sentences: SentenceRole[]
}

const roleNames: Readonly<Record<Role, string>> = {
  background: 'Background',
  aim: 'Question',
  methods: 'Methods',
  finding: 'Findings',
  meaning: 'Meaning',
  other: 'Other',
}

/** Longest name of a part, in characters. */
const nameMax = 60

/** An outline of what each part of the summary does: headings, and under them runs of sentences with one role. */
export function findSymbols(analysis: Analysis): DocumentSymbol[] {
  const {lint} = analysis
  if (lint === undefined) return []
  const outline: DocumentSymbol[] = []
  for (const part of partsOf(lint)) {
    const symbol = toSymbol(part, analysis, lint)
    const last = outline.at(-1)
    if (part.heading === undefined) outline.push(symbol)
    else if (last?.kind === SymbolKind.Namespace && isOf(last, part.heading, analysis, lint))
      addChild(last, symbol)
    else outline.push(headingSymbol(part.heading, symbol, analysis, lint))
  }
  return outline
}

/** The same as a flat list, for clients that know no trees. */
export function flattenSymbols(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {name: symbol.name, kind: symbol.kind, location: {uri, range: symbol.range}},
    ...flattenSymbols(symbol.children ?? [], uri),
  ])
}

function partsOf({document}: LintedText): readonly Part[] {
  const parts: Part[] = []
  for (const entry of rolesOf(document).sentences) {
    const {heading} = entry.sentence.block.section
    const last = parts.at(-1)
    if (last !== undefined && last.role === entry.role && last.heading === heading) last.sentences.push(entry)
    else parts.push({role: entry.role, heading, sentences: [entry]})
  }
  return parts
}

function toSymbol({role, sentences}: Part, {positions}: Analysis, lint: LintedText): DocumentSymbol {
  const first = sentences[0]?.sentence
  const last = sentences.at(-1)?.sentence
  const start = first === undefined ? 0 : sourceOf(first, lint).start
  const span = {start, end: last === undefined ? start : sourceOf(last, lint).end}
  const words = sentences.reduce((sum, {sentence}) => sum + sentence.words.length, 0)
  return {
    name: `${roleNames[role]}: ${shorten(first?.text ?? '')}`,
    detail: `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}, ${words} words`,
    kind: SymbolKind.String,
    range: positions.toRange(span),
    selectionRange: positions.toRange(first === undefined ? span : sourceOf(first, lint)),
  }
}

function headingSymbol(
  heading: Block,
  child: DocumentSymbol,
  {positions}: Analysis,
  lint: LintedText,
): DocumentSymbol {
  const selectionRange = positions.toRange(sourceOf(heading, lint))
  return {
    name: shorten(heading.text),
    kind: SymbolKind.Namespace,
    range: {start: selectionRange.start, end: child.range.end},
    selectionRange,
    children: [child],
  }
}

function addChild(parent: DocumentSymbol, child: DocumentSymbol): void {
  parent.children?.push(child)
  parent.range = {start: parent.range.start, end: child.range.end}
}

function isOf(symbol: DocumentSymbol, heading: Block, {positions}: Analysis, lint: LintedText): boolean {
  const {start} = positions.toRange(sourceOf(heading, lint))
  return (
    start.line === symbol.selectionRange.start.line &&
    start.character === symbol.selectionRange.start.character
  )
}

function sourceOf(span: Span, {document, shift}: LintedText): Span {
  const {start, end} = document.map.toSource(span)
  return {start: start + shift, end: end + shift}
}

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  if (letters.length === 0) return '(empty)'
  return letters.length <= nameMax ? letters.join('') : `${letters.slice(0, nameMax - 1).join('')}…`
}
