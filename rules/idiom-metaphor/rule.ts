import {defineRule} from '../../src/rule/define-rule.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {compilePhraseList, type PhraseRow} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {idiomRows} from './phrases.ts'
import {plainIdioms} from './plain-idioms.ts'

const matcher = compilePhraseList<PhraseRow>([
  ...idiomRows,
  ...plainIdioms.map((forms) => ({forms: forms.replaceAll('’', "'"), source: 'own'})),
])

/** Where “building blocks” explains what something is made of. */
const molecules =
  /\b(?:proteins?|amino acids?|DNA|RNA|molecul\w+|cells?|genes?|genetic|fats?|lipids?|nucleotides?|bacteria|virus\w*|atoms?|sugars?|enzymes?)\b/i

export default defineRule({
  meta: {
    id: 'idiom-metaphor',
    summary: 'An idiom or a figure of speech',
    why: 'Figures of speech slow readers, confuse people who read in a second language, and do not translate.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-HWW'), cite('GOVUK-AZ'), cite('COCH-PROMPT')],
    messages: {
      plain: '“{phrase}” is a figure of speech. Say what you mean: “{plain}”.',
      say: '“{phrase}” is a figure of speech. Say what you mean.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    for (const {phrase, row, text, plain, suggestions, isRepeat} of listedFindings(
      document,
      matcher,
      terms,
    )) {
      if (/^building/i.test(text) && molecules.test(phrase.sentence.text)) continue
      if (isOnPage(text, document.text.slice(Math.max(0, phrase.start - 30), phrase.start))) continue
      // A comparison that is worked out helps: “like a key in a lock”.
      if (
        /\b(?:like|as if|as though) (?:a |an |the )?$/i.test(
          document.text.slice(Math.max(0, phrase.start - 14), phrase.start),
        )
      )
        continue
      yield {
        messageId: plain === '' ? 'say' : 'plain',
        at: phrase,
        data: {phrase: text, plain},
        suggestions,
        isRepeat,
        ...(row.note === 'hint' ? {step: -1 as const} : {}),
      }
    }
  },
})

/** “The guide is on the same page”: a page that can be opened. */
function isOnPage(text: string, before: string): boolean {
  return (
    /same page$/i.test(text) &&
    /\b(?:guide|leaflet|form|link|report|list|map|table|figure|summary|video|details?|it|text) (?:is|are|stands?) $/i.test(
      before,
    )
  )
}
