import type {Document, Sentence} from '../../src/document/document.ts'
import {splitOf} from '../../src/readability/split-of.ts'
import {defineRule} from '../../src/rule/define-rule.ts'

export default defineRule({
  meta: {
    id: 'sentence-length',
    summary: 'A sentence with too many words',
    why: 'Readers lose the start of a long sentence before they reach its end.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      {
        title: 'NHS service manual: How we write',
        url: 'https://service-manual.nhs.uk/content/how-we-write',
      },
      {
        title: 'GOV.UK: Sentence length, why 25 words is our limit',
        url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
      },
    ],
    messages: {
      tooLong: 'This sentence has {words} words. Aim for at most {max}.',
      splitAt: 'This sentence has {words} words. Aim for at most {max}. You could split it before “{word}”.',
      splitHere: 'A place to split.',
      average: 'Your sentences have {words} words on average. Aim for at most {max}: start with the longest.',
      longest: 'This one has {words} words.',
    },
    options: {
      max: {
        type: 'integer',
        default: 25,
        minimum: 5,
        unit: 'words',
        description: 'Longest sentence that is not reported.',
        source: 'GOV.UK',
      },
      hintAbove: {
        type: 'integer',
        default: 0,
        minimum: 0,
        unit: 'words',
        description: 'Sentences above this are a hint, one severity lower; 0 gives no hints.',
        source: 'NHS service manual: 20 words',
      },
      errorAbove: {
        type: 'integer',
        default: 39,
        minimum: 5,
        unit: 'words',
        description: 'Sentences above this are one severity higher.',
        source: 'Oxford guide to plain English: regular sentences over 40 words weary readers',
      },
      averageMax: {
        type: 'integer',
        default: 20,
        minimum: 0,
        unit: 'words',
        description:
          'Highest average that is not reported, in a text of 100 words or more; 0 leaves averages alone.',
        source: 'Wordcentre: 15 to 20 on average; Cochrane: about 20',
      },
    },
  },
  *check(document, {max, hintAbove, errorAbove, averageMax}) {
    if (averageMax > 0) yield* checkAverage(document, averageMax)
    for (const sentence of document.sentences) {
      const words = countOf(sentence)
      const isHint = words <= max
      if (isHint && (hintAbove === 0 || words <= hintAbove)) continue
      const split = findSplit(sentence)
      yield {
        messageId: split === undefined ? 'tooLong' : 'splitAt',
        at: sentence,
        data: {words, max: isHint ? hintAbove : max, word: split?.text ?? ''},
        ...(split === undefined
          ? {}
          : {
              related: [{messageId: 'splitHere' as const, at: split}],
              edit: () => ({kind: 'split' as const, before: split}),
            }),
        ...stepOf(isHint || document.isQuoted(sentence), words > errorAbove),
        weight: words / max,
      }
    }
  },
})

/** What someone said is a hint, however long: it cannot be changed as easily. */
function stepOf(isMild: boolean, isVeryLong: boolean): {readonly step?: -1 | 1} {
  if (isMild) return {step: -1}
  return isVeryLong ? {step: 1} : {}
}

/** Fewest words for which an average says anything. */
const averagedMin = 100

/** Longest sentences that are shown. */
const longestMax = 3

function* checkAverage(document: Document, max: number) {
  const {sentences, wordCount, title} = document
  const average = wordCount / Math.max(1, sentences.length)
  const at = title ?? sentences[0]
  if (wordCount < averagedMin || average <= max || at === undefined) return
  const longest = [...sentences]
    .sort((one, other) => other.words.length - one.words.length)
    .slice(0, longestMax)
    .sort((one, other) => one.start - other.start)
  yield {
    messageId: 'average' as const,
    at,
    data: {words: Math.ceil(average), max},
    related: longest.map((sentence) => {
      return {messageId: 'longest' as const, at: sentence, data: {words: sentence.words.length}}
    }),
    weight: average / max,
  }
}

/** Where two sentences can be made of one: the same place that `hard-sentence` names. */
function findSplit(sentence: Sentence): Sentence['words'][number] | undefined {
  const words = sentence.words.map((word) => word.text)
  const split = splitOf(words, sentence.text)
  return split === undefined ? undefined : sentence.words[split.word]
}

/** “14 out of every 100 people” is a number and its unit: it counts as 2 words and not as 6. */
const frequency = /\b\d[\d,]* (?:in|out of)(?: every)? \d[\d,]*\b/g

function countOf(sentence: Sentence): number {
  const {text, words} = sentence
  if (words.length < frequencyMatters || !/\d (?:in|out of) /.test(text)) return words.length
  let count = words.length
  for (const [found] of text.matchAll(frequency)) count -= found.split(' ').length - 1
  return count
}

/** Shorter sentences are never reported, however their numbers are counted. Own choice. */
const frequencyMatters = 15
