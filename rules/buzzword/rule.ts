import {defineRule} from '../../src/rule/define-rule.ts'
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
      yield {
        messageId: row.note === 'involve' ? 'involve' : 'plain',
        at: phrase,
        data: {phrase: text, plain},
        suggestions,
        isRepeat,
        ...(row.note === undefined ? {} : {step: -1 as const}),
      }
    }
  },
})
