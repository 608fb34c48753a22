import type {Document, Sentence} from '../../src/document/document.ts'
import {groupDigits} from '../../src/numbers/group-digits.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

const digitsOf: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
}

/** Nouns that are counted: before these a number word is a number. */
const counted =
  'wards|teachers|pupils|homes|volunteers|nursing homes|care homes|mothers|fathers|surgeries|practices|councils|boxes|calls|letters|meetings|lessons|classes|babies|people|patients|participants|women|men|children|babies|adults|carers|parents|families|doctors|nurses|researchers|hospitals|clinics|sites|studies|trials|groups|countries|towns|minutes?|hours?|days?|weeks?|months?|years?|times|visits|sessions|tablets|doses|injections|scans|tests|questions|interviews|surveys|points|metres|miles|kilograms|pounds'

const wordPattern = new RegExp(
  String.raw`(?<![\w-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:(?:more|other|different|new|older|younger|large|small|main|short|long|brief|weekly|daily|monthly|local|big|major|minor|online|free|extra|further|similar|separate|key|common|simple|single|healthy|young|rural|busy|quiet|home|phone|group|half|full|[a-z]{2,}(?:al|ive|ous|ic|ful|ish|able|ible|ary)) )?(?:${counted}|(?!(?:thirds|fifths|quarters|tenths|halves|ways|kinds|types|sorts|parts|sides|things|was|has|this|its|his|less|plus|versus|across|perhaps|always|years|towards|does|goes|dozens|hundreds|thousands|millions)\b)[a-z]{3,}s)\b|(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten) in [a-z]+) of (?:the|these|those|our|them)\b)`,
  'gi',
)
const longNumber =
  /(?<=(?<![\w.])[£$€])\d{4,}(?![\w,/:%-]|\.\d)|(?<![\w.,/:£$€#-])\d{5,}(?![\w,./:%-]|\.\d)|(?<![\w.,/:£$€#-])(?!(?:1[5-9]|20|21)\d{2}(?!\d))\d{4}(?= (?:people|patients|participants|women|men|children|adults|babies|deaths|cases|hospitals|studies|records|households|births|families|boxes|homes|visits|calls|letters|volunteers|staff|nurses|doctors|pupils|teenagers|samples|tests|scans|doses|mothers|carers|questionnaires)\b)|(?<![\w.,/:£$€#-])(?<!\b(?:in|since|by|from|until|to|and|or|of|the|during|before|after|between|early|late) )(?:1[5-9]|20|21)\d{2}(?= (?:people|patients|participants|women|men|children|adults|babies|boxes|homes|households|families|records|volunteers|pupils|teenagers)\b)/gi
const range =
  /(?<![\w.,/:#£$€-])(\d[\d,]*(?:\.\d+)?)(?:%?)(?:–|-|—)(\d[\d,]*(?:\.\d+)?%?)(?![\w/:-]|[-–]\d)(?!\s?(?:year-old|item|point\b|minute walk))/g
const ages = /\b(?:over|under)[- ](\d{1,2})s\b|\bthe (?:over|under)[- ](\d{1,2})s\b/gi
const perCent = /(?<=\d\s?)per ?cent\b/gi

/** Most sentences have none, and the pattern is dear. */
const anyNumber = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) /i

export default defineRule({
  meta: {
    id: 'number-style',
    summary: 'Numbers in words, dashes in ranges, long numbers without a comma',
    why: 'Digits are quicker to read, and dashes and mixed styles trip screen readers.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-NUM'), cite('NHS-AGE'), cite('COCH-PROMPT')],
    messages: {
      digits: 'Digits are quicker to read: “{plain}” for “{phrase}”.',
      comma: 'Put a comma into long numbers: “{plain}”.',
      range: 'Write ranges with “to”: “{plain}”.',
      ages: 'Write ages in full: “{plain}”.',
      percent: 'Write “%” for “{phrase}”.',
      start: 'Translators and readers trip over a sentence that starts with a digit. Put a word first.',
    },
    options: {
      numberWords: {
        type: 'boolean',
        default: true,
        description: 'Report “three people”.',
        source: 'NHS service manual: numerals for all numbers; other house styles differ',
      },
      startWithWord: {
        type: 'boolean',
        default: false,
        description: 'Report a sentence that starts with a digit.',
        source: 'Cochrane guidance, as quoted by others',
      },
    },
  },
  *check(document, {numberWords, startWithWord}) {
    for (const sentence of document.sentences) {
      if (document.isQuoted({start: sentence.start, end: sentence.start + 1})) continue
      if (numberWords && holds(anyNumber, sentence.text)) yield* checkWords(document, sentence, startWithWord)
      if (!/\d/.test(sentence.text)) continue
      yield* checkDigits(document, sentence)
      if (startWithWord && /^\d/.test(sentence.text) && sentence.block.kind === 'paragraph') {
        const first = sentence.words[0]
        if (first !== undefined) yield {messageId: 'start', at: first}
      }
    }
  },
})

function* checkWords(document: Document, sentence: Sentence, startsWithWord: boolean) {
  for (const match of matchesOf(wordPattern, sentence.text)) {
    const at = spanOf(sentence, match)
    const plain = digitsOf[(match[1] ?? '').toLowerCase()]
    const before = sentence.text.slice(Math.max(0, match.index - 14), match.index)
    // “one or two”, “two out of three” and a word that opens a sentence stay together or stay words.
    if (
      plain === undefined ||
      document.isQuoted(at) ||
      (match.index === 0 && startsWithWord) ||
      /\b(?:one|two|three|or|to|of|(?:one|two|three|four|five|six|seven|eight|nine|ten) and) $/i.test(
        before,
      ) ||
      /\bbetween [^.;]{1,30} and $/i.test(sentence.text.slice(Math.max(0, match.index - 45), match.index))
    )
      continue
    yield {
      messageId: 'digits' as const,
      at,
      data: {phrase: match[0], plain},
      suggestions: [{text: plain, safe: match.index > 0}],
      weight: 0.3,
    }
  }
}

function* checkDigits(document: Document, sentence: Sentence) {
  for (const match of matchesOf(longNumber, sentence.text)) {
    const at = spanOf(sentence, match)
    if (document.isQuoted(at) || isIdentifier(sentence.text, match.index)) continue
    const plain = groupDigits(Number(match[0]))
    yield {
      messageId: 'comma' as const,
      at,
      data: {plain},
      suggestions: [{text: plain, safe: true}],
      weight: 0.3,
    }
  }
  for (const match of matchesOf(range, sentence.text)) {
    const at = spanOf(sentence, match)
    const low = Number((match[1] ?? '').replaceAll(',', ''))
    const high = Number((match[2] ?? '').replace(/[,%]/g, ''))
    const isYears = low >= 1900 && low < 2100
    // “The 2019-20 season” is a name.
    const isSeason = isYears && /^\d\d$/.test(match[2] ?? '')
    if (
      document.isQuoted(at) ||
      isSeason ||
      !(low < high || isYears) ||
      isIdentifier(sentence.text, match.index)
    )
      continue
    const plain = match[0].replace(/[–—-]/, ' to ')
    const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 1)
    yield {
      messageId: 'range' as const,
      at,
      data: {plain},
      suggestions: [{text: plain, safe: after !== '-'}],
      weight: 0.3,
    }
  }
  for (const match of matchesOf(ages, sentence.text)) {
    const at = spanOf(sentence, match)
    const age = match[1] ?? match[2] ?? ''
    const isOver = /over/i.test(match[0])
    const plain = isOver ? `people aged ${age} and over` : `people under ${age}`
    if (!document.isQuoted(at))
      yield {messageId: 'ages' as const, at, data: {plain}, suggestions: [{text: plain}], weight: 0.3}
  }
  for (const match of matchesOf(perCent, sentence.text)) {
    const at = spanOf(sentence, match)
    if (!document.isQuoted(at))
      yield {
        messageId: 'percent' as const,
        at,
        data: {phrase: match[0]},
        suggestions: [{text: '%'}],
        weight: 0.3,
      }
  }
}

/** A registration number, a page, a telephone number or a name with digits. */
function isIdentifier(text: string, index: number): boolean {
  return /(?:number|no\.?|id|code|ref(?:erence)?|grant|award|protocol|trial|registration|phone|tel|call|version|pages?|pp?\.|chapter|section|covid|sars-cov|type|item)s?[:\s#-]*$/i.test(
    text.slice(Math.max(0, index - 18), index),
  )
}

function spanOf(sentence: Sentence, match: RegExpExecArray): Span {
  const start = sentence.start + match.index
  return {start, end: start + match[0].length}
}
