import type {Sentence} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {findQuantities} from '../../src/numbers/quantities.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'number-density',
    summary: 'Too many numbers at once',
    why: 'Every number costs effort; only the ones that carry the message earn it.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-NUM'), cite('CDC-CCI')],
    messages: {
      sentence: 'This sentence has {numbers} numbers. Keep at most {max}, or use a list or a table.',
      paragraph:
        '{percent}% of the words in this paragraph are numbers. Keep the ones that carry your message.',
    },
    options: {
      maxInSentence: {
        type: 'integer',
        default: 3,
        minimum: 1,
        unit: 'numbers',
        description: 'Most numbers in a sentence; a share such as “14 in 100” counts as one.',
        source: 'Own choice',
      },
      maxShare: {
        type: 'integer',
        default: 12,
        minimum: 1,
        maximum: 100,
        unit: 'percent of words',
        description: 'Largest share of numbers in a paragraph of 30 words or more.',
        source: 'Own choice, from real summaries',
      },
    },
  },
  *check(document, {maxInSentence, maxShare}) {
    for (const block of document.blocks) {
      if (block.isReference || (block.kind !== 'paragraph' && block.kind !== 'listItem')) continue
      if (holds(details, block.section.heading?.text ?? '')) continue
      let total = 0
      let words = 0
      let isReported = false
      for (const sentence of block.sentences) {
        const numbers = countNumbers(sentence)
        total += numbers
        words += sentence.words.length
        const most =
          block.kind === 'listItem' && holds(isPair, sentence.text) ? maxInSentence + 2 : maxInSentence
        if (numbers <= most || document.isQuoted(sentence)) continue
        isReported = true
        yield {
          messageId: 'sentence',
          at: sentence,
          data: {numbers, max: most},
          weight: numbers / most,
        }
      }
      const percent = Math.round((100 * total) / Math.max(1, words))
      if (isReported || words < 30 || percent <= maxShare) continue
      yield {messageId: 'paragraph', at: block, data: {percent}, step: -1}
    }
  },
})

/** A result for two groups in a list, where the groups may have numbers in their names. */
const isPair = /\b(?:compared (?:with|to)|against|than)\b/

/** Parts of a trial summary that must give every number: who took part, doses, places and dates. */
const details =
  /^(?:who (?:took part|was (?:in|studied)|joined)|which (?:medicines?|treatments?)|what was (?:this|the) study called|(?:why, )?(?:when|where|why) and where|where and when|participants|study details)\b/i

const identifier =
  /(?:trial|protocol|study|registration|project|grant|award|reference) (?:number|id|no\.?)|\b\d{4}-\d{5,6}-\d{2}/i
/** “Call us on 01632 960 001”: digits to dial. */
const phone = /\b(?:call|phone|ring|telephone|text)\b[^.;]{0,30}\b(?:on |at |: ?)?\+?\d{2,5}[ -]\d{3}/i
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** Dates, years, ages and names with digits inform without being compared. */
const notCounted = new RegExp(
  String.raw`\b(?:on )?a scale (?:from|of) \d+[^.;]{0,40}? to \d+|\b\d{1,2} (?:${months})\b(?: \d{4})?|\b(?:${months}) \d{4}\b|\b(?:19|20)\d{2}\b|\baged? (?:between )?\d+(?: (?:to|and|or) (?:\d+|over|older|under))?|\b(?:type|stage|grade|phase|group|step|part|version|level|COVID|tier|year|chapter)[- ]\d+`,
  'gi',
)

/** “PAM-α1”, “HLA-B27”, “300, 000” as some programs write it, “7 1/2”: parts of a name or of one number. */
const partial =
  /(?<=[A-Zα-ω][A-Za-z]{0,6}[-* ]{0,3})\d+[A-Za-z]*\b|\b\d\)(?= )|(?<=\d), (?=\d{3}\b)|(?<=\d )\d\/\d\b/g

/** “(2 studies, 739 women)”, “(evidence from 5 studies with 1,284 people)”: where a finding comes from. */
const evidence =
  /\([^()]{0,80}?\b\d+ (?:stud(?:y|ies)|trials?|reviews?|RCTs?)\b[^()]{0,60}\)|\(\d[\d,]* (?:people|participants|women|men|children|babies|patients|adults)[^()]{0,40}\)/gi

/** Numbers that readers must take in: a share or a pair of shares counts once, dates and ages not at all. */
const countNumbers = rememberBySentence((sentence: Sentence): number => {
  if (!/\d/.test(sentence.text) || holds(identifier, sentence.text) || holds(phone, sentence.text)) return 0
  const rest = sentence.text.replace(notCounted, ' ').replace(evidence, ' ').replace(partial, '')
  let text = rest
  let shares = 0
  for (const quantity of findQuantities(rest).reverse()) {
    shares += 1
    text =
      text.slice(0, quantity.start) + ' '.repeat(quantity.end - quantity.start) + text.slice(quantity.end)
  }
  const others =
    text.match(/(?<![\w.,])\d[\d,]*(?:\.\d+)?(?: ?(?:to|–|-) ?\d[\d,]*(?:\.\d+)?)?(?![\w-]*[A-Z])/g)
      ?.length ?? 0
  return shares + others
})
