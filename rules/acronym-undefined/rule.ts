import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {FindingEdit} from '../../src/rule/finding-edit.ts'
import type {Span} from '../../src/source/span.ts'
import type {Abbreviation} from '../../src/words/abbreviations.ts'
import {documentAbbreviations} from '../../src/words/abbreviations-of-document.ts'
import {cite} from '../guidance/sources.ts'

/** Most later uses that a finding names. */
const relatedMax = 5

export default defineRule({
  meta: {
    id: 'acronym-undefined',
    summary: 'An abbreviation that is not spelled out at its first use',
    why: 'Nobody outside the field can guess what it stands for.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-FMT'), cite('PEMAT', 'item 3'), cite('COCH-PROMPT')],
    messages: {
      undefined: '“{short}” is not explained. Write it in full, or use a short name in plain words.',
      late: '“{short}” is used here before it is explained. Move the full words, “{long}”, to this first use.',
      two: '“{short}” stands for two things here: “{long}” and “{other}”. Keep one, and write the other in full.',
      definition: 'It is explained here.',
      later: 'It is used again here.',
    },
    options: {
      known: {
        type: 'strings',
        default: [],
        description: 'Abbreviations that your readers know, besides the well-known ones of your region.',
        source: 'NHS service manual: no need to explain UK, NHS or GP',
      },
    },
  },
  *check(document, {known}, context) {
    const allowed = new Set(known)
    for (const one of documentAbbreviations(document, context)) {
      const first = one.uses[0]
      if (first === undefined || allowed.has(one.text)) continue
      if (one.expansions.length > 1) yield twoMeanings(one)
      if (one.status !== 'undefined' && one.status !== 'defined-late') continue
      const at = one.status === 'defined-late' ? (one.uses.find((use) => !use.isHeading) ?? first) : first
      const definition = one.definitions.find(({isLoose}) => !isLoose)
      if (document.isQuoted(at)) continue
      yield {
        messageId: definition === undefined ? 'undefined' : 'late',
        at,
        data: {short: document.slice(at), long: definition?.longText ?? ''},
        ...(definition === undefined || !isPlainBracket(definition.longText)
          ? {}
          : {suggestions: [{text: `${definition.longText} (${document.slice(at)})`}]}),
        related:
          definition === undefined
            ? one.uses
                .filter((use) => use !== at)
                .slice(0, relatedMax)
                .map((use) => ({messageId: 'later' as const, at: use}))
            : [{messageId: 'definition' as const, at: definition.long}],
        edit: () => editFor(document, one, at),
      }
    }
  },
})

/** Written in full where it first stands, and so known wherever it stands. */
function editFor(document: Document, {text, uses, definitions}: Abbreviation, first: Span): FindingEdit {
  const long = definitions[0]?.longText
  const full = long === undefined || !isPlainBracket(long) ? {} : {text: `${long} (${document.slice(first)})`}
  const others = uses.filter((use) => use !== first).map((at) => ({at}))
  return {kind: 'explain', about: text, places: [{at: first, ...full}, ...others], isAbbreviation: true}
}

function isPlainBracket(long: string): boolean {
  return !/[()]/.test(long)
}

function twoMeanings(one: Abbreviation) {
  const [first, second] = one.definitions
  const at = second?.short ?? first?.short ?? {start: 0, end: 0}
  const [long = '', other = ''] = one.expansions
  return {
    messageId: 'two' as const,
    at,
    data: {short: one.text, long, other},
    related: first === undefined ? [] : [{messageId: 'definition' as const, at: first.long}],
  }
}
