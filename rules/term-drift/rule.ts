import type {Document, Sentence, Word} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

/** Names for one thing: each member with its forms. “People” is always allowed, so it is in none. Own list. */
const sets: readonly (readonly string[])[] = [
  [
    'programme|programmes|program|programs',
    'intervention|interventions',
    'treatment|treatments',
    'therapy|therapies',
    'scheme|schemes',
  ],
  ['patients', 'participants', 'subjects', 'volunteers', 'respondents'],
  ['study', 'trial', 'project'],
  ['medicine|medicines', 'drug|drugs', 'medication|medications'],
  ['side effects', 'adverse events', 'adverse effects', 'adverse reactions', 'unwanted effects', 'harms'],
  ['carers', 'caregivers'],
  ['questionnaire|questionnaires', 'survey|surveys'],
  ['leaflet|leaflets', 'booklet|booklets', 'brochure|brochures', 'pamphlet|pamphlets'],
]

/** The set of “study” and “trial”: in a review each word may mean another of the studies that were found. */
const studySet = 2

const severalStudies =
  /\b(?:studies|trials) (?:with|that|which|included|of|from|had|were|in|involving|compared|met|to)\b/i

interface Member {
  readonly set: number
  readonly name: string
}

/** First word of each form, with the second word of forms that have two. */
const members = new Map<string, {readonly second: string | undefined; readonly member: Member}[]>()
for (const [set, names] of sets.entries()) {
  for (const forms of names) {
    const member: Member = {set, name: forms.split('|')[0] ?? forms}
    for (const form of forms.split('|')) {
      const [first = '', second] = form.split(' ')
      members.set(first, [...(members.get(first) ?? []), {second, member}])
    }
  }
}

interface Use extends Span {
  readonly member: Member
  /** “the”, “this” or “our” stands before it: it points to one thing. */
  readonly isDefinite: boolean
}

export default defineRule({
  meta: {
    id: 'term-drift',
    summary: 'Two or more names for one thing',
    why: 'Readers think that another word means another thing.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-SAME'), cite('ZARSHENAS', 'the same words: 35 of 79 documents'), cite('COCH-TIPS')],
    messages: {
      drift: 'You call one thing {names}. If they are the same, pick one name and keep to it.',
      other: 'Another name: “{name}”.',
    },
    options: {
      minUses: {
        type: 'integer',
        default: 2,
        minimum: 1,
        unit: 'uses',
        description:
          'Uses from which a word is a name for the thing; one of them has “the”, “this” or “our”.',
        source: 'Own choice, after reading real summaries',
      },
    },
  },
  *check(document, {minUses}, {terms}) {
    const bySet = new Map<number, Use[]>()
    for (const sentence of document.sentences) {
      for (const use of usesOf(document, sentence)) {
        if (terms.has(use.member.name)) continue
        const list = bySet.get(use.member.set)
        if (list === undefined) bySet.set(use.member.set, [use])
        else list.push(use)
      }
    }
    if (holds(severalStudies, document.text)) bySet.delete(studySet)
    for (const [set, uses] of bySet) {
      const names = namesIn(uses, minUses)
      const [, second, third] = names
      // “Study” and “trial” for one thing trouble few readers: of 4 that we read none would be changed.
      if (second === undefined || (set === studySet && third === undefined)) continue
      yield {
        messageId: 'drift',
        at: second.first,
        data: {names: joinNames(names)},
        related: names
          .filter((name) => name !== second)
          .map(({name, first}) => ({messageId: 'other' as const, at: first, data: {name}})),
      }
    }
  },
})

interface Name {
  readonly name: string
  readonly count: number
  readonly first: Span
}

/** Names that point to the thing often enough, the most frequent first; one alone is no drift. */
function namesIn(uses: readonly Use[], minUses: number): Name[] {
  const isPlain = hasThree(uses, minUses)
  const names: Name[] = []
  for (const name of new Set(uses.map(({member}) => member.name))) {
    const own = uses.filter(({member}) => member.name === name)
    const first = own.find(({isDefinite}) => isDefinite) ?? (isPlain ? own[0] : undefined)
    if (first === undefined || own.length < minUses) continue
    names.push({name, count: own.length, first: {start: first.start, end: first.end}})
  }
  return names.length < 2
    ? []
    : names.sort((one, other) => other.count - one.count || one.first.start - other.first.start)
}

/** Sets of words that need no “the” to be names: people who took part, medicines, unwanted effects. */
const plainSets: ReadonlySet<number> = new Set([1, 3, 4])

/** Three names for the same people or effects, each used often enough: a reader cannot tell if they are the same. */
function hasThree(uses: readonly Use[], minUses: number): boolean {
  if (!plainSets.has(uses[0]?.member.set ?? -1)) return false
  const counts = new Map<string, number>()
  for (const {member} of uses) counts.set(member.name, (counts.get(member.name) ?? 0) + 1)
  return [...counts.values()].filter((count) => count >= minUses).length >= 3
}

function joinNames(names: readonly Name[]): string {
  const parts = names.map(({name, count}) => `“${name}” (${count})`)
  const last = parts.pop() ?? ''
  return `${parts.join(', ')} and ${last}`
}

function* usesOf(document: Document, sentence: Sentence): Generator<Use> {
  const {words} = sentence
  for (const [index, word] of words.entries()) {
    const options = members.get(word.lower)
    if (options === undefined) continue
    const next = words[index + 1]
    const found = options.find(({second}) => second === undefined || second === next?.lower)
    if (found === undefined) continue
    const end = found.second === undefined || next === undefined ? word.end : next.end
    const at = {start: word.start, end}
    if (document.isQuoted(at) || isOther(found.member.name, words, index)) continue
    yield {
      ...at,
      member: found.member,
      isDefinite: isDefinite(words, index, found.second === undefined ? index + 1 : index + 2),
    }
  }
}

const comparedWith = /^(?:usual|standard|routine|placebo|dummy)$/

/** What stands before “therapy” alone; after other words, as in “speech therapy”, it is part of a name. */
const bareTherapy =
  /^(?:the|this|these|those|our|an?|any|each|every|their|some|no|more|both|all|new|of|with|without|to|for|and|or|in|on|by|from|after|during|before|about|)$/

/** “electroconvulsive therapy” is a name, and “treatment as usual” what it is compared with. */
function isOther(name: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? ''
  if (name === 'treatment' || name === 'therapy')
    return (
      comparedWith.test(before) ||
      isAsUsual(words, index) ||
      (name === 'therapy' && !holds(bareTherapy, before))
    )
  return false
}

function isAsUsual(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.lower === 'as' && words[index + 2]?.lower === 'usual'
}

/** “the treatment” but neither “the new treatment” nor “the treatment group”. */
function isDefinite(words: readonly Word[], index: number, after: number): boolean {
  const before = words[index - 1]?.lower ?? ''
  if (!/^(?:the|this|our|these)$/.test(before)) return false
  return !/^(?:of|for|or|groups?|arms?|period|team|design|results|phase|staff|sessions?|centres?|sites?|options?|effects?)$/.test(
    words[after]?.lower ?? '',
  )
}
