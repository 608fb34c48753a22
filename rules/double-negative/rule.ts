import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

/** “not uncommon” and what it means. A fixed list: “not important” and “not in” are no double negatives. */
const positiveOf: Readonly<Record<string, string>> = {
  uncommon: 'common',
  unlikely: 'likely',
  unusual: 'common',
  infrequent: 'common',
  infrequently: 'often',
  uncommonly: 'often',
  dissimilar: 'similar',
  insignificant: 'important',
  impossible: 'possible',
  inconsiderable: 'large',
  unreasonable: 'reasonable',
  unimportant: 'important',
  unaware: 'aware',
  unhelpful: 'helpful',
  unrelated: 'related',
  unknown: 'known',
  inconsistent: 'consistent',
  unable: 'able',
  unwilling: 'willing',
  inappropriate: 'right',
  unsafe: 'safe',
  ineffective: 'of some use',
  disadvantageous: 'helpful',
  unexpected: 'expected',
  insufficient: 'enough',
  irrelevant: 'relevant',
  dissatisfied: 'satisfied',
  unnecessary: 'needed',
  unfamiliar: 'familiar',
}

const notUn = new RegExp(
  String.raw`\b(?:not|n['’]t)\s+(?:at all |entirely |wholly |an? )?(${Object.keys(positiveOf).join('|')})\b`,
  'gi',
)
const fewer = /\b(?:no fewer than|no less than|not less than|not fewer than)\b/gi
/** A negative, and within six words another. */
const pair =
  /\b(?:not|never|no|none|nobody|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t)\s+(?:[\w’'-]+\s+){0,5}?(without|unless|except|fail(?:s|ed|ing)? to|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?|deny|denied|prevent(?:s|ed|ing)?|absence of|never|not)\b/gi

/** An ability, a plan or a finding that English says with two negatives. */
const fine =
  /\bwithout (?:help|pain|support|stopping|any help|assistance|a |an |the |their |being|using|having|needing)|\b(?:no|not (?:clear|known|sure|certain)|not (?:enough )?(?:evidence|know)|unclear|do not know|did not know|not (?:been )?(?:shown|found|proven)|did not (?:help|seem to|appear to)?\s?|does not|do not|may not|could not|cannot|not able to) (?:[\w’'-]+ ){0,4}(?:prevent|avoid|lack)|\bwhether or not|\bor not\b|\bnot only\b|\bnot (?:to )?(?:avoid|prevent)|,\s*not\b|\bnot\b[^,;]*[,;]/i

export default defineRule({
  meta: {
    id: 'double-negative',
    summary: 'Two negatives, such as “not uncommon”',
    why: 'Readers must turn the meaning round twice.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-POS')],
    messages: {
      notUn:
        '“{phrase}” makes readers turn the meaning round twice. Try “{plain}”, with a number if you can.',
      fewer: '“{phrase}” is hard to follow. Try “at least”.',
      pair: '“{phrase}” has two negatives. Say what is the case.',
    },
    options: {},
  },
  *check(document) {
    for (const sentence of document.sentences) {
      if (!/\b(?:not|no|never|none|nobody|cannot)\b|n['’]t\b/i.test(sentence.text)) continue
      const found: Span[] = []
      for (const match of sentence.text.matchAll(notUn)) {
        const at = spanOf(sentence, match)
        const plain = positiveOf[(match[1] ?? '').toLowerCase()] ?? ''
        if (document.isQuoted(at)) continue
        found.push(at)
        yield {messageId: 'notUn', at, data: {phrase: match[0], plain}, suggestions: [{text: plain}]}
      }
      for (const match of sentence.text.matchAll(fewer)) {
        const at = spanOf(sentence, match)
        if (document.isQuoted(at)) continue
        yield {messageId: 'fewer', at, data: {phrase: match[0]}, suggestions: [{text: 'at least'}]}
      }
      yield* checkPairs(document, sentence, found)
    }
  },
})

function* checkPairs(document: Document, sentence: Sentence, found: readonly Span[]) {
  for (const match of sentence.text.matchAll(pair)) {
    const at = spanOf(sentence, match)
    const after = sentence.text.slice(match.index, match.index + match[0].length + 12)
    if (document.isQuoted(at) || fine.test(after)) continue
    if (found.some((other) => other.start < at.end && at.start < other.end)) continue
    yield {messageId: 'pair' as const, at, data: {phrase: match[0]}}
  }
}

function spanOf(sentence: Sentence, match: RegExpExecArray): Span {
  const start = sentence.start + match.index
  return {start, end: start + match[0].length}
}
