import {readFileSync} from 'node:fs'
import {countText} from '../../src/readability/count-text.ts'
import {type ReadabilityScores, readabilityScores} from '../../src/readability/readability-scores.ts'
import type {TextCounts} from '../../src/readability/text-counts.ts'
import {toSentences} from '../difficulty/read-documents.ts'
import type {EvalRow} from './roles.ts'

/** textstat's names of the formulas whose counts its own vectors give, and ours. */
const SAME_COUNTS: Readonly<Record<string, keyof ReadabilityScores>> = {
  flesch_reading_ease: 'fleschReadingEase',
  flesch_kincaid_grade: 'fleschKincaidGrade',
  coleman_liau_index: 'colemanLiau',
  automated_readability_index: 'automatedReadability',
}

/** Formulas that count words which depend on nothing but syllables and sentences. */
const OWN_COUNTS: Readonly<Record<string, keyof ReadabilityScores>> = {...SAME_COUNTS, smog_index: 'smog'}

/** The averages are given to three decimals; Flesch's factor of 84.6 makes .05 of that. */
const EXACT = 0.05

const GRADE_MAX = 0.2

interface Vector {
  readonly test: string
  readonly text: string
  readonly expected: number
}

interface Vectors {
  readonly texts: ReadonlyMap<string, string>
  readonly vectors: readonly Vector[]
}

/** Holds the formulas to the values that the Python library textstat expects. */
export function formulaVectorRows(file: string): readonly EvalRow[] {
  const {texts, vectors} = readVectors(file)
  let exact = 0
  let exactOf = 0
  let near = 0
  let nearOf = 0
  const differing: string[] = []
  for (const [name, text] of texts) {
    const expected = new Map(
      vectors.filter((vector) => vector.text === name).map(({test, expected: value}) => [test, value]),
    )
    const theirs = countsOf(expected)
    if (!theirs) continue
    const ours = countText(
      toSentences(text.replaceAll('\n', ' ').trim()).map(({words}) => words),
      text.replace(/\s/g, '').length,
    )
    const scores = {theirs: readabilityScores(theirs), ours: readabilityScores(ours)}
    for (const [test, key] of Object.entries(SAME_COUNTS)) {
      const value = expected.get(test)
      if (value === undefined) continue
      exactOf += 1
      if (Math.abs(scores.theirs[key] - value) <= EXACT) exact += 1
    }
    const isSameLength = Math.abs(ours.words / ours.sentences - theirs.words / theirs.sentences) < 0.01
    for (const [test, key] of Object.entries(OWN_COUNTS)) {
      const value = expected.get(test)
      if (value === undefined) continue
      if (!isSameLength) differing.push(`${name}: ${ours.sentences} sentences`)
      else {
        nearOf += 1
        if (Math.abs(scores.ours[key] - value) <= GRADE_MAX) near += 1
      }
    }
  }
  const different = [...new Set(differing)].join(', ') || 'none'
  return [
    {
      measure: 'formulas: equal to textstat with its counts',
      value: `${exact} of ${exactOf}`,
      target: 'all',
      isMet: exact === exactOf,
    },
    {
      measure: 'formulas: within .2 of textstat with our counts',
      value: `${near} of ${nearOf}; sentences counted differently: ${different}`,
      target: 'all',
      isMet: near === nearOf,
    },
  ]
}

/** Counts that have the averages which textstat expects for a text. */
function countsOf(expected: ReadonlyMap<string, number>): TextCounts | undefined {
  const perSentence = expected.get('words_per_sentence')
  const syllables = expected.get('syllables_per_word')
  const letters = expected.get('letters_per_word')
  const characters = expected.get('chars_per_word')
  if (!perSentence || !syllables || !letters || !characters) return undefined
  const words = 1000
  return {
    words,
    sentences: words / perSentence,
    syllables: words * syllables,
    letters: words * letters,
    characters: words * characters,
    polysyllables: 0,
    foggyWords: 0,
    difficultWords: 0,
  }
}

function readVectors(file: string): Vectors {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const texts = new Map<string, string>()
  const vectors: Vector[] = []
  if (typeof data !== 'object' || data === null || !('texts' in data) || !('vectors' in data))
    return {texts, vectors}
  for (const [name, text] of Object.entries(data.texts ?? {}))
    if (typeof text === 'string') texts.set(name, text)
  for (const vector of Array.isArray(data.vectors) ? data.vectors : []) {
    const {test, args} = vector ?? {}
    const isEnglish = args?.lang === undefined || args.lang === 'en_US'
    if (
      isEnglish &&
      typeof test === 'string' &&
      typeof args?.text === 'string' &&
      typeof args.expected === 'number'
    ) {
      vectors.push({test, text: args.text, expected: args.expected})
    }
  }
  return {texts, vectors}
}
