import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {compilePhraseList} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {buzzwordRows} from './phrases.ts'

const matcher = compilePhraseList(buzzwordRows)

export default defineRule({
  meta: {
    id: 'buzzword',
    summary: 'Management or policy filler, such as “leverage”',
    why: 'These words sound active but say nothing that the reader can check.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('GOVUK-AZ'), cite('CDC-EW')],
    messages: {
      plain: '“{phrase}” is a buzzword. Say what people do: try “{plain}”.',
      say: '“{phrase}” is a buzzword. Say who will do what.',
      involve: '“{phrase}” tells readers little. Say who did what, and what changed because of them.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    for (const {phrase, row, text, plain, suggestions, isRepeat} of listedFindings(
      document,
      matcher,
      terms,
    )) {
      if (isLiteral(document, phrase, text.toLowerCase())) continue
      yield {
        messageId: row.note === 'involve' ? 'involve' : row.plain === undefined ? 'say' : 'plain',
        at: phrase,
        data: {phrase: text, plain},
        suggestions,
        isRepeat,
        ...(row.note === undefined ? {} : {step: -1 as const}),
      }
    }
  },
})

/** Birds that are fostered in another nest, worms that move forward, hilly landscapes. */
function isLiteral(document: Document, {start, end}: Span, lower: string): boolean {
  const before = document.text.slice(Math.max(0, start - 30), start)
  const after = document.text.slice(end, end + 12)
  if (lower === 'landscape')
    return !/\b(?:policy|political|research|care|health|healthcare|funding|evidence|treatment|therapeutic|digital|regulatory|changing|current|service|media) $/i.test(
      before,
    )
  if (/^mov(?:e|ing) forwards?$/.test(lower))
    return !/(?:^|[.,;:–—!?\n]\s?|\bway )$/.test(before) && !/^\s*[.,;!?]/.test(after)
  if (lower.startsWith('harness')) return /^ (?:the )?(?:energy|light|power|heat|electricity)\b/.test(after)
  if (lower === 'robust') return /^ (?:diff|grow|sign|bulk|expr|plants?\b)/.test(after)
  if (lower === 'in terms of')
    return /\b(?:measured|ranked?|defined|expressed|describ\w+|varied) (?:\w+ ){0,2}$/i.test(before)
  if (/^best.practice$/.test(lower)) return /^ advice\b/.test(after)
  return lower === 'fostered' && /^ (?:in|by)\b/.test(after)
}
