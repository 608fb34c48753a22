import type {Document, Sentence} from '../../src/document/document.ts'
import {pluralise} from '../../src/language/en/inflect.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** A dash between words. */
const dash = /\s[–—-]\s|—/g

/** A pair of round brackets with one level inside; at most 600 units each, so that scanning stays linear. */
const pairPattern = /\((?:[^()]|\([^()]{0,200}\)){1,600}\)/g

const optionalPlural = /\b([A-Za-z]{2,}(?:[- ][A-Za-z]{2,}){0})\((s|es|ren|ed|d|ly)\)/g
const andOr = /\band\s?\/\s?or\b/gi
const eitherPronoun =
  /\b(?:he\/she|she\/he|s\/he|his\/her|her\/his|him\/her|himself\/herself|he or she|his or her)\b/gi
const joined = /\b([a-z]{3,}(?:-[a-z]+)?)\s?\/\s?([a-z]{3,}(?:-[a-z]+)?)\b/g

/** Slashes that are names or units, and one word with two spellings. */
const fineSlash =
  /^(?:and\/or|km\/h|input\/output|on\/off|yes\/no|either\/or|client\/server|\w+ing\/\w+ing)$/i
const unitSlash =
  /\/\s?(?:day|week|month|year|hour|minute|min|sec|litre|liter|dose|person|patient|case|kg|mol|mmol)s?$/i

const statistics =
  /\b(?:CI|SD|SE|IQR|OR|RR|HR|MD|SMD|NNT|ITT)\b|\b[pPnN]\s?[=<>≤]|\b(?:confidence|credible) interval|\bodds ratio|\brisk ratio|\bhazard ratio|\bmean difference|\bstandard deviation|I²/

export default defineRule({
  meta: {
    id: 'brackets-and-slashes',
    summary: 'Too much in brackets, “(s)”, “and/or” and other slashes',
    why: 'Brackets interrupt, and “and/or” and “(s)” leave readers to work out what you mean.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-PUNC'), cite('PLG-SLASH')],
    messages: {
      many: '{count} pairs of brackets in one sentence. Aim for at most {max}: give the rest its own sentence.',
      long: '{words} words in brackets interrupt the sentence. Give them their own sentence.',
      statistic: 'Statistics in brackets stop most readers. Leave them out, or say in words what they mean.',
      other: 'These are brackets too.',
      nested: 'Brackets inside brackets are hard to follow. Take one pair out.',
      plural: '“{text}” makes readers choose. Write “{plain}”.',
      andOr: '“{text}” can be read in two ways. Choose “or”, or write “A, B, or both”.',
      pronoun: '“{text}” is clumsy. Write “they”, “them” or “their”.',
      slash: '“{text}” can be read in two ways. Write “{first} or {second}”, or “and”.',
      semicolon: 'Many readers do not know what a semicolon does. Start a new sentence.',
      dashes: '{count} dashes in one sentence are hard to follow. Split it.',
    },
    options: {
      maxPairs: {
        type: 'integer',
        default: 2,
        minimum: 0,
        unit: 'pairs of brackets',
        description:
          'Most pairs of brackets in a sentence. Abbreviations, years and short numbers do not count.',
        source: 'Own choice: NHS says “do not overuse them”',
      },
      maxWords: {
        type: 'integer',
        default: 12,
        minimum: 1,
        unit: 'words',
        description: 'Most words in one pair of brackets.',
        source: 'Own choice, after reading real summaries',
      },
      maxGloss: {
        type: 'integer',
        default: 16,
        minimum: 1,
        unit: 'words',
        description: 'Most words in brackets that hold plain words only, such as an explanation.',
        source: 'Own choice, after reading 45 findings: editors leave a short explanation beside its term',
      },
      semicolons: {
        type: 'boolean',
        default: true,
        description: 'Give a hint at semicolons and at more than two dashes in a sentence.',
      },
    },
  },
  *check(document, options, {settings}) {
    // Professionals may have an interval in words; the rule on statistics reads it.
    const readsStatistics = settings.audience !== 'professional'
    for (const sentence of document.sentences) {
      const {text} = sentence
      if (text.includes('(')) yield* checkBrackets(document, sentence, options, readsStatistics)
      if (text.includes('/') || / or her?\b/.test(text)) yield* checkSlashes(document, sentence)
      if (options.semicolons) yield* checkMarks(document, sentence)
    }
  },
})

interface Limits {
  readonly maxPairs: number
  readonly maxWords: number
  readonly maxGloss: number
}

function* checkBrackets(
  document: Document,
  sentence: Sentence,
  {maxPairs, maxWords, maxGloss}: Limits,
  readsStatistics: boolean,
) {
  for (const {start, end, text, groups} of matchSentence(sentence, optionalPlural)) {
    const at = {start, end}
    if (document.isQuoted(at)) continue
    const [stem = '', ending = ''] = groups
    const plain = /^(?:s|es)$/.test(ending) ? pluralise(stem) : stem + ending
    yield {messageId: 'plural' as const, at, data: {text, plain}, suggestions: [{text: plain}]}
  }
  const counted: Span[] = []
  for (const pair of matchSentence(sentence, pairPattern)) {
    const at = {start: pair.start, end: pair.end}
    if (isPluralEnding(pair.text) || document.isQuoted(at) || document.isOpaque(at)) continue
    const words = countInside(sentence, at)
    if (!isShortBracket(pair.text) && !isShortGloss(pair.text, words)) counted.push(at)
    if (readsStatistics && words >= statisticWordsMin && isStatistic(pair.text))
      yield {messageId: 'statistic' as const, at}
    else if (isNested(pair.text)) yield {messageId: 'nested' as const, at}
    else if (words > (isGloss(pair.text) ? Math.max(maxWords, maxGloss) : maxWords))
      yield {messageId: 'long' as const, at, data: {words}, weight: words / maxWords}
  }
  const extra = counted[maxPairs]
  const last = counted.at(-1)
  if (extra === undefined || last === undefined) return
  yield {
    messageId: 'many' as const,
    at: {start: extra.start, end: last.end},
    data: {count: counted.length, max: maxPairs},
    related: counted.slice(0, maxPairs).map((at) => ({messageId: 'other' as const, at})),
  }
}

/** Shortest bracket of statistics: of “(p<0.001)” and “(n = 13)” the rule on statistics says all there is to say. */
const statisticWordsMin = 4

function isStatistic(text: string): boolean {
  return holds(statistics, text) && /\d/.test(text)
}

function isPluralEnding(text: string): boolean {
  return /^\((?:e?s|ren|i?es|d|ed|ing|n|r)\)$/i.test(text)
}

/** One plain word, such as “(pneumonia)”: a gloss that helps. */
function isShortGloss(text: string, words: number): boolean {
  return words === 1 && !/\d/.test(text)
}

/** Plain words without numbers or examples, and no sentence of their own: most likely what a term means, which stands best beside it. */
function isGloss(text: string): boolean {
  return !/[\d;]|\b(?:e\.g|for example|such as)\b|^\((?:this|that|these|they|it|we|there|although|but|because) [a-z]+ /i.test(
    text,
  )
}

/** Signs such as “(R)” and “(TM)”, numbers and plural endings inside brackets are no second pair. */
function isNested(text: string): boolean {
  return /\((?!(?:[a-z]|e?s|\d{1,2}|tm)\))|\[(?=[^\]]{3})/i.test(text.slice(1))
}

/** An abbreviation, a year, or a number with its unit: readers pass over it. */
function isShortBracket(text: string): boolean {
  const inside = text.slice(1, -1).trim()
  return (
    /^[A-Z][A-Za-z0-9/-]{0,9}s?$/.test(inside) ||
    /^(?:about |or |n ?= ?)?[£$€]?[\d.,]+(?:\s?%| to [\d.,]+%?|–[\d.,]+%?)?(?: [a-z]+)?$/.test(inside)
  )
}

function countInside(sentence: Sentence, at: Span): number {
  let count = 0
  for (const word of sentence.words) if (word.start >= at.start && word.end <= at.end) count += 1
  return count
}

function* checkSlashes(document: Document, sentence: Sentence) {
  for (const {start, end, text} of matchSentence(sentence, andOr)) {
    const at = {start, end}
    if (!isFine(document, at))
      yield {messageId: 'andOr' as const, at, data: {text}, suggestions: [{text: 'or'}]}
  }
  for (const {start, end, text} of matchSentence(sentence, eitherPronoun)) {
    const at = {start, end}
    if (!isFine(document, at)) yield {messageId: 'pronoun' as const, at, data: {text}, step: -1 as const}
  }
  for (const {start, end, text, groups} of matchSentence(sentence, joined)) {
    const at = {start, end}
    const [first = '', second = ''] = groups
    if (
      holds(fineSlash, text) ||
      holds(unitSlash, text) ||
      /^h(?:e|is|im)|^her/.test(first) ||
      isFine(document, at)
    )
      continue
    yield {
      messageId: 'slash' as const,
      at,
      data: {text, first, second},
      suggestions: [{text: `${first} or ${second}`}, {text: `${first} and ${second}`}],
    }
  }
}

function isFine(document: Document, at: Span): boolean {
  return document.isQuoted(at) || document.isOpaque(at)
}

/** Dashes in one sentence from which they are too many. */
const dashesMax = 2

function* checkMarks(document: Document, sentence: Sentence) {
  const {text} = sentence
  const semicolon = text.indexOf(';')
  if (semicolon >= 0) {
    const at = {start: sentence.start + semicolon, end: sentence.start + semicolon + 1}
    // The last mark of a list item, and marks that part the items of a list, do their work.
    const isPart =
      text.indexOf(';', semicolon + 1) >= 0 ||
      semicolon >= text.trimEnd().length - 1 ||
      sentence.block.list !== undefined
    if (!isPart && !isInBrackets(text, semicolon) && !isFine(document, at))
      yield {messageId: 'semicolon' as const, at, step: -1 as const}
  }
  if (!/[–—]|\s-\s/.test(text)) return
  const dashes = [...matchSentence(sentence, dash)]
  const last = dashes.at(-1)
  if (last === undefined || dashes.length <= dashesMax) return
  yield {
    messageId: 'dashes' as const,
    at: {start: last.start, end: last.end},
    data: {count: dashes.length},
    step: -1 as const,
  }
}

function isInBrackets(text: string, offset: number): boolean {
  return text.lastIndexOf('(', offset) > text.lastIndexOf(')', offset)
}
