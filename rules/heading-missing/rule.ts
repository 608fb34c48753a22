import {documentTitle, type Role, rolesOf, type SentenceRole} from '../../src/discourse/discourse.ts'
import {isBoldLine} from '../../src/document/bold-line.ts'
import type {Block, Document} from '../../src/document/document.ts'
import {defineRule, type Finding, type Related} from '../../src/rule/define-rule.ts'
import type {Settings} from '../../src/rule/settings.ts'
import {cite} from '../guidance/sources.ts'

type MessageId = 'none' | 'run' | 'bold' | 'jump' | 'titles' | 'here'

/** Friendly headings for what sentences do: catalogue, appendix A.10. */
const headingOf: Readonly<Partial<Record<Role, {readonly statement: string; readonly question: string}>>> = {
  background: {statement: 'Why this matters', question: 'Why does this matter?'},
  aim: {statement: 'What we wanted to find out', question: 'What did we want to find out?'},
  methods: {statement: 'What we did', question: 'What did we do?'},
  finding: {statement: 'What we found', question: 'What did we find?'},
  meaning: {statement: 'What this means', question: 'What does this mean?'},
}

/** A role must lead by so much, 0 to 1, before a heading is offered for it. Own choice. */
const marginMin = 0.3

/** Headings offered at most. */
const offersMax = 3

export default defineRule({
  meta: {
    id: 'heading-missing',
    summary: 'A long stretch without a heading, or a skipped heading level',
    why: 'Headings let people find their part, and screen readers jump from one to the next.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('NIHR-PES'),
      cite('PEMAT', 'items 8 and 9'),
      cite('NHS-FMT', 'do not skip levels'),
      cite('PLG-EFF'),
    ],
    messages: {
      none: '{words} words without a heading. Add some, such as {offers}.',
      run: '{words} words in a row without a heading. Add one where the topic changes.',
      bold: 'This bold line stands as a heading. Make it a real one, so that screen readers find it.',
      jump: 'This heading skips a level. Use level {wanted}.',
      titles: 'This is a second main heading. Use level 2.',
      here: '“{heading}” could stand before this.',
    },
    options: {
      max: {
        type: 'integer',
        default: 200,
        minimum: 1,
        unit: 'words',
        description: 'Most words between two headings.',
        source: 'Own choice: two thirds of the 300 words of an NIHR summary',
      },
      hintAbove: {
        type: 'integer',
        default: 150,
        minimum: 1,
        unit: 'words',
        description: 'A text above it needs a heading; longer stretches get a hint.',
        source: 'Own choice: half of the 300 words of an NIHR summary',
      },
    },
  },
  *check(document, {max, hintAbove}, {settings}) {
    yield* checkLevels(document)
    const parts = splitAtHeadings(document)
    const words = parts.map(countWords)
    const isWithout = parts.length === 1
    for (const [index, part] of parts.entries()) {
      const first = part[0]
      const count = words[index] ?? 0
      if (first === undefined || count <= hintAbove) continue
      const related = offersFor(part, settings)
      const offers = listOf(related.map(({data}) => `“${data?.heading ?? ''}”`))
      const at = isWithout ? (documentTitle(document) ?? first.sentence) : first.sentence
      yield {
        messageId: isWithout && offers !== '' ? 'none' : 'run',
        at,
        data: {words: count, offers},
        related,
        ...(isWithout || count > max ? {} : {step: -2 as const}),
      }
    }
  },
})

function* checkLevels(document: Document): Generator<Finding<MessageId>> {
  let last: Block | undefined
  const title = documentTitle(document)
  for (const block of document.blocks) {
    if (isBoldLine(block)) yield {messageId: 'bold', at: block, step: -1}
    if (block.kind !== 'heading') continue
    const depth = block.depth ?? 1
    const lastDepth = last?.depth ?? 0
    if (depth === 1 && title !== undefined && block !== title && title.depth === 1)
      yield {messageId: 'titles', at: block, step: -1}
    else if (last !== undefined && depth > lastDepth + 1)
      yield {messageId: 'jump', at: block, data: {wanted: lastDepth + 1}, step: -1}
    last = block
  }
}

/** Sentences between two headings; run-in headings and bold lines count as headings, the title does not. */
function splitAtHeadings(document: Document): SentenceRole[][] {
  const parts: SentenceRole[][] = [[]]
  let last: SentenceRole | undefined
  for (const entry of rolesOf(document).sentences) {
    if (last !== undefined && isDivided(document, last, entry)) parts.push([])
    else if (last === undefined && hasHeadingBefore(document, entry)) parts.push([])
    parts.at(-1)?.push(entry)
    last = entry
  }
  return parts
}

function isDivided({blocks}: Document, last: SentenceRole, entry: SentenceRole): boolean {
  if (last.headingAt !== entry.headingAt) return true
  const from = last.sentence.block.index + 1
  return blocks.slice(from, entry.sentence.block.index + 1).some(isDivider)
}

function hasHeadingBefore(document: Document, {sentence}: SentenceRole): boolean {
  const title = documentTitle(document)
  return document.blocks.slice(0, sentence.block.index).some((block) => block !== title && isDivider(block))
}

function isDivider(block: Block): boolean {
  return block.kind === 'heading' || isBoldLine(block)
}

function countWords(part: readonly SentenceRole[]): number {
  return part.reduce((sum, {sentence}) => sum + sentence.words.length, 0)
}

/** Where what the sentences do changes, with a heading for it; not before the first sentence, which has one. */
function offersFor(part: readonly SentenceRole[], settings: Settings): Related<MessageId>[] {
  const related: Related<MessageId>[] = []
  const first = part[0]
  const seen = new Set<Role | undefined>([first?.role, first?.headingRole])
  for (const {role, sentence, margin} of part) {
    const heading = headingOf[role]?.[settings.headingForm === 'question' ? 'question' : 'statement']
    if (heading === undefined || seen.has(role) || margin < marginMin) continue
    seen.add(role)
    related.push({messageId: 'here', at: sentence, data: {heading}})
    if (related.length === offersMax) break
  }
  return related
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
