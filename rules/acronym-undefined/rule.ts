import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {EditPlace, FindingEdit} from '../../src/rule/finding-edit.ts'
import type {Span} from '../../src/source/span.ts'
import type {AbbreviationDefinition} from '../../src/words/abbreviation-letters.ts'
import type {Abbreviation} from '../../src/words/abbreviations.ts'
import {documentAbbreviations} from '../../src/words/abbreviations-of-document.ts'
import {articleFor} from '../../src/words/suggest.ts'
import {cite} from '../guidance/sources.ts'
import {fullWordsOf} from './full-words.ts'

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
      listed:
        '“{short}” is not explained. If it stands for “{long}”, write that, or use a short name in plain words.',
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
      yield definition === undefined
        ? report(document, one, at, fullWordsOf(document.slice(at), context.settings.region))
        : reportLate(document, one, at, definition)
    }
  },
})

/** Never explained. What it stands for is offered where it is listed, with the letters if they come again. */
function report(document: Document, one: Abbreviation, use: Span, listed: readonly string[]) {
  const short = document.slice(use)
  const others = one.uses.filter((other) => other !== use)
  const {at, texts} = fitArticle(
    document,
    use,
    listed.map((long) => (others.length > 0 ? `${long} (${short})` : long)),
  )
  return {
    messageId: listed.length === 0 ? ('undefined' as const) : ('listed' as const),
    at,
    data: {short, long: listed.join('” or “')},
    suggestions: texts.map((text) => ({text})),
    related: others.slice(0, relatedMax).map((other) => ({messageId: 'later' as const, at: other})),
    edit: () => explain(one, use, texts[0] === undefined ? {at: use} : {at, text: texts[0]}),
  }
}

function reportLate(
  document: Document,
  one: Abbreviation,
  at: Span,
  {longText, long}: AbbreviationDefinition,
) {
  const short = document.slice(at)
  const text = isPlainBracket(longText) ? `${longText} (${short})` : undefined
  return {
    messageId: 'late' as const,
    at,
    data: {short, long: longText},
    suggestions: text === undefined ? [] : [{text}],
    related: [{messageId: 'definition' as const, at: long}],
    edit: () => explain(one, at, text === undefined ? {at} : {at, text}),
  }
}

/** “an RCT” is “a randomised controlled trial”: the article goes with the letters where it changes. */
function fitArticle(document: Document, use: Span, texts: readonly string[]): {at: Span; texts: string[]} {
  const before = document.slice({start: Math.max(0, use.start - articleMax), end: use.start})
  const [all, article] = /\b(an?)\s$/i.exec(before) ?? []
  const isFit = texts.every((text) => articleFor(text) === article?.toLowerCase())
  if (all === undefined || article === undefined || isFit) return {at: use, texts: [...texts]}
  const capital = /^A/.test(article)
  return {
    at: {start: use.start - all.length, end: use.end},
    texts: texts.map((text) => {
      const fitted = articleFor(text)
      return `${capital ? fitted.replace('a', 'A') : fitted} ${text}`
    }),
  }
}

/** Longest article with the space around it. */
const articleMax = 4

/** Written in full where it first stands, and so known wherever it stands. */
function explain({text, uses}: Abbreviation, first: Span, place: EditPlace): FindingEdit {
  const others = uses.filter((use) => use !== first).map((at) => ({at}))
  return {kind: 'explain', about: text, places: [place, ...others], isAbbreviation: true}
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
