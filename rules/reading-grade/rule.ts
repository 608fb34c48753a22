import type {Sentence} from '../../src/document/document.ts'
import {placeholder} from '../../src/document/prose-block.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {countSyllables} from '../../src/language/en/syllables.ts'
import {readabilityScores} from '../../src/readability/readability-scores.ts'
import {NO_COUNTS, type TextCounts} from '../../src/readability/text-counts.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Terms} from '../../src/rule/terms.ts'
import {cite} from '../guidance/sources.ts'

/** Years between a US school grade and the age of most pupils in it. Common rule of thumb. */
const ageOfGrade = 5

/** Fewest words for which a grade says anything. */
const wordsMin = 100

/** Sentences that are shown as those that raise the level most. */
const shownMax = 3

/** Upper ends of the quarters of published Cochrane summaries by Flesch–Kincaid grade, as quoted in a public project. */
const cochraneQuartiles = [11.8, 13.2, 14.6] as const

export default defineRule({
  meta: {
    id: 'reading-grade',
    summary: 'A reading level above the target',
    why: 'Text far above the level that readers are used to costs them time, and many stop. A score cannot tell if they understand.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('NHS-HWW'),
      cite('UKHSA'),
      cite('GOVUK-9'),
      cite('SHIELY', 'SMOG'),
      cite('NHS-LIT', 'readability tools only to prioritise'),
      cite('KIRK', 'scores rose, readers’ ratings did not'),
    ],
    messages: {
      grade: 'This reads at about age {age}. Aim for {aim} or lower: shorten the sentences listed here.',
      without: 'This reads at about age {age}, and {without} without {words}. Aim for {aim} or lower.',
      standing:
        'This reads at about age {age}, {standing} published Cochrane summaries. Aim for {aim} or lower.',
      sentence: 'This sentence raises the level: {words} words, {long} of them long.',
    },
    options: {
      max: {
        type: 'number',
        default: 8,
        minimum: 0,
        unit: 'US school grades (Flesch–Kincaid)',
        description: 'Highest level that is not reported.',
        source: 'NHS: reading age 11 to 14 where a subject is hard; grade 8 is about age 13',
      },
      hintAbove: {
        type: 'number',
        default: 0,
        minimum: 0,
        unit: 'US school grades (Flesch–Kincaid)',
        description: 'Levels above this are a hint, one severity lower; 0 gives no hints.',
        source: 'NHS: reading age 9 to 11; grade 6 is about age 11',
      },
      compareWith: {
        type: 'enum',
        values: ['none', 'cochrane'],
        default: 'none',
        description: 'Published summaries that the level is compared with.',
        source: 'Quartiles of published Cochrane summaries, as quoted in a public project',
      },
    },
  },
  *check(document, {max, hintAbove, compareWith}, {terms}) {
    if (document.wordCount < wordsMin) return
    const sentences = document.sentences.map((sentence) => ({sentence, words: countedWords(sentence, terms)}))
    const all = sentences.map(({words}) => words)
    const level = levelOf(all)
    const isHint = level.grade <= max
    if (isHint && (hintAbove === 0 || level.grade <= hintAbove)) return
    const {messageId, data} = describe(all, level, compareWith)
    yield {
      messageId,
      at: document.title ?? sentences[0]?.sentence ?? {start: 0, end: 0},
      data: {
        ...data, // Beside published summaries the limit is where they stand; the aim stays what guidance asks for.
        aim: Math.round((isHint || (compareWith !== 'none' && hintAbove > 0) ? hintAbove : max) + ageOfGrade),
      },
      related: hardest(sentences),
      weight: Math.min(3, level.grade / Math.max(1, max)),
      ...(isHint ? {step: -1 as const} : {}),
    }
  },
})

/** Above it no school grade means anything: the end of a first degree. */
const ageMax = 22

interface Level {
  /** Flesch–Kincaid grade: the one that thresholds are in. */
  readonly grade: number
  /** From the lower to the higher of Flesch–Kincaid and SMOG, in years. */
  readonly age: string
}

/** A word that counts, with its syllables: they are asked for several times. */
interface CountedWord {
  readonly lower: string
  readonly syllables: number
}

/** What Flesch–Kincaid and SMOG need; the other counts stay 0. */
function countSyllablesOf(sentences: readonly (readonly CountedWord[])[]): TextCounts {
  let [words, count, total, polysyllables] = [0, 0, 0, 0]
  for (const sentence of sentences) {
    if (sentence.length > 0) count += 1
    words += sentence.length
    for (const {syllables} of sentence) {
      total += syllables
      if (syllables >= polysyllableMin) polysyllables += 1
    }
  }
  return {...NO_COUNTS, words, sentences: count, syllables: total, polysyllables}
}

/** Syllables from which a word is long for SMOG. */
const polysyllableMin = 3

function levelOf(sentences: readonly (readonly CountedWord[])[]): Level {
  const {fleschKincaidGrade, smog} = readabilityScores(countSyllablesOf(sentences))
  const ages = [fleschKincaidGrade, smog].map((grade) => Math.max(6, Math.round(grade + ageOfGrade)))
  const from = Math.min(...ages)
  const to = Math.min(ageMax, Math.max(...ages))
  if (from >= ageMax) return {grade: fleschKincaidGrade, age: `${ageMax} or more`}
  return {grade: fleschKincaidGrade, age: from === to ? String(from) : `${from} to ${to}`}
}

/** Words that count: no numbers, no code, no names inside a sentence, no terms that the project explains. */
function countedWords(sentence: Sentence, terms: Terms): readonly CountedWord[] {
  const counted = proseWords(sentence)
  return terms.size === 0 ? counted : counted.filter(({lower}) => !terms.has(lower))
}

const proseWords = rememberBySentence(({words}: Sentence): readonly CountedWord[] => {
  const counted: CountedWord[] = []
  for (const [index, {text, lower}] of words.entries()) {
    if (/[\d=]/.test(text) || text.includes(placeholder)) continue
    if (index > 0 && /^\p{Lu}/u.test(text) && lower !== 'i') continue
    counted.push({lower, syllables: countSyllables(text)})
  }
  return counted
})

function describe(all: readonly (readonly CountedWord[])[], level: Level, compareWith: string) {
  const {age} = level
  if (compareWith === 'cochrane')
    return {messageId: 'standing' as const, data: {age, standing: standingOf(level.grade)}}
  const words = heaviestWords(all)
  const without = levelOf(all.map((sentence) => sentence.filter(({lower}) => !words.includes(lower))))
  // Half a school year is the least that is worth a remark.
  if (words.length < shownMax || level.grade - without.grade < 0.5 || without.age === age)
    return {messageId: 'grade' as const, data: {age}}
  const named = words.map((word) => `“${word}”`)
  return {
    messageId: 'without' as const,
    data: {age, without: without.age, words: `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`},
  }
}

function standingOf(grade: number): string {
  const [first, second, third] = cochraneQuartiles
  if (grade <= first) return 'easier than 3 in 4'
  if (grade <= second) return 'easier than half of'
  return grade <= third ? 'harder than half of' : 'harder than 3 in 4'
}

/** The three words that add most syllables over one a word, all their uses together. */
function heaviestWords(sentences: readonly (readonly CountedWord[])[]): string[] {
  const weights = new Map<string, number>()
  for (const sentence of sentences) {
    for (const {lower, syllables} of sentence) {
      if (syllables >= polysyllableMin) weights.set(lower, (weights.get(lower) ?? 0) + syllables - 1)
    }
  }
  const ranked = [...weights].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  return ranked.slice(0, shownMax).map(([word]) => word)
}

/** The sentences with the highest level of their own, in the order of the text. */
function hardest(
  sentences: readonly {readonly sentence: Sentence; readonly words: readonly CountedWord[]}[],
) {
  const scored = sentences.map(({sentence, words}) => ({
    sentence,
    words: words.length,
    long: words.filter(({syllables}) => syllables >= polysyllableMin).length,
    // Flesch–Kincaid without its constant: enough to rank by.
    grade:
      words.length < 5
        ? 0
        : 0.39 * words.length + (11.8 * countSyllablesOf([words]).syllables) / words.length,
  }))
  const worst = [...scored].sort((one, other) => other.grade - one.grade).slice(0, shownMax)
  return worst
    .sort((one, other) => one.sentence.start - other.sentence.start)
    .map(({sentence, words, long}) => ({messageId: 'sentence' as const, at: sentence, data: {words, long}}))
}
