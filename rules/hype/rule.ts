import {defineRule} from '../../src/rule/define-rule.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {compilePhraseList} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {hypeRows} from './phrases.ts'

const matcher = compilePhraseList(hypeRows)

export default defineRule({
  meta: {
    id: 'hype',
    summary: 'A word that promotes or claims too much',
    why: 'Overclaiming misleads readers, and summaries of EU trials must not promote.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('ZARSHENAS', 'factual: 12 of 79 documents; not promotional: 10'),
      cite('NHS-HWW'),
      cite('BOUTRON'),
    ],
    messages: {
      hype: '“{phrase}” promotes. Say what you found and let readers judge.',
      replace: '“{phrase}” promotes. Try “{plain}”.',
      claim: '“{phrase}” claims too much for one study. Say what it showed and how sure you are.',
      size: '“{phrase}” is a matter of taste. Say how big the change was.',
      harms:
        '“{phrase}” hides the numbers. Say what it did, and which side effects people had and how often.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    for (const {phrase, row, text, plain, suggestions, isRepeat} of listedFindings(
      document,
      matcher,
      terms,
    )) {
      if ((row.note === 'claim' || row.note === 'harms') && isQuestion(phrase.sentence.text)) continue
      yield {
        messageId: messageOf(row.note, plain),
        at: phrase,
        data: {phrase: text, plain},
        // Taking an adjective out leaves a double space or a broken phrase behind: that needs a person.
        suggestions: suggestions.filter((suggestion) => suggestion.text !== ''),
        isRepeat,
        ...(row.note === 'hint' ? {step: -1 as const} : {}),
      }
    }
  },
})

function messageOf(note: string | undefined, plain: string): 'hype' | 'replace' | 'claim' | 'size' | 'harms' {
  if (note === 'claim' || note === 'size' || note === 'harms') return note
  return plain === '' ? 'hype' : 'replace'
}

function isQuestion(text: string): boolean {
  return text.trimEnd().endsWith('?') || /\b(?:whether|if|to find out)\b/i.test(text)
}
