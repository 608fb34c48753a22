import {defineRule} from '../../src/rule/define-rule.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'

const irregular: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "should've": 'should have',
  "could've": 'could have',
  "would've": 'would have',
  "they've": 'they have',
  "might've": 'might have',
  "must've": 'must have',
  "may've": 'may have',
}

export default defineRule({
  meta: {
    id: 'negative-contraction',
    summary: 'A negative contraction, such as “don’t”',
    why: 'Many people misread negative contractions as their opposite.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-PUNC'), cite('GOVUK-AZ')],
    messages: {
      plain: '“{word}” is often misread. Write “{plain}”.',
    },
    options: {},
  },
  *check(document) {
    for (const sentence of document.everySentence) {
      for (const word of sentence.words) {
        if (!word.lower.includes("'")) continue
        const plain = expand(word.lower)
        if (plain === undefined || document.isQuoted(word)) continue
        yield {
          messageId: 'plain',
          at: word,
          data: {word: word.text, plain},
          suggestions: [{text: likeCase(word.text, plain), safe: word.lower !== "ain't"}],
        }
      }
    }
  },
})

/** The words in full; `undefined` for a contraction that is fine (“we’re”). */
function expand(word: string): string | undefined {
  if (Object.hasOwn(irregular, word)) return irregular[word]
  if (word.endsWith("n't've") && word.length > 7) return `${word.slice(0, -6)} not have`
  return word.endsWith("n't") && word.length > 4 ? `${word.slice(0, -3)} not` : undefined
}
