import {percentileAmongPublished, SCORED_WORDS_MIN} from '../../readability/document-difficulty.ts'
import type {FileReport} from '../../report/file-report.ts'
import type {Style} from './style.ts'

/** Cells of the bar; the scale goes from 1 to 6. */
const barCells = 20

/** Above this age the figure only says that the text is for people in the field. */
const ageMax = 18

function sayAge(age: number): string {
  return age > ageMax ? `reading age above ${ageMax}` : `reading age about ${age.toFixed(0)}`
}

/** The small block of scores: how hard, how long. Numbers say where to look, never whether a text is good. */
export function drawScores({scores}: FileReport, style: Style): string[] {
  if (scores === undefined || scores.words === 0) return []
  const average = (scores.words / Math.max(1, scores.sentences)).toFixed(0)
  const sentences = scores.sentences === 1 ? '1 sentence' : `${scores.sentences} sentences`
  const length = `Length      ${scores.words} words in ${sentences}, ${average} words each on average`
  if (scores.words < SCORED_WORDS_MIN) {
    return [length, style.dim(`Difficulty  not measured: it takes ${SCORED_WORDS_MIN} words`)]
  }
  const {difficulty, readingAge} = scores
  const filled = Math.round(((difficulty - 1) / 5) * barCells)
  const bar = '█'.repeat(filled) + style.dim('░'.repeat(barCells - filled))
  const share = Math.round(percentileAmongPublished(difficulty, 'cochrane'))
  return [
    `Difficulty  ${bar}  ${difficulty.toFixed(1)} of 6, ${sayAge(readingAge)}`,
    style.dim(`            harder than ${share} of 100 Cochrane plain language summaries`),
    length,
  ]
}
