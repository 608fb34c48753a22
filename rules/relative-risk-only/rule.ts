import type {Block, Document, Sentence} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {findQuantities} from '../../src/numbers/quantities.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

const percent = String.raw`\d[\d,]{0,6}(?:\.\d+)?\s?(?:%|per ?cent\b)`
const hedge =
  '(?:about |around |up to |nearly |almost |over |more than |at least |roughly |approximately |as much as |a further )?'
const changed =
  '(?:reduc(?:e|es|ed|ing)|cut|cuts|cutting|lower(?:s|ed|ing)?(?! (?:scores?|numbers?|values?) mean)|f[ae]ll|falls|falling|fallen|dropp?(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|r[io]se|rises|risen|rising|rais(?:e|es|ed|ing)|went up|gone up|go up|went down|improv(?:e|es|ed|ing)|grew|shrank|slash(?:es|ed|ing)?|plummet(?:s|ed)?|tumbled|soar(?:s|ed)|surged|jumped|climbed)'
const compared =
  '(?:less|more|lower|higher|fewer|greater|smaller|better|worse|larger|bigger|slower|faster|quicker|longer|shorter|stronger|weaker|heavier|thinner)'
const noun =
  '(?:(?:relative |overall |further )?(?:reduction|increase|decrease|drop|fall|rise|decline|improvement|cut))'

/** Ways to say a change without the numbers that it is a change of. The change stands first or last. */
const triggers: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${changed}\b[^.;]{0,80}?\bby ${hedge}(?:${percent}|(?:a|one|two|three)[- ](?:half|thirds?|quarters?|fifths?|tenths?)\b|half\b(?! (?:a|an)\b)|a factor of (?:about |around )?(?:\d[\d.]*\b|[a-z]+))`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:went|gone|go|goes|going|was|were|is|are|came) (?:up|down) (?:by )?${hedge}(?:${percent}|(?:a|one|two)[- ](?:half|thirds?|quarter|fifth|tenth)\b)`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:fell|rose|dropped|climbed|grew|shrank|improved|declined|decreased|increased|jumped|soared|plummeted|tumbled) (?:by )?${hedge}${percent}(?! of\b| to \d)`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:(?:a|one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)|half) ${compared}\b(?: likely)?`,
    'gi',
  ),
  new RegExp(String.raw`\b${percent} ${compared}\b(?: likely)?`, 'gi'),
  new RegExp(
    String.raw`\b(?:${percent}|(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?|half)) ${noun}\b|\b${noun} of (?:a|one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?|half)\b|\b${noun} of ${hedge}${percent}`,
    'gi',
  ),
  /\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))\b(?: the| their| your| in)? ?(?:[a-z]+ )?(?:risks?|chances?|odds|likelihood|rates?|numbers?|deaths|cases|stays|admissions|visits|falls|infections|relapses|attacks|readmissions|strokes|mortality|complications|absences|appointments|fractures|births)\b/gi,
  /\b(?:risks?|chances?|odds|rates?|number|deaths|admissions|falls|infections|cases|visits|relapses|attacks)\b[^.;,]{0,40} (?:was |were )?(?:more than |almost |nearly )?(?:halved|doubled|tripled|trebled|quadrupled|cut in half)\b/gi,
  /\b[a-z]{2,}s (?:was|were) (?:more than |almost |nearly |about )?(?:halved|doubled|tripled|trebled|quadrupled|cut in half)\b/gi,
  /\b(?:reduced|cuts?|lowered|fell|dropped|went down|rose|increased|went up)\b[^.;,]{0,40}? by (?:about |around |nearly |almost |over |more than )?(?:half|a (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters)\b/gi,
  /\b(?:one and a half|two and a half|1\.5|2\.5) times (?:as|more|less|higher|the)\b(?: likely)?|\btwice the number of\b|\bhalf (?:that|the (?:number|rate|risk)) (?:before|of)\b|\bhalf that before\b/gi,
  /\b(?!(?:has|have|had|be|been|is|are|it|we|they|you) )[a-z]+s (?:had |have |has )?(?:halved|tripled|trebled|quadrupled)(?=\s*[.,;)]|$)/gi,
  /\b(?!(?:has|have|had|be|been|was|were|is|are|it|we|they|you|who|staff|and|then) )[a-z-]+ (?:more than |almost |nearly |about )?(?:halved|doubled|tripled|trebled|quadrupled)(?= (?:during|in|over|after|within|since|between|by the|with|when)\b)/gi,
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?) times (?:as (?!part\b|an?\b|the\b|well\b|we\b|they\b)|(?:more|less|higher|lower|greater|bigger|larger|worse)\b ?|the (?:risk|chance|rate|odds|number))|twice (?:as |the (?:risk|chance|rate|odds|likelihood)\b)|half as (?:likely|many|often|common|high|much|frequent)|\d+(?:\.\d+)?[- ]?fold\b|(?:two|three|four|five|ten)[- ]?fold\b)(?:likely|high|many|often|common)?/gi,
  /\b(?:a?RR|a?HR|a?OR)\s?[:=]?\s?\d+\.\d+/g,
]

/** What is no risk: a change in it needs no chance out of 100. */
const otherQuantity =
  /\b(?:walk(?:ed|ing)?|distances?|costs?|spend(?:ing)?|spent|prices?|weights?|time|hours?|minutes?|days?|speed|strength|activity|funding|income|wages|attendance|volume|size|length|distance|scores?|levels?|amounts?|use of|consumption|intake|steps|pressure|cholesterol|temperature|energy|calories|knowledge|satisfaction|budget|savings?|sleep|density|production|growth|light|oxygen|expression|activity|efficiency|accuracy)\b/i

const risk =
  /\b(?:risks?|chances?|likely|unlikely|likelihood|odds|rates?|deaths?|died|dying|mortality|admissions?|admitted|hospital(?:isations?|izations?)?|falls|infections?|cases|strokes?|heart attacks?|cancers?|relapses?|side effects?|complications?|survival|survived|readmissions?|injur(?:y|ies)|births?|pregnanc(?:y|ies)|fractures?|bleeding|events?|suicides?|diagnos(?:is|es|ed))\b/i

export default defineRule({
  meta: {
    id: 'relative-risk-only',
    summary: 'A relative change without the numbers behind it',
    why: 'Relative numbers make effects look bigger: “40% lower” can mean 14 in 100 instead of 23, or 3 in 10,000 instead of 5.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('PIF'),
      cite('CARLING', 'relative numbers alone moved 1 more person in 5'),
      cite('ZARSHENAS'),
      cite('GLSP-PROTO'),
    ],
    messages: {
      change: '“{phrase}” of what? Add both numbers: “… out of 100 people, compared with … out of 100”.',
      other: '“{phrase}” of what? Say where it started and where it ended.',
    },
    options: {},
  },
  *check(document) {
    for (const block of document.blocks) {
      if (block.isReference || block.kind === 'tableCell') continue
      for (const sentence of block.sentences) {
        let isAbsolute: boolean | undefined
        for (const found of findChanges(sentence)) {
          const at = {start: sentence.start + found.start, end: sentence.start + found.end}
          if (isGiven(sentence, at) || isPlanned(sentence, at)) continue
          if (document.isQuoted(at)) continue
          isAbsolute ??= hasAbsolute(document, block, sentence, at)
          if (isAbsolute) break
          const isOther = !holds(risk, sentence.text) && holds(otherQuantity, sentence.text)
          yield {
            messageId: isOther ? 'other' : 'change',
            at,
            data: {phrase: shorten(document.slice(at))},
            ...(isOther ? {step: -2 as const} : {}),
            weight: 1.5,
          }
        }
      }
    }
  },
})

/** What counted as a success (“a 50% reduction”), a range in brackets, or a change that the next words put on its scale. */
function isGiven(sentence: Sentence, at: Span): boolean {
  // A window, so that many changes in one long sentence cost no more than their number.
  const from = at.start - sentence.start
  const before = sentence.text.slice(Math.max(0, from - 200), from)
  const after = sentence.text.slice(at.end - sentence.start, at.end - sentence.start + 90)
  return (
    /\b(?:achiev\w+|at least|reach(?:ed|ing)?|defined as|number of (?:people|participants|patients) with|every|each|per) (?:an? |a further )?$|\bif (?:\w+ ){1,14}$/i.test(
      before,
    ) ||
    /^ or more\b/.test(after) ||
    /^(?: absolute)?[^;]{0,60}\b(?:points?|degrees?(?: more| less)?) (?:\([^)]{0,60}\) )?on an? /.test(
      after,
    ) ||
    (/\([^)]*$/.test(before) &&
      /\b(?:better|worse)$/.test(sentence.text.slice(from, at.end - sentence.start))) ||
    /^ (?:accurate|thick|long|fast|big|large|wide|deep|heavy|bigger|larger|faster|longer)\b/.test(after)
  )
}

/** Changes that a sentence tells, in its own offsets. */
const findChanges = rememberBySentence(({text}: Sentence): readonly Span[] => {
  const spans: Span[] = []
  if (
    !/\d|hal[fv]|doubl|tr[ei]|third|quart|fifth|tenth|twice|times|fold|factor of/i.test(text) ||
    isAboutLab(text.replace(/^.*\b(?:risk|chance|odds|likelihood)s? of\b/i, 'people '))
  )
    return spans
  for (const trigger of triggers) {
    for (const match of matchesOf(trigger, text)) {
      const at = {start: match.index + lastVerb(match[0]), end: match.index + match[0].trimEnd().length}
      if (!spans.some((other) => other.start < at.end && at.start < other.end)) spans.push(at)
    }
  }
  return spans.sort((one, other) => one.start - other.start)
})

const changeVerb = new RegExp(String.raw`\b${changed}\b`, 'gi')

/** “the fall was reduced by 40%” starts with a noun: the change starts at its last verb before “by”, or at “halved”. */
function lastVerb(text: string): number {
  const multiplied = / (?:halved|doubled|tripled|trebled|quadrupled|cut in half)$/i.exec(text)
  if (multiplied !== null) return multiplied.index + 1
  if (!/\bby\b/i.test(text)) return 0
  let at = 0
  for (const match of matchesOf(changeVerb, text)) at = match.index
  return at
}

/** Two values for the same thing in the sentence or beside it: “14 in 100 … compared with 23 in 100”, “from 9% to 6%”. */
function hasAbsolute(document: Document, block: Block, sentence: Sentence, at: Span): boolean {
  const texts = neighbours(document, block, sentence)
  const outcome = outcomeOf(sentence, at)
  if (
    texts.some(
      (text) =>
        (text === sentence.text || !isAboutOther(outcome, text)) &&
        /\bfrom (?:about )?\d[\d,.]*\s?(?:%|in|out of)?[^.;]{0,40} to (?:about )?\d/i.test(text),
    )
  )
    return true
  // Put together once, as one text: a mark that no number holds keeps them apart.
  const changes = texts
    .flatMap((text) => triggers.flatMap((trigger) => [...matchesOf(trigger, text)].map((match) => match[0])))
    .join('\n')
  const shares = texts
    .filter((text) => text === sentence.text || !isAboutOther(outcome, text))
    .flatMap((text) => findQuantities(text))
    .filter((quantity) => !isChange(quantity.text, changes))
  // Two values of one kind: a count of people beside a percentage is about two things.
  if (
    ['percent', 'frequency', 'fraction'].some(
      (kind) => shares.filter((share) => share.kind === kind).length >= 2,
    )
  )
    return true
  return texts.some(
    (text) =>
      (text === sentence.text || !isAboutOther(outcome, text)) &&
      /\b\d[\d,]*\b[^.;]{1,80}\b(?:compared (?:with|to)|versus|against|than)\b[^.;]{0,40}\b\d[\d,]*\b(?!\s?(?:%|times))/i.test(
        text,
      ) &&
      !/%/.test(text),
  )
}

/** Blocks below a heading that hold its numbers: another heading, a paragraph or a short list. Own choice. */
const openingBlocks = 3

/** The block, and the blocks after it while they are a list, or the next paragraph’s first sentence. */
function neighbours(document: Document, block: Block, sentence: Sentence): string[] {
  const texts =
    block.kind === 'listItem' || block.kind === 'heading'
      ? [block.text]
      : block.sentences.map(({text}) => text)
  // A title may say the change if the text opens with the numbers.
  if (block.kind === 'heading') {
    for (const below of document.blocks.slice(block.index + 1, block.index + 1 + openingBlocks))
      texts.push(...below.sentences.map(({text}) => text))
    return texts
  }
  for (const next of document.blocks.slice(block.index + 1, block.index + 9)) {
    if (next.kind !== 'listItem' && next.kind !== 'tableCell') {
      if (next.index === block.index + 1 && block.sentences.at(-1) === sentence)
        texts.push(next.sentences[0]?.text ?? '')
      break
    }
    texts.push(next.text)
  }
  return texts
}

/** “The government plans to double the number”: nothing was found. */
function isPlanned(sentence: Sentence, at: Span): boolean {
  return /\b(?:plan(?:s|ned)?|aim(?:s|ed)?|want(?:s|ed)?|hope(?:s|d)?|need(?:s|ed)?|promised|pledged|agreed|going|target|goal|ambition)\b[^.;]{0,20} to $/i.test(
    sentence.text.slice(0, at.start - sentence.start),
  )
}

/** The change and what it is a change of: what follows on when and for whom it was is left out. */
function outcomeOf(sentence: Sentence, at: Span): string {
  const to = at.end - sentence.start
  const rest = sentence.text.slice(to, to + 200)
  const cut = rest.search(
    /(?:^|\s)(?:after|when|with|among|during|over|following|since|once|where|thanks|because)\b/i,
  )
  return sentence.text.slice(0, to) + (cut < 0 ? rest : rest.slice(0, cut))
}

/** Words that any two sentences of a summary share. */
const common =
  /^(?:risk|chanc|likel|numbe|fell$|rose$|went$|fallen|risen|dropp|halve|doubl|peopl|patie|parti|progr|group|contr|compa|usual|treat|inter|among|every|which|there|their|after|befor|about|those|these|found|study|women|child|adult|years|month|week|reduc|lower|highe|incre|that$|this$|half$|many$|twice|times$|often$|more$|less$|much$)/

/** Whether another sentence shares no telling word with the change: it gives numbers for something else. */
function isAboutOther(change: string, text: string): boolean {
  const telling = (sentence: string): string[] =>
    (
      sentence
        .toLowerCase()
        .replace(/\bfell\b(?! (?:by|to|from)\b)/g, 'falls')
        .replace(/\b(?:died|dying|dies)\b/g, 'deaths')
        .match(/[a-z]{4,}/g) ?? []
    )
      .map((word) => word.slice(0, 5))
      .filter((word) => !holds(common, word))
  const changed = new Set(telling(change))
  const named = telling(text)
  // “That is half as many”: it goes on about what stands before.
  if (changed.size === 0) return false
  return named.length > 0 && !named.some((word) => changed.has(word))
}

/** A percentage that is itself the change is no absolute value. */
function isChange(text: string, changes: string): boolean {
  return /%|per/i.test(text) && changes.includes(text)
}

function shorten(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= 8 ? text : `${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}`
}
