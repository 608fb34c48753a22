import type {Sentence} from '../../src/document/document.ts'
import {splitSentences} from '../../src/language/en/split-sentences.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

/** Share of words, 0 to 1, that two sentences have in common from which they are the same sentence. */
const likenessMin = 0.8

/** Share of names and numbers in a run of words from which it cannot be written otherwise. Own choice. */
const namesMax = 0.5

export default defineRule({
  meta: {
    id: 'abstract-overlap',
    summary: 'A sentence copied from the abstract of the paper',
    why: 'An abstract is written for researchers; its sentences carry their words and their order along.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NJL', 'do not cut and paste sentences'), cite('RAYNOR')],
    messages: {
      copied:
        '{count} of your sentences match the abstract. Write this one afresh, for readers outside research.',
      one: 'This sentence matches the abstract. Write it afresh, for readers outside research.',
    },
    options: {
      minRun: {
        type: 'integer',
        default: 8,
        minimum: 3,
        unit: 'words in a row',
        description: 'Shortest run of words that counts as copied.',
        source: 'Own choice: a run of eight words seldom happens by chance',
      },
    },
  },
  *check(document, {minRun}, {settings}) {
    if (settings.abstract === undefined) return
    const abstract = readAbstract(settings.abstract, minRun)
    const copied = document.sentences.filter((sentence) => isCopied(sentence, abstract, minRun))
    for (const [index, sentence] of copied.entries()) {
      yield {
        messageId: copied.length === 1 ? 'one' : 'copied',
        at: sentence,
        data: {count: copied.length},
        isRepeat: index > 0,
      }
    }
  },
})

interface Abstract {
  /** Every run of `minRun` words. */
  readonly runs: ReadonlySet<string>
  /** Words of each sentence. */
  readonly sentences: readonly ReadonlySet<string>[]
}

function readAbstract(text: string, minRun: number): Abstract {
  const runs = new Set<string>()
  const sentences: ReadonlySet<string>[] = []
  for (const {start, end} of splitSentences(text)) {
    const words = toWords(text.slice(start, end))
    for (let from = 0; from + minRun <= words.length; from += 1)
      runs.add(words.slice(from, from + minRun).join(' '))
    if (words.length >= minRun) sentences.push(new Set(words))
  }
  return {runs, sentences}
}

function isCopied(sentence: Sentence, {runs, sentences}: Abstract, minRun: number): boolean {
  const words = sentence.words.map(({lower}) => lower)
  if (words.length < minRun) return false
  for (let from = 0; from + minRun <= words.length; from += 1) {
    if (runs.has(words.slice(from, from + minRun).join(' ')) && !isNames(sentence, from, from + minRun))
      return true
  }
  const own = new Set(words)
  return sentences.some((other) => likeness(own, other) >= likenessMin)
}

/** Names of studies and places, doses and dates have to be the same. */
function isNames({words}: Sentence, from: number, to: number): boolean {
  const texts = words.slice(Math.max(1, from), to).map(({text}) => text)
  const first = texts.findIndex(isFixed)
  const last = texts.findLastIndex(isFixed)
  const inNames = texts.slice(first, last + 1).filter((text) => isFixed(text) || connectors.has(text))
  return first >= 0 && inNames.length > namesMax * (to - from)
}

/** Words inside a name: “Institute for Health and Care Research”. */
const connectors: ReadonlySet<string> = new Set(['for', 'of', 'and', 'the', 'in', 'to', 'on'])

function isFixed(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text)
}

/** Words in common, twice, over the words of both: 1 for the same words. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return (2 * common) / (one.size + other.size)
}

function toWords(text: string): string[] {
  return [
    ...text
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu),
  ].map(([word]) => word)
}
