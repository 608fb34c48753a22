import type {Document, Sentence} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {difficultyOfDocument} from '../../src/readability/difficulty-of-document.ts'
import {
  type DifficultyExplanation,
  type DifficultyReason,
  explainDifficulty,
} from '../../src/readability/explain-difficulty.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'
import {votedHard} from './readability-vote.ts'

/** Reasons that a message names. */
const reasonsMax = 3

export default defineRule({
  meta: {
    id: 'hard-sentence',
    summary: 'A sentence that lay readers find hard',
    why: 'Readers who stumble twice in a sentence read it again, or stop.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-HWW'), cite('NIHR-PES'), cite('KIRK', 'a better score is not better understanding')],
    messages: {
      hard: 'Readers find this hard: {reasons}. {advice}',
      vote: '{vote} school formulas call this sentence hard for a reader of {age}. Shorten it, or use simpler words.',
      split: 'A place to split.',
      word: 'A rare word.',
    },
    options: {
      least: {
        type: 'number',
        default: 4.25,
        minimum: 1,
        maximum: 6,
        unit: 'steps on the scale of ratings, 1 easy to 6 hard',
        description: 'Least difficulty that is reported.',
        source: 'MedReadMe: the hardest fifth of sentences of NIHR plain English summaries',
      },
      engine: {
        type: 'enum',
        values: ['model', 'formulas'],
        default: 'model',
        description: '`model`: fitted on people’s ratings. `formulas`: the vote of retext-readability.',
      },
      age: {
        type: 'integer',
        default: 16,
        minimum: 6,
        maximum: 22,
        unit: 'years',
        description: 'Age of the readers, for `formulas`.',
        source: 'retext-readability',
      },
    },
  },
  *check(document, {least, engine, age}) {
    if (engine === 'formulas') {
      for (const {sentence, vote} of votedHard(document, age)) {
        yield {
          messageId: 'vote',
          at: sentence,
          data: {vote: vote.charAt(0).toUpperCase() + vote.slice(1), age},
        }
      }
      return
    }
    const difficulties = difficultyOfDocument(document)
    for (const sentence of document.sentences) {
      const difficulty = difficulties.of(sentence)
      if (difficulty === undefined || difficulty < least || isMostlyQuote(document, sentence)) continue
      // Templates ask for the full name of the study.
      if (/^(?:full|official|scientific|study) (?:study )?(?:name|title)\b/i.test(sentence.text)) continue
      yield report(sentence)
    }
  },
})

/** More than half of the sentence is someone's own voice. */
function isMostlyQuote(document: Document, sentence: Sentence): boolean {
  let quoted = 0
  for (const quote of document.quotes) {
    quoted += Math.max(0, Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start))
  }
  return quoted * 2 > sentence.end - sentence.start
}

const explain = rememberBySentence(({words, text}: Sentence) =>
  explainDifficulty(
    words.map((word) => word.text),
    text,
  ),
)

function report(sentence: Sentence) {
  const {words} = sentence
  const explained = explain(sentence)
  const reasons = explained.reasons.slice(0, reasonsMax)
  const split = explained.split === undefined ? undefined : sentence.words[explained.split.word]
  const rare = reasons.find(({kind}) => kind === 'rare-words')
  const said = reasons.map((reason) => sayReason(reason, words.length, explained.split?.cue))
  return {
    messageId: 'hard',
    at: sentence,
    data: {
      reasons: said.length === 0 ? `${words.length} words, many of them long` : said.join(', '),
      advice: adviceFor(explained, split === undefined ? undefined : openingOf(sentence, split.start)),
    },
    related: [
      ...(split === undefined ? [] : [{messageId: 'split' as const, at: split}]),
      ...(rare?.at ?? []).flatMap((index) => {
        const at = sentence.words[index]
        return at === undefined ? [] : [{messageId: 'word' as const, at}]
      }),
    ],
    ...(split === undefined ? {} : {edit: () => ({kind: 'split' as const, before: split})}),
    weight: 1 + (explained.difficulty - explained.after),
  } as const
}

/** The joining word, or where a mark joins the first two: one word alone is hard to find. */
function openingOf(sentence: Sentence, start: number): string {
  const words = sentence.words.filter((word) => word.start >= start)
  const [first, second] = words
  const isMark = /[;:–—-]\s*$/.test(sentence.text.slice(0, start - sentence.start))
  const end = (isMark ? second : first)?.end ?? start
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** What joins two ideas where no word does. */
const marks: Readonly<Record<string, string>> = {
  ';': 'a semicolon',
  ':': 'a colon',
  '–': 'a dash',
  '—': 'a dash',
  '-': 'a dash',
}

function sayReason({kind, words}: DifficultyReason, count: number, cue: string | undefined): string {
  const named = words
    .map((word) => `“${word}”`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
  switch (kind) {
    case 'long':
      return `${count} words`
    case 'joined':
      return `two ideas joined by ${marks[cue ?? ''] ?? named}`
    case 'rare-words':
      return `${named} ${words.length > 1 ? 'are' : 'is'} rare`
    case 'abbreviations':
      return `${named} ${words.length > 1 ? 'are abbreviations' : 'is an abbreviation'}`
    case 'numbers':
      return 'many numbers'
    default:
      return 'a lot in brackets'
  }
}

/** What to change, and what it would do on the scale of ratings. */
function adviceFor(
  {difficulty, after, split, reasons}: DifficultyExplanation,
  word: string | undefined,
): string {
  const has = (wanted: DifficultyReason['kind']): boolean => reasons.some(({kind}) => kind === wanted)
  const parts = [
    ...(split === undefined || word === undefined ? [] : [`split it before “${word}”`]),
    ...(has('rare-words') ? ['say the rare words in plain ones'] : []),
    ...(has('abbreviations') && !has('rare-words') ? ['write the letters in full'] : []),
  ]
  if (parts.length === 0) return 'Say it in shorter sentences.'
  const [first = '', ...rest] = parts
  const advice = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', and ')
  const gain = difficulty - after
  return gain < 0.15
    ? `${advice}.`
    : `${advice}: from ${difficulty.toFixed(1)} to about ${after.toFixed(1)} of 6.`
}
