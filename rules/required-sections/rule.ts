import {documentTitle, isProposal, rolesOf} from '../../src/discourse/discourse.ts'
import {isBoldLine} from '../../src/document/bold-line.ts'
import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'
import {type Slot, type Template, templates} from './templates.ts'

/** Below this many words a text is an excerpt. Own choice: two sentences. */
const wordsMin = 40

/** Share of the sentences, 0 to 1, after which the end of a text starts. Own choice. */
const closingFrom = 0.6

export default defineRule({
  meta: {
    id: 'required-sections',
    summary: 'A part that the template asks for is missing',
    why: 'Each funder checks for its own list and sends back what is not complete.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('COCH-TPL'),
      cite('COCH-PROMPT'),
      cite('EU-ELEM', 'the ten elements of Annex V'),
      cite('EU-FAQ', 'order flexible'),
      cite('NJL', 'question, what we did, what we found, what it means'),
    ],
    messages: {
      missing: 'The {template} template asks for {parts}. It was not found.',
      several: 'The {template} template asks for {count} parts that were not found: {parts}.',
      title: 'The {template} template asks for a title that is the question of the review.',
      detail: 'Not found, but the {template} template asks for it: {parts}.',
    },
    options: {
      template: {
        type: 'enum',
        values: ['none', 'nihr', 'cochrane', 'eu-ctr'],
        default: 'none',
        description: 'Whose list of parts to check.',
      },
    },
  },
  *check(document, options, {settings}) {
    const template = templates[options.template]
    const title = documentTitle(document)
    const at = title ?? document.everySentence[0]
    if (template === undefined || at === undefined || isProposal(document, settings)) return
    if (document.wordCount < wordsMin) return
    if (template.asksInTitle && title !== undefined && !isQuestion(title.text))
      yield {messageId: 'title', at, data: {template: template.name}, step: -1}
    const filled = fill(document, template)
    const missing = template.slots.filter((slot) => !filled.has(slot)).map(({heading}) => `“${heading}”`)
    const data = {template: template.name, parts: listOf(missing), count: missing.length}
    if (missing.length > 0) yield {messageId: missing.length === 1 ? 'missing' : 'several', at, data}
    const details = template.details.filter(({content}) => !hasText(document, content)).map(({name}) => name)
    if (details.length > 0)
      yield {messageId: 'detail', at, data: {template: template.name, parts: listOf(details)}, step: -1}
  },
})

function hasText(document: Document, pattern: RegExp): boolean {
  return document.everySentence.some(({text}) => pattern.test(text.slice(0, 2000)))
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** The parts that a heading, a sentence or the role of a sentence shows. */
function fill(document: Document, {slots}: Template): ReadonlySet<Slot> {
  const headings = headingTexts(document)
  const {sentences} = rolesOf(document)
  const roles = new Set(sentences.map(({role}) => role))
  const texts = document.everySentence.map(({text}) => text.slice(0, 2000))
  const last = texts.slice(Math.floor(texts.length * closingFrom))
  return new Set(
    slots.filter(
      ({headings: pattern, content, closing, role}) =>
        headings.some((text) => pattern.test(text)) ||
        (role !== undefined && roles.has(role)) ||
        (content !== undefined && texts.some((text) => content.test(text))) ||
        (closing !== undefined && last.some((text) => closing.test(text))),
    ),
  )
}

/** Headings below the title, run-in headings and bold lines. */
function headingTexts(document: Document): string[] {
  const title = documentTitle(document)
  const texts: string[] = []
  for (const block of document.blocks) {
    if (block !== title && (block.kind === 'heading' || isBoldLine(block))) texts.push(block.text)
    else for (const sentence of block.sentences) if (sentence.isRunIn) texts.push(sentence.text)
  }
  return texts
}

function isQuestion(title: string): boolean {
  return (
    /\?\s*$/.test(title) ||
    /^(?:what|which|how|do|does|did|can|could|is|are|should|will|who|why|when)\b/i.test(title.trim())
  )
}
