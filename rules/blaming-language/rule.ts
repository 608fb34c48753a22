import {defineRule} from '../../src/rule/define-rule.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {compilePhraseList} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {blamingRows} from './phrases.ts'

const matcher = compilePhraseList(blamingRows)

export default defineRule({
  meta: {
    id: 'blaming-language',
    summary: 'Words that blame the person, such as “failed treatment”',
    why: 'Treatments fail people; words that turn this round hurt the readers they are about.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NICE-PEOPLE')],
    messages: {
      plain: '“{phrase}” can sound as if people were at fault. Try “{plain}”.',
      judge: '“{phrase}” judges people. Say what made it hard for them.',
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
        messageId: row.note === 'judge' ? 'judge' : 'plain',
        at: phrase,
        data: {phrase: text, plain},
        suggestions,
        isRepeat,
        ...(row.note === 'hint' ? {step: -1 as const} : {}),
      }
    }
  },
})
