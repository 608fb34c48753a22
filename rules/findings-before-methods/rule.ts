import {
  CHAIN_ROLES,
  comparesGroups,
  type DocumentRoles,
  findLead,
  isProposal,
  keyMessagesOf,
  rolesOf,
  type SentenceRole,
  tellsTopic,
} from '../../src/discourse/discourse.ts'
import {tellsMethods} from '../../src/discourse/tells-methods.ts'
import type {Document} from '../../src/document/document.ts'
import {defineRule, type Finding, type Related} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'
import {sayNumbers} from './say-numbers.ts'

type MessageId = 'late' | 'move' | 'section' | 'told' | 'none' | 'finding' | 'counted'

/** Words of the body in which a finding still counts as the opening: three sentences of 20 words. */
const openingWords = 60

/** The tagger's probability of a finding from which it is not said that there is none. Own choice. */
const possibleFinding = 0.35

/** Place of findings in the roles of the chain. */
const FINDING = CHAIN_ROLES.indexOf('finding')

/** “We found 12 studies”: writers take it for a finding, readers learn nothing from it. */
const countsStudies =
  /\b(?:found|identified|included)\b[^.;]{0,30}\b(?:\d[\d,]*|no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b[^.;]{0,40}\b(?:studies|trials|reviews|papers|articles|reports)\b/i

/** What others did before is background, however they did it. */
const othersWork =
  /^(?:Older|Earlier|Previous|Past|Other|Existing|Until now|Before this|So far),? (?:\w+ ){0,3}(?:trials?|stud(?:y|ies)|research|researchers|surveys?|work|authors|teams)\b/

export default defineRule({
  meta: {
    id: 'findings-before-methods',
    summary: 'Methods stand before the first finding',
    why: 'Readers care more about what you found than how you found it, and many stop before they get there.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Patients, carers, and the public'),
      cite('COCH-MSK', 'concentrates on the results, not the methods'),
      cite('RHR'),
    ],
    messages: {
      late: 'The first finding is sentence {finding} of {total}; {methods}. Readers want the finding first.',
      move: 'The first finding is sentence {finding} of {total}; {methods}. Move “{below}” above “{above}”.',
      section:
        'Methods (“{above}”) stand above findings (“{below}”). Readers want the finding first: swap the parts.',
      told: 'The top tells a finding, but then methods come before the other findings. Put the findings together.',
      none: 'Methods stand here, and no finding was recognised in the {total} sentences. Say near the top what you found.',
      finding: 'The first finding.',
      counted: 'How many studies you found says what you looked at, not what you learned.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    if (isProposal(document, settings)) return
    const roles = rolesOf(document)
    // Key messages tell findings, whatever the tagger takes one for.
    const messages = keyMessagesOf(document)?.sentences ?? []
    const methods = methodsBefore(roles).filter(
      ({sentence}) => !holds(othersWork, sentence.text) && !messages.includes(sentence),
    )
    const first = methods[0]
    if (first === undefined) return
    const {messageId, data} = explain(document, roles, methods)
    yield {
      messageId,
      at: first.sentence,
      data,
      related: relatedTo(roles, methods),
      // One sentence in between is little; and a finding that was not recognised may be our mistake.
      ...(messageId === 'told' || isSoonTold(document, methods)
        ? {step: -2 as const}
        : methods.length < 2 || messageId === 'none'
          ? {step: -1 as const}
          : {}),
      weight: 2,
    }
  },
})

/** Methods sentences before the first finding or the first part about findings; empty where the order is right. */
function methodsBefore(roles: DocumentRoles): readonly SentenceRole[] {
  const {sentences, order} = roles
  if (order.bySentences) return order.methodsBefore.flatMap((index) => sentences[index] ?? [])
  const {firstMethodsSection: from, firstFindingSection: to} = order
  if (order.sectionOrderMethodsFirst === true && from !== undefined) {
    const part = sentences.slice(from, to).filter(({headingRole}) => headingRole === 'methods')
    const told = part.filter(({role}) => role === 'methods')
    return told.length > 0 ? told : part.slice(0, 1)
  }
  return hasNoFinding(roles)
    ? order.methodsBefore.flatMap((index) => sentences[index] ?? [])
    : leadingMethods(roles)
}

/** Fewer sentences are no summary: a note, or a piece of one. Own choice. */
const summarySentences = 4

/** Sentences at the top of a text without headings that plainly say what was done, if others follow them. */
function leadingMethods({sentences, order}: DocumentRoles): readonly SentenceRole[] {
  if (order.sectionOrderMethodsFirst !== undefined || sentences.length < summarySentences) return []
  const found: SentenceRole[] = []
  for (const entry of sentences) {
    const isPlain = tellsMethods(entry.sentence.text)
    if ((entry.role === 'background' || entry.role === 'aim') && !isPlain) continue
    if (found.length === 0 && tellsTopic(entry.sentence.text)) continue
    if (entry.headingRole !== undefined || !(entry.role === 'methods' || isPlain)) {
      const plain = found.filter(({sentence}) => tellsMethods(sentence.text))
      // One that the tagger takes for background may be background.
      return plain.length > 1 || plain.some(({role}) => role !== 'background') ? found : []
    }
    found.push(entry)
  }
  return []
}

/** Methods at length, and nothing after them that could be a finding. */
function hasNoFinding({sentences, order}: DocumentRoles): boolean {
  if (order.firstFinding !== undefined || order.methodsBefore.length < 2) return false
  return sentences.every(({chances}) => (chances[FINDING] ?? 0) < possibleFinding)
}

function explain(
  document: Document,
  {sentences, order}: DocumentRoles,
  methods: readonly SentenceRole[],
): Required<Pick<Finding<MessageId>, 'messageId' | 'data'>> {
  const total = sentences.length
  const lead = findLead(document, openingWords)
  // A finding in the opening stands before the methods only if the sentences do not say otherwise.
  if (
    lead !== undefined &&
    (lead.where !== 'opening' ||
      !order.bySentences ||
      (comparesGroups(lead.at.text) && lead.at.start < (methods[0]?.sentence.start ?? 0)))
  )
    return {messageId: 'told', data: {}}
  const parts = {
    above: trim(methods[0]?.heading),
    below: trim(sentences[order.firstFindingSection ?? -1]?.heading),
  }
  const canSwap = order.sectionOrderMethodsFirst === true && methods[0]?.headingRole === 'methods'
  if (!order.bySentences && canSwap) return {messageId: 'section', data: parts}
  const firstFinding = findingAfter(sentences, order.firstFinding, methods)
  if (firstFinding === undefined) return {messageId: 'none', data: {total}}
  const numbers = methods.map(({index}) => index + 1)
  const facts = {finding: firstFinding + 1, total, methods: sayNumbers(numbers)}
  return canSwap ? {messageId: 'move', data: {...facts, ...parts}} : {messageId: 'late', data: facts}
}

/** The first finding; what stands above the methods and tells none was mistaken for one. */
function findingAfter(
  sentences: readonly SentenceRole[],
  first: number | undefined,
  methods: readonly SentenceRole[],
): number | undefined {
  const from = methods[0]?.index ?? 0
  if (first === undefined || first > from || !tellsTopic(sentences[first]?.sentence.text ?? '')) return first
  return sentences.find(({role, index}) => role === 'finding' && index > from)?.index
}

function relatedTo(
  {sentences, order}: DocumentRoles,
  methods: readonly SentenceRole[],
): Related<MessageId>[] {
  const related: Related<MessageId>[] = []
  const first = findingAfter(sentences, order.firstFinding, methods)
  const index = order.bySentences ? first : (order.firstFindingSection ?? first)
  const finding = sentences[index ?? -1]
  if (finding !== undefined && !tellsTopic(finding.sentence.text))
    related.push({messageId: 'finding', at: finding.sentence})
  const counted = methods.find(({sentence}) => holds(countsStudies, sentence.text))
  if (counted !== undefined) related.push({messageId: 'counted', at: counted.sentence})
  return related
}

function trim(heading: string | undefined): string {
  return (heading ?? '').trim().replace(/[.:]+$/, '')
}

/** A comparison of groups stands in the opening behind one sentence that may set the scene: the order is nearly right. */
function isSoonTold(document: Document, methods: readonly SentenceRole[]): boolean {
  const lead = findLead(document, openingWords)
  if (lead?.where !== 'opening' || !comparesGroups(lead.at.text)) return false
  return methods.filter(({sentence}) => sentence.start < lead.at.start).length <= 1
}
