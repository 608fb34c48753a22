import {type Hover, type HoverParams, MarkupKind} from 'vscode-languageserver/node'
import {registry} from '../core.ts'
import type {Familiarity} from '../language/en/familiarity.ts'
import type {RuleMeta} from '../rule/define-rule.ts'
import type {OptionsSchema} from '../rule/options.ts'
import type {Analysis, PlacedMessage} from './analysis.ts'
import type {ClientFeatures} from './client-features.ts'
import {findDocumentOffset} from './document-offset.ts'
import {HoverText} from './hover-text.ts'
import {findWordFacts, type WordFacts} from './word-facts.ts'

type Meta = RuleMeta<string, OptionsSchema>

const metas: ReadonlyMap<string, Meta> = new Map(registry.rules.map(({meta}) => [meta.id, meta]))

/** Findings that one hover shows: more do not fit a screen. */
const findingsMax = 4

/** Suggestions that one finding shows. */
const suggestionsMax = 3

/** What there is to say about a place: the findings there, and the word itself. */
export function findHover(
  {position}: HoverParams,
  analysis: Analysis,
  features: ClientFeatures,
  explainsWords: boolean,
): Hover | undefined {
  const {positions, lint} = analysis
  const offset = positions.toOffset(position)
  const found = analysis.messages
    .filter(({at}) => at.start <= offset && (offset < at.end || at.start === at.end))
    .sort((one, other) => one.at.end - one.at.start - (other.at.end - other.at.start))
    .slice(0, findingsMax)
  const facts = explainsWords ? findFacts(analysis, offset) : undefined
  if (found.length === 0 && facts === undefined) return undefined
  const text = new HoverText(features.takesMarkdownHover)
  for (const {message} of found) addFinding(text, message)
  if (facts !== undefined) addWord(text, facts)
  const span =
    found[0]?.at ?? (facts === undefined || lint === undefined ? undefined : sourceSpan(analysis, facts))
  return {
    contents: {
      kind: features.takesMarkdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: text.toString(),
    },
    ...(span === undefined ? {} : {range: positions.toRange(span)}),
  }
}

function addFinding(text: HoverText, message: PlacedMessage['message']): void {
  const meta = metas.get(message.ruleId)
  text.heading(message.ruleId, message.severity)
  text.paragraph(message.message)
  if (meta !== undefined) text.paragraph(`Why: ${meta.why}`)
  const offered = message.suggestions.slice(0, suggestionsMax).map((suggestion) => suggestion.text)
  if (offered.length > 0) text.example(message.actual, offered)
  if (meta !== undefined) text.evidence(meta.guidance)
  text.link('About this rule', message.url)
}

function addWord(text: HoverText, {text: word, familiarity, entry}: WordFacts): void {
  text.heading(word, sayFamiliarity(familiarity))
  if (entry?.meaning !== undefined && entry.meaning !== '') text.paragraph(`It means: ${entry.meaning}.`)
  const plain = entry?.plain.map((alternative) => alternative.text) ?? []
  if (plain.length > 0) text.paragraph(`Plain words: ${plain.map((one) => `“${one}”`).join(', ')}.`)
}

/** Zipf 5 is a word in 10,000, 4 one in 100,000. Bounds as in van Heuven and others (2014): above 4 frequent, below 3 rare. */
function sayFamiliarity({zipf, complexity, known}: Familiarity): string {
  const rating = `difficulty ${complexity.toFixed(1)} of 6`
  if (!known) return `not in any word list, ${rating}`
  const how = zipf >= 5 ? 'very common' : zipf >= 4 ? 'common' : zipf >= 3 ? 'less common' : 'rare'
  return `${how}, ${rating}`
}

function findFacts({lint, positions}: Analysis, offset: number): WordFacts | undefined {
  if (lint === undefined || offset < lint.shift) return undefined
  const inDocument = findDocumentOffset(lint.document, offset - lint.shift)
  if (
    inDocument === undefined ||
    !/[\p{L}\p{N}]/u.test(positions.text.slice(Math.max(0, offset - 1), offset + 1))
  )
    return undefined
  return findWordFacts(lint.document, inDocument)
}

function sourceSpan({lint}: Analysis, facts: WordFacts): {start: number; end: number} | undefined {
  if (lint === undefined) return undefined
  const {start, end} = lint.document.map.toSource(facts)
  return {start: start + lint.shift, end: end + lint.shift}
}
