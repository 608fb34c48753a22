import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'
import {isStart, isTurned, isWithin, saidWords} from './said-again.ts'

/** Fewest words of a sentence: shorter ones are set phrases. Own choice. */
const wordsMin = 8

const noSentence: readonly Sentence[] = []

export default defineRule({
  meta: {
    id: 'repeated-sentence',
    summary: 'A sentence that stands in the text twice',
    why: 'Readers who meet the same sentence again look for what is new in it, and lose time and trust.',
    group: 'structure',
    since: '0.1.0',
    status: 'preview',
    guidance: [cite('PLG-CONCISE'), cite('CHSRF', 'main messages are not a summary')],
    messages: {
      again:
        'You said this before, in nearly the same words. Drop it here, or add what is new: a number, a reason.',
      first: 'The first time.',
    },
    options: {
      share: {
        type: 'integer',
        default: 75,
        unit: 'percent of the words',
        minimum: 50,
        maximum: 100,
        description: 'How much of a sentence must have been said before.',
        source: 'Own choice, after reading: below 75, two results for two groups look like one',
      },
    },
  },
  *check(document, {share}) {
    const seen = new Map<string, Sentence>()
    let last = -2
    for (const sentence of document.sentences) {
      if (sentence.words.length < wordsMin) continue
      const keys = keysOf(sentence)
      const candidates = new Set(keys.flatMap((key) => seen.get(key) ?? noSentence))
      for (const key of keys) if (!seen.has(key)) seen.set(key, sentence)
      let before: Sentence | undefined
      for (const one of candidates) if (isAgain(document, one, sentence, share / 100)) before ??= one
      if (before === undefined) continue
      // A part that was pasted twice is one mistake, however many sentences it has.
      const isRepeat = last === sentence.index - 1
      last = sentence.index
      yield {messageId: 'again', at: sentence, related: [{messageId: 'first', at: before}], isRepeat}
    }
  },
})

/** UTF-16 units at either end by which sentences are looked up: about four words. */
const keyLength = 24

/** Both ends, letter by letter, and pairs of the longest words: what is said again shares one of them. */
function keysOf({text, words}: Sentence): readonly string[] {
  let first = ''
  let second = ''
  let third = ''
  for (const {lower} of words) {
    if (lower.length < third.length || lower === first || lower === second) continue
    if (isLonger(lower, first)) [first, second, third] = [lower, first, second]
    else if (isLonger(lower, second)) [second, third] = [lower, second]
    else if (isLonger(lower, third)) third = lower
  }
  const ends = [`^${text.slice(0, keyLength)}`, `${text.slice(-keyLength)}$`]
  return [...ends, `${first} ${second}`, `${first} ${third}`, `${second} ${third}`]
}

function isLonger(one: string, other: string): boolean {
  return one.length > other.length || (one.length === other.length && one > other)
}

/** Share of the words from which the start of a sentence, said again, is the sentence. Own choice. */
const startShare = 0.65

/** Below this share of the words one more “and” names one more result. Own choice, after reading. */
const nearShare = 0.9

function countJoins(words: readonly string[]): number {
  return words.filter((word) => word === 'and' || word === 'or').length
}

function isAgain(document: Document, before: Sentence, after: Sentence, share: number): boolean {
  if (!isSamePlace(document, before, after) || isAside(document, before, after)) return false
  const one = saidWords(before)
  const other = saidWords(after)
  const shortest = Math.min(one.length, other.length)
  const longest = Math.max(one.length, other.length)
  if (shortest < wordsMin) return false
  if (shortest < longest * share) return shortest >= longest * startShare && isStart(one, other)
  if (isStart(one, other)) return true
  if (shortest < longest * nearShare && countJoins(one) !== countJoins(other)) return false
  return isWithin(one, other) || isTurned(one, other)
}

/** Share of the text from its top in which messages stand that may come again below. Own choice: half. */
const topShare = 0.5

/** Under two headings further down, the same words can be two results for two comparisons. */
function isSamePlace(document: Document, before: Sentence, after: Sentence): boolean {
  return isAmongFirst(document, before, after) || before.end <= document.text.length * topShare
}

/** What was not studied may be said for each comparison. */
const unknown =
  /\b(?:not (?:reported|measured|assessed|possible)|did not (?:report|measure|look|find|assess)|no (?:\w+ )?(?:studies|information|data|evidence|estimates?)|none of the|uncertain|unclear|unsure|note that)\b/i

/** What made no difference may be said for each comparison, under its heading. */
const nothing = /\b(?:no (?:\w+ )?differences?|similar|little (?:or|to) no|no more or less)\b/i

/** In a quotation the words are someone else’s. */
function isAside(document: Document, before: Sentence, after: Sentence): boolean {
  // A small letter starts a piece of a list: the same words stand under another label.
  if (after.isRunIn || /^[a-z]/.test(after.text)) return true
  if (document.isQuoted(after) || holds(unknown, after.text)) return true
  return !isAmongFirst(document, before, after) && nothing.test(after.text)
}

/** In the same part, or in the part that opens the text: there it is said for all. */
function isAmongFirst({sections}: Document, before: Sentence, after: Sentence): boolean {
  const opening = sections.find(({blocks}) => blocks.some(({kind}) => kind !== 'heading'))
  return before.block.section === after.block.section || before.block.section === opening
}
