import {dirname, join} from 'node:path'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {countText} from '../../src/readability/count-text.ts'
import {difficultyOf} from '../../src/readability/difficulty-of.ts'
import {documentDifficulty} from '../../src/readability/document-difficulty.ts'
import {readabilityScores} from '../../src/readability/readability-scores.ts'
import {areaUnderCurve, falsePositivesAt, pearson, precisionOfTop} from '../difficulty/agreement.ts'
import {readCochranePairs, type TextSentences} from '../difficulty/read-documents.ts'
import {isNihrLay, type RatedSentence, readMedReadMe, readReadMe, wordsOf} from '../difficulty/read-rated.ts'
import {formulaVectorRows} from './formula-vectors.ts'
import type {EvalRow} from './roles.ts'

/** A way of judging one sentence: higher is harder. */
interface Judge {
  readonly name: string
  readonly judge: (words: readonly string[], text: string) => number
}

/** Share of seven formulas by which retext-readability finds a sentence too hard at 16; every sentence is judged, however short. */
const retext = unified().use(retextEnglish).use(retextReadability, {age: 16, minWords: 1, threshold: 1e-9})

const FORMULAS = 7

function retextVote(text: string): number {
  const file = new VFile(text)
  retext.runSync(retext.parse(file), file)
  let most = 0
  for (const {reason} of file.messages) {
    // "… according to 5 out of 7 algorithms" or "… all 7 algorithms"; a vote of none is reported as well.
    const votes = /to (?:all )?(\d+)/.exec(reason)?.[1]
    if (votes !== undefined) most = Math.max(most, Number(votes) / FORMULAS)
  }
  return most
}

const scores = (words: readonly string[]) => readabilityScores(countText([words]))

const OURS: Judge = {name: 'laylint', judge: difficultyOf}

/** What writers use today, on the same sentences. */
const OTHERS: readonly Judge[] = [
  {name: 'Flesch–Kincaid', judge: (words) => scores(words).fleschKincaidGrade},
  {name: 'Dale–Chall', judge: (words) => scores(words).daleChall},
  {name: 'SMOG', judge: (words) => scores(words).smog},
  {name: 'retext-readability', judge: (_, text) => retextVote(text)},
]

/** One figure of a set of sentences, with what it must reach. */
interface Figure {
  readonly measure: string
  readonly of: (judge: Judge) => number
  readonly wanted: '≥' | '≤'
  readonly bound: number
}

/**
 * Measures sentence difficulty against people's ratings, document difficulty on Cochrane pairs, and the formulas.
 *
 * @param folder Folder `readability-and-jargon`; `formula-vectors` stands beside it.
 * @returns Rows with the same figure for Flesch–Kincaid, Dale–Chall, SMOG and retext-readability's vote.
 */
export function evaluateReadability(folder: string): readonly EvalRow[] {
  const dev = readMedReadMe(folder).filter(({split}) => split === 'dev')
  const general = readReadMe(folder, 'val').map(({text, rating}) => ({text, rating, words: wordsOf(text)}))
  const figures = [...sentenceFigures(dev), ...generalFigures(general)]
  return [
    ...figures.map(toRow),
    documentRow(folder),
    ...formulaVectorRows(join(dirname(folder), 'formula-vectors', 'textstat.json')),
  ]
}

type Judged = Pick<RatedSentence, 'words' | 'text' | 'rating'>

/** Judges each set once per judge, because retext is slow. */
function memoized(sentences: readonly Judged[]): (judge: Judge) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (judge) => {
    const values = known.get(judge.name) ?? sentences.map(({words, text}) => judge.judge(words, text))
    known.set(judge.name, values)
    return values
  }
}

function sentenceFigures(dev: readonly RatedSentence[]): readonly Figure[] {
  const lay = dev.filter(isNihrLay)
  const ofAll = memoized(dev)
  const ofLay = memoized(lay)
  const isHard = (sentences: readonly Judged[]) => sentences.map(({rating}) => rating >= 4)
  const ratings = dev.map(({rating}) => rating)
  return [
    {
      measure: 'difficulty: Pearson with ratings, MedReadMe dev',
      of: (judge) => pearson(ofAll(judge), ratings),
      wanted: '≥',
      bound: 0.84,
    },
    {
      measure: 'difficulty: AUC for rating 4 or more',
      of: (judge) => areaUnderCurve(ofAll(judge), isHard(dev)),
      wanted: '≥',
      bound: 0.9,
    },
    {
      measure: `difficulty: the same, NIHR lay side (${lay.length} sentences)`,
      of: (judge) => areaUnderCurve(ofLay(judge), isHard(lay)),
      wanted: '≥',
      bound: 0.82,
    },
    {
      measure: 'difficulty: false positives at recall .59, NIHR lay side',
      of: (judge) => falsePositivesAt(0.59, ofLay(judge), isHard(lay)),
      wanted: '≤',
      bound: 0.12,
    },
    {
      measure: 'hard-sentence: worst 20% rated 4 or more, NIHR lay side',
      of: (judge) => precisionOfTop(0.2, ofLay(judge), isHard(lay)),
      wanted: '≥',
      bound: 0.8,
    },
  ]
}

function generalFigures(general: readonly Judged[]): readonly Figure[] {
  const of = memoized(general)
  const ratings = general.map(({rating}) => rating)
  return [
    {
      measure: 'difficulty: Pearson with levels, ReadMe++ val, not trained on',
      of: (judge) => pearson(of(judge), ratings),
      wanted: '≥',
      bound: 0.77,
    },
  ]
}

function toRow({measure, of, wanted, bound}: Figure): EvalRow {
  const value = of(OURS)
  const beside = OTHERS.map((judge) => `${judge.name} ${of(judge).toFixed(3)}`).join(', ')
  return {
    measure,
    value: `${value.toFixed(3)} (${beside})`,
    target: `${wanted} ${bound}`,
    isMet: wanted === '≥' ? value >= bound : value <= bound,
  }
}

/** The shipped density was fitted on these pairs; the figure for pairs held out in turn is in document-card.json. */
function documentRow(folder: string): EvalRow {
  const pairs = readCochranePairs(folder)
  const texts = pairs.flatMap(({technical, plain}) => [technical, plain])
  const isTechnical = texts.map((_, index) => index % 2 === 0)
  const auc = (judge: (text: TextSentences) => number) => areaUnderCurve(texts.map(judge), isTechnical)
  const formulas = texts.map((text) => readabilityScores(countText(text.map(({words}) => words))))
  const ofFormula = (key: 'fleschKincaidGrade' | 'daleChall' | 'smog') =>
    areaUnderCurve(
      formulas.map((all) => all[key]),
      isTechnical,
    ).toFixed(3)
  const value = auc((text) => documentDifficulty(text).difficulty)
  const beside = `Flesch–Kincaid ${ofFormula('fleschKincaidGrade')}, Dale–Chall ${ofFormula('daleChall')}, SMOG ${ofFormula('smog')}`
  return {
    measure: 'difficulty: AUC technical against plain, Cochrane (fitted on; .932 held out)',
    value: `${value.toFixed(3)} (${beside})`,
    target: '≥ 0.93',
    isMet: value >= 0.93,
  }
}
