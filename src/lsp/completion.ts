import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver/node'
import {frontMatterKey} from '../config/front-matter-key.ts'
import type {Span} from '../source/span.ts'
import type {ClientFeatures} from './client-features.ts'
import {completeComment} from './comment-completion.ts'
import {type ConfigPlace, findConfigPlace} from './config-place.ts'
import {findSchemas, type SchemaNode} from './config-schema.ts'
import {findMatter} from './find-matter.ts'
import type {OpenDocument} from './open-document.ts'

/** One thing that may be written at the caret. */
export interface Proposal {
  readonly label: string
  readonly inserted: string
  readonly description: string | undefined
  readonly kind: CompletionItemKind
}

/** What may be written at a place: keys and values of configs and front matter, comments that silence rules. */
export function findCompletions(
  {position}: CompletionParams,
  document: OpenDocument,
  features: ClientFeatures,
): CompletionItem[] {
  const {positions, kind} = document
  const offset = positions.toOffset(position)
  const found = kind.kind === 'config' ? inConfig(document, offset) : inProse(document, offset)
  if (found === undefined) return []
  return found.proposals.map(({label, inserted, description, kind: itemKind}) => ({
    label,
    kind: itemKind,
    filterText: inserted,
    textEdit: {range: positions.toRange(found.replaced), newText: inserted},
    ...(description === undefined ? {} : {documentation: documentationOf(description, features)}),
  }))
}

/** Proposals and what they replace, in offsets of the text. */
export interface Proposals {
  readonly replaced: Span
  readonly proposals: readonly Proposal[]
}

function inConfig(document: OpenDocument, offset: number): Proposals | undefined {
  if (document.kind.kind !== 'config') return undefined
  const {syntax, isManifest} = document.kind
  const place = findConfigPlace(document.text, offset, syntax)
  if (place === undefined) return undefined
  if (!isManifest) return complete(place, 'file', syntax)
  return place.path[0] === 'laylint'
    ? complete({...place, path: place.path.slice(1)}, 'file', syntax)
    : undefined
}

function inProse(document: OpenDocument, offset: number): Proposals | undefined {
  const comment = completeComment(document.text, offset)
  if (comment !== undefined) return comment
  const matter = findMatter(document.text)
  if (matter?.kind !== 'yaml' || offset < matter.start || offset > matter.end) return undefined
  const place = findConfigPlace(document.text.slice(matter.start, matter.end), offset - matter.start, 'yaml')
  if (place === undefined) return undefined
  const replaced = {start: place.replaced.start + matter.start, end: place.replaced.end + matter.start}
  if (place.path[0] === frontMatterKey)
    return complete({...place, path: place.path.slice(1), replaced}, 'front matter', 'yaml')
  if (place.path.length > 0 || !place.isKey) return undefined
  const description = 'Everything for laylint: preset, terms, rules.'
  const own = {
    label: frontMatterKey,
    inserted: `${frontMatterKey}:`,
    description,
    kind: CompletionItemKind.Module,
  }
  return {replaced, proposals: [own]}
}

function complete(place: ConfigPlace, where: 'file' | 'front matter', syntax: 'json' | 'yaml'): Proposals {
  const nodes = findSchemas(place.path, where)
  const proposals = place.isKey
    ? nodes.flatMap((node) =>
        Object.entries(node.properties ?? {}).map(([key, child]) => keyProposal(key, child, syntax)),
      )
    : nodes.flatMap((node) => valuesOf(node)).map((value) => valueProposal(value, syntax))
  const labels = new Set<string>()
  return {
    replaced: place.replaced,
    proposals: proposals.filter(({label}) => !labels.has(label) && labels.add(label)),
  }
}

function keyProposal(key: string, node: SchemaNode, syntax: 'json' | 'yaml'): Proposal {
  const inserted = syntax === 'json' ? JSON.stringify(key) : key
  return {label: key, inserted, description: node.description, kind: CompletionItemKind.Property}
}

function valueProposal(value: unknown, syntax: 'json' | 'yaml'): Proposal {
  const inserted = syntax === 'json' || typeof value !== 'string' ? JSON.stringify(value) : value
  return {label: String(value), inserted, description: undefined, kind: CompletionItemKind.Value}
}

function valuesOf(node: SchemaNode): readonly unknown[] {
  if (node.enum !== undefined) return node.enum
  if (node.type === 'boolean') return [true, false]
  return node.default === undefined || typeof node.default === 'object' ? [] : [node.default]
}

function documentationOf(value: string, features: ClientFeatures): MarkupContent {
  const kind = features.takesMarkdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText
  return {kind, value}
}
