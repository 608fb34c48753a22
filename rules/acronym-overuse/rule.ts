import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import type {Abbreviation} from '../../src/words/abbreviations.ts'
import {documentAbbreviations} from '../../src/words/abbreviations-of-document.ts'
import {cite} from '../guidance/sources.ts'

/** An abbreviation earns its place from this many uses on, its definition counted. A habit of editors, not sourced. */
const usesMinGuess = 3

/** Organisations, illnesses and substances that people know by their letters: the short form helps them. */
const knownNames = /^(?:UNICEF|WHO|NICE|NIHR|NIH|NCI|SARS|COPD|ADHD|IVF|PTSD|CH3|O2|NO2?|NH3)$/

export default defineRule({
  meta: {
    id: 'acronym-overuse',
    summary: 'Too many abbreviations, or one that is hardly used',
    why: 'Each abbreviation makes readers look back for what it stands for.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-ABBR'), cite('NJL'), cite('PEMAT', 'item 3')],
    messages: {
      many: 'You use {count} abbreviations: {list}. Aim for at most {max}, and write the others in full.',
      none: 'This template asks for no abbreviations. Write these in full: {list}.',
      once: 'You define “{short}” and never use it. Drop the abbreviation and keep the words.',
      rare: 'You define “{short}” and use it {uses} more. Write the words in full instead.',
      use: 'It is used here.',
    },
    options: {
      max: {
        type: 'integer',
        default: 3,
        minimum: 0,
        unit: 'abbreviations',
        description: 'Most different abbreviations, well-known ones not counted.',
        source: 'plainlanguage.gov: no more than three, and preferably two',
      },
    },
  },
  *check(document, {max}, context) {
    const all = documentAbbreviations(document, context).filter(
      ({status}) => status !== 'well-known' && status !== 'name',
    )
    if (all.length > max) {
      const list = all
        .slice(0, 6)
        .map(({text}) => text)
        .join(', ')
      const at = document.title ?? document.everySentence[0]
      const data = {count: all.length, list: all.length > 6 ? `${list} …` : list, max}
      if (at !== undefined) yield {messageId: max === 0 ? 'none' : 'many', at, data}
    }
    for (const one of all) {
      const found = hardlyUsed(document, one)
      if (found === undefined || knownNames.test(one.text)) continue
      const times = found.others === 1 ? 'once' : 'twice'
      yield {
        messageId: found.others === 0 ? 'once' : 'rare',
        at: found.at,
        data: {short: one.text, uses: times},
        ...(found.others === 0 ? {suggestions: [{text: ''}]} : {}),
        related: one.uses.slice(1, 3).map((use) => ({messageId: 'use' as const, at: use})),
        step: -1 as const,
      }
    }
  },
})

/** The bracket that defines an abbreviation with too few uses, and how many uses there are besides. */
function hardlyUsed(document: Document, one: Abbreviation): {at: Span; others: number} | undefined {
  const [definition] = one.definitions
  if (definition === undefined || definition.short.start < definition.long.end) return undefined
  const others = one.uses.filter((use) => use.start !== definition.short.start).length
  if (others + 1 >= usesMinGuess) return undefined
  const end =
    document.text.charAt(definition.short.end) === ')' ? definition.short.end + 1 : definition.short.end
  const isBracket = /^\s*\($/.test(document.text.slice(definition.long.end, definition.short.start))
  return isBracket && end > definition.short.end ? {at: {start: definition.long.end, end}, others} : undefined
}
