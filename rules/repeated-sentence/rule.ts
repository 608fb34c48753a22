import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

/** Words in a row that are compared: fewer are set phrases. Own choice. */
const rowLength = 6

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
        unit: 'percent of the rows of six words',
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
      if (isAside(document, sentence)) continue
      const words = wordsOf(sentence)
      const rows = rowsOf(words)
      if (rows.length < 3) continue
      const before = findBefore(rows, seen, share / 100)
      for (const row of rows) if (!seen.has(row)) seen.set(row, sentence)
      if (before === undefined || !isSamePlace(document, before, sentence)) continue
      if (!isWithin(words, wordsOf(before))) continue
      // A part that was pasted twice is one mistake, however many sentences it has.
      const isRepeat = last === sentence.index - 1
      last = sentence.index
      yield {messageId: 'again', at: sentence, related: [{messageId: 'first', at: before}], isRepeat}
    }
  },
})

/** Share of the text from its top in which messages stand that may come again below. Own choice: half. */
const topShare = 0.5

/** Under two headings further down, the same words can be two results for two comparisons. */
function isSamePlace(document: Document, before: Sentence, after: Sentence): boolean {
  return before.block.section === after.block.section || before.end <= document.text.length * topShare
}

/** What was not found may be said for each comparison. */
const nothing =
  /\b(?:not (?:reported|measured|assessed|possible)|did not (?:report|measure|look|find|assess)|no (?:\w+ )?(?:studies|information|data|evidence|estimates?|differences?)|similar|uncertain|unclear|unsure|little (?:or|to) no)\b/i

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

function rowsOf(words: readonly string[]): string[] {
  const rows: string[] = []
  for (let from = 0; from + rowLength <= words.length; from += 1)
    rows.push(words.slice(from, from + rowLength).join(' '))
  return rows
}

/** Whether one list of words is the other with words left out: a changed word can be a different result. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  for (const word of long) if (word === short[at]) at += 1
  return at === short.length
}

/** The earlier sentence that holds the asked share of the rows, both being about as long. */
function findBefore(
  rows: readonly string[],
  seen: ReadonlyMap<string, Sentence>,
  share: number,
): Sentence | undefined {
  const counts = new Map<Sentence, number>()
  for (const row of rows) {
    const before = seen.get(row)
    if (before !== undefined) counts.set(before, (counts.get(before) ?? 0) + 1)
  }
  for (const [before, count] of counts) {
    const longest = Math.max(rows.length, wordsOf(before).length - rowLength + 1)
    if (count >= longest * share) return before
  }
  return undefined
}
