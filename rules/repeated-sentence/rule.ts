import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

/** Fewest words of a sentence: shorter ones are set phrases. Own choice. */
const wordsMin = 8

const noSentence: readonly Sentence[] = []

/** UTF-16 units at either end by which sentences are looked up: about four words. */
const keyLength = 24

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
      const candidates = keys.flatMap((key) => seen.get(key) ?? noSentence)
      for (const key of keys) if (!seen.has(key)) seen.set(key, sentence)
      const before = candidates.find((one) => isAgain(document, one, sentence, share / 100))
      if (before === undefined) continue
      // A part that was pasted twice is one mistake, however many sentences it has.
      const isRepeat = last === sentence.index - 1
      last = sentence.index
      yield {messageId: 'again', at: sentence, related: [{messageId: 'first', at: before}], isRepeat}
    }
  },
})

/** Both ends of a sentence: what is said again shares one of them, letter by letter. */
function keysOf({text}: Sentence): readonly string[] {
  return [`^${text.slice(0, keyLength)}`, `${text.slice(-keyLength)}$`]
}

function isAgain(document: Document, before: Sentence, after: Sentence, share: number): boolean {
  if (!isSamePlace(document, before, after) || isAside(document, after)) return false
  const one = wordsOf(before)
  const other = wordsOf(after)
  const shortest = Math.min(one.length, other.length)
  return (
    shortest >= wordsMin && shortest >= Math.max(one.length, other.length) * share && isWithin(one, other)
  )
}

/** Share of the text from its top in which messages stand that may come again below. Own choice: half. */
const topShare = 0.5

/** Under two headings further down, the same words can be two results for two comparisons. */
function isSamePlace(document: Document, before: Sentence, after: Sentence): boolean {
  return before.block.section === after.block.section || before.end <= document.text.length * topShare
}

/** What was not found may be said for each comparison. */
const nothing =
  /\b(?:not (?:reported|measured|assessed|possible)|did not (?:report|measure|look|find|assess)|no (?:\w+ )?(?:studies|information|data|evidence|estimates?|differences?)|similar|uncertain|unclear|unsure|little (?:or|to) no|no more or less|note that)\b/i

/** In a quotation the words are someone else’s. */
function isAside(document: Document, sentence: Sentence): boolean {
  return sentence.isRunIn || document.isQuoted(sentence) || nothing.test(sentence.text)
}

/** Openers that change nothing of what is said. */
const opener =
  /^(?:(?:overall|in summary|in conclusion|to sum up|in short|so|also|and|but|however|therefore),? |(?:we|this study|this review|our results|the results) (?:also )?(?:found|think|believe|conclude|show|showed|suggest)(?: that)? )+/

/** What a sentence says: its words in lower case, without brackets and openers. */
function wordsOf(sentence: Sentence): string[] {
  const text = sentence.text
    .toLowerCase()
    .replace(opener, '')
    .replace(/\([^()]*\)/g, ' ')
  return text.match(/[\p{L}\p{N}%]+/gu) ?? []
}

/** Whether one list of words is the other with words left out: a changed word can be a different result. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  for (const word of long) if (word === short[at]) at += 1
  return at === short.length
}
