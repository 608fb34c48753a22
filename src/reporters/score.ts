import type {ReportParts} from '../report/build-report.ts'
import type {FileReport, SentenceReport} from '../report/file-report.ts'
import type {LeftOut} from '../report/score-details.ts'
import {escapeControls} from './escape-controls.ts'
import {clipText} from './pretty/clip-text.ts'
import {drawScores} from './pretty/draw-scores.ts'
import {createStyle} from './pretty/style.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Scores of the text and of each sentence. */
export const parts: ReportParts = {scores: true, sentences: true, units: false, scoreDetails: true}

/** The report of `laylint score`: the text as a whole, its formulas, and its hardest sentences. */
export function createReporter(context: ReportContext): Reporter {
  const style = createStyle(context.hasColor)
  return {
    start: () => '',
    file(report) {
      const head = style.bold(escapeControls(report.path))
      const lines = [
        head,
        ...drawScores(report, style),
        ...drawLeftOut(report),
        ...drawFormulas(report),
        '',
        ...drawHardest(report, context),
      ]
      return `${lines.join('\n')}\n\n`
    },
    finish: () => '',
  }
}

/** Order and names of the formulas. */
export const formulas = {
  fleschReadingEase: 'Flesch reading ease (100 easy, 0 hard)',
  fleschKincaidGrade: 'Flesch–Kincaid, US school grade',
  smog: 'SMOG, US school grade',
  gunningFog: 'Gunning fog, US school grade',
  colemanLiau: 'Coleman–Liau, US school grade',
  automatedReadability: 'Automated readability, US school grade',
  daleChall: 'Dale–Chall (5 easy, 10 hard)',
} as const

/** Names of what is not scored, for one and for several. */
const leftOutNames: Readonly<Record<keyof LeftOut, readonly [one: string, many: string]>> = {
  headings: ['heading', 'headings'],
  tableCells: ['table cell', 'table cells'],
  captions: ['caption', 'captions'],
  footnotes: ['footnote', 'footnotes'],
  references: ['reference', 'references'],
  addressesAndCode: ['web address or piece of code', 'web addresses and pieces of code'],
}

function drawLeftOut({scoreDetails}: FileReport): string[] {
  if (scoreDetails === undefined) return []
  const {leftOut} = scoreDetails
  const parts = Object.entries(leftOutNames).flatMap(([key, [one, many]]) => {
    // The keys of the names are those of what is left out.
    const count = leftOut[key as keyof LeftOut]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return parts.length === 0 ? [] : [`Left out    ${parts.join(', ')}`]
}

/** SMOG was fitted on samples of 30 sentences: fewer make it unsure. */
const smogSentences = 30

function drawFormulas({scores, scoreDetails}: FileReport): string[] {
  if (scores === undefined || scoreDetails?.isTooShort !== false) return []
  return Object.entries(formulas).map(([name, text]) => {
    const value = scores[name as keyof typeof formulas]
    const note =
      name === 'smog' && scores.sentences < smogSentences ? `; made for ${smogSentences} sentences` : ''
    return `  ${value.toFixed(1).padStart(6)}  ${text}${note}`
  })
}

/** Sentences named. */
const sentencesMax = 5

/** Labels and the like are not among the hardest sentences. */
const wordsMin = 3

function drawHardest({sentences = [], source}: FileReport, context: ReportContext): string[] {
  const hardest = [...sentences]
    .filter(({words}) => words >= wordsMin)
    .sort((one, other) => other.difficulty - one.difficulty || other.words - one.words)
    .slice(0, sentencesMax)
  if (hardest.length === 0) return ['No sentences.']
  return [
    'Hardest sentences, from 1 (easy) to 6 (hard)',
    ...hardest.map((sentence) => drawSentence(sentence, source, context)),
  ]
}

function drawSentence(
  {start, end, difficulty, words}: SentenceReport,
  source: string,
  {columns}: ReportContext,
): string {
  const text = clipText(source.slice(start.offset, end.offset), columns - 27)
  return `  ${difficulty.toFixed(1)}  line ${String(start.line).padEnd(4)} ${String(words).padStart(3)} words  ${text}`
}
