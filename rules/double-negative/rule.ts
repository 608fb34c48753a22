import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {matchesOf} from '../../src/source/matches-of.ts'
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
  improbable: 'likely',
  implausible: 'plausible',
  inconceivable: 'possible',
  unimaginable: 'possible',
  inadvisable: 'a good idea',
  unfair: 'fair',
  unfounded: 'well founded',
  unforeseen: 'foreseen',
  unintended: 'intended',
  unrealistic: 'realistic',
  unwise: 'wise',
  inefficient: 'efficient',
  insensitive: 'sensitive',
  irregular: 'regular',
  undue: 'due',
  displeased: 'pleased',
  inconsequential: 'important',
  unlike: 'like',
  unclear: 'clear',
  insubstantial: 'large',
  inexpensive: 'costly',
  unpopular: 'popular',
  uncontroversial: 'open to debate',
  unwelcome: 'welcome',
  unsuccessful: 'successful',
  undesirable: 'wanted',
  unconvincing: 'convincing',
  unjustified: 'justified',
  inaccurate: 'accurate',
  incompatible: 'compatible',
  unsatisfactory: 'good enough',
  unhealthy: 'healthy',
  unpleasant: 'pleasant',
  indifferent: 'interested',
  immaterial: 'important',
  negligible: 'large',
  'unheard of': 'known',
  unthinkable: 'possible',
  unhappy: 'happy',
  unkind: 'kind',
  unjust: 'fair',
  unwell: 'well',
  untrue: 'true',
  unaffected: 'affected',
  unconcerned: 'worried',
  unprecedented: 'seen before',
  unattractive: 'attractive',
  uninteresting: 'interesting',
  unsympathetic: 'kind',
  unsurprising: 'surprising',
  unsupported: 'supported',
  untypical: 'typical',
  atypical: 'typical',
  abnormal: 'normal',
  unbearable: 'bearable',
  unworkable: 'workable',
  unmanageable: 'manageable',
  unacceptable: 'acceptable',
  unfavourable: 'good',
  unfavorable: 'good',
  unreliable: 'reliable',
  uncertain: 'sure',
  unprepared: 'ready',
  undamaged: 'damaged',
  untouched: 'touched',
  uneven: 'even',
  incorrect: 'right',
  incapable: 'able',
  inaccessible: 'within reach',
  inactive: 'active',
  inconvenient: 'handy',
  imperfect: 'perfect',
  impractical: 'practical',
  improper: 'right',
  irrational: 'reasonable',
  irresponsible: 'responsible',
  irreversible: 'reversible',
  dishonest: 'honest',
  disinterested: 'interested',
  discouraged: 'hopeful',
}

const notUn = new RegExp(
  String.raw`(?:\b(?:not|by no means|no [a-z]+ (?:was|were|is|are)|nobody (?:was|is)|none (?:was|were)|(?:never|rarely|seldom|hardly))|n['’]t)\s+(?:(?:find|consider|think|feel|seem|appear|look|prove|believe)\s+(?:it |them |this |that |to be )?)?(?:at all |all that |so |very |too |altogether |completely |totally |really |entirely |wholly |an? )?(${Object.keys(positiveOf).join('|')})\b`,
  'gi',
)
const fewer = /\b(?:no fewer than|no less than|not less than|not fewer than)\b/gi
/**
 * Two negatives that make readers turn the meaning round. Other pairs (“did not … prevent”, “not … and not”) say two things, or
 * what did not happen: of 30 such pairs in real summaries 27 were fine.
 */
const pair =
  /\b(?:(?:wrong|unwise|foolish|odd|strange|remiss|unfair|unkind|irresponsible|negligent|rude|silly) not to|has not yet (?:attained|reached|failed|been without)|(?:cannot|could not|can['’]t|couldn['’]t) (?:avoid|fail|deny|but|help but)|(?:did not|do not|does not|didn['’]t|don['’]t) (?:deny|dispute)|(?:nobody|no one|no [a-z]+|none) (?:was|were|is|are|has been|had been) (?:ever )?(?:denied|refused|excluded from|deprived of|left (?:without|out))|(?:may not|must not|cannot|can['’]t)\s+(?:[\w’'-]+\s+){0,4}?until|(?:not|never|nobody|no one|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|didn['’]t)\s+(?:[\w’'-]+\s+){0,4}?(?:unless|except (?:if|when|for|where|in|at|by|with|on|as|after|during))|(?:not|never|nobody|no one|no [a-z]+|none(?: of (?:the|these|our) [a-z]+)?|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t)\s+(?:[\w’'-]+\s+){0,3}?fail(?:s|ed|ing)? to|(?:not|never) without|no [a-z]+ (?:was|were|is|are) (?:ever |left )?(?:without|not)|(?<=^|[.;:,] |\b(?:but|that|so) )no [a-z]+ (?:did|does|do|has|have|had|could|would) not|(?:nobody|no one|none)(?: (?:who|of|in) (?:[\w’'-]+ ){1,4}?| )(?:was|were|did|does|had|has|is|are|could|would|will) not\b|(?:no one|nobody|no [a-z]+) (?:should|must|can|could|will)(?: [\w’'-]+){1,4} (?:without|unless|except)|(?:hardly|scarcely|barely) (?:any[a-z]*|ever)(?: [\w’'-]+){0,3}? (?:not|without|fail(?:s|ed)?|un[a-z]{4,})|no (?:good |real |obvious |clear )?(?:reason|excuse|case|cause) (?:why [\w’'-]+ (?:[\w’'-]+ )?(?:should|would) not|(?:for (?:[\w’'-]+ ){1,2})?not (?:to\b|[a-z]+ing\b))|no (?:[a-z]+ )?[a-z]+ (?:who|that|which) (?:did|do|does|was|were|had|have|could|would|is|are) not|(?:nobody|no one|no (?!other|more|longer|matter|doubt|need)[a-z]+) (?:left|went|came|started|stayed|finished|ended|got|began|arrived|lived|worked|joined|took part)(?: [a-z]+)? without(?! (?:help|support|pain|stopping)\b)|no (?:lack|shortage) of|not the absence of|(?:cannot|could not|can['’]t|do not|did not) (?:rule out|be ruled out|exclude|deny|dispute|say|claim|think|believe|assume)(?: the (?:possibility|chance|risk))? that (?:[\w’'-]+\s+){0,5}?(?:not|no|never|nobody|without|unable|unsafe|ineffective)\b|(?:it is|is|was) not (?:true|the case|correct|certain|clear) that (?:[\w’'-]+\s+){0,5}?(?:not|no|never|nobody)\b|not (?:that|as if) (?:[\w’'-]+\s+){0,3}?not)\b/gi

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
      if (!/\b(?:not|no|never|none|nobody|cannot|hardly|scarcely|barely)\b|n['’]t\b/i.test(sentence.text))
        continue
      const found: Span[] = []
      for (const match of matchesOf(notUn, sentence.text)) {
        const at = spanOf(sentence, match)
        const plain = positiveOf[(match[1] ?? '').toLowerCase()] ?? ''
        // “Difficult if not impossible” is a set phrase.
        if (document.isQuoted(at) || /\bif $/i.test(sentence.text.slice(0, match.index))) continue
        found.push(at)
        // “not find it unusual” has no short form that could stand in its place.
        if (/^\S+ (?:find|consider|think|feel|seem|appear|look|prove|believe)\b/i.test(match[0])) {
          yield {messageId: 'pair', at, data: {phrase: match[0]}}
          continue
        }
        yield {messageId: 'notUn', at, data: {phrase: match[0], plain}, suggestions: [{text: plain}]}
      }
      for (const match of matchesOf(fewer, sentence.text)) {
        const at = spanOf(sentence, match)
        if (document.isQuoted(at)) continue
        const suggestions = [{text: 'at least'}]
        yield {messageId: 'fewer', at, data: {phrase: match[0]}, suggestions, step: -1}
      }
      yield* checkPairs(document, sentence, found)
    }
  },
})

function* checkPairs(document: Document, sentence: Sentence, found: readonly Span[]) {
  for (const match of matchesOf(pair, sentence.text)) {
    const at = spanOf(sentence, match)
    if (document.isQuoted(at)) continue
    if (found.some((other) => other.start < at.end && at.start < other.end)) continue
    yield {messageId: 'pair' as const, at, data: {phrase: match[0]}}
  }
}

function spanOf(sentence: Sentence, match: RegExpExecArray): Span {
  const start = sentence.start + match.index
  return {start, end: start + match[0].length}
}
