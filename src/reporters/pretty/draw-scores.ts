import {
  PUBLISHED_SOURCES,
  type PublishedSource,
  percentileAmongPublished,
  SCORED_WORDS_MIN,
} from '../../readability/document-difficulty.ts'
import type {FileReport} from '../../report/file-report.ts'
import {plural} from './say-counts.ts'
import type {Style} from './style.ts'

/** Cells of the bar; the scale goes from 1 to 6. */
const barCells = 20

/** Above this age the figure only says that the text is for people in the field. */
const ageMax = 18

/** A reading age for people: “about 12”, or “above 18”. */
export function sayAge(age: number): string {
  return age > ageMax ? `above ${ageMax}` : `about ${age.toFixed(0)}`
}

/** The small block of scores: how hard, how long. Numbers say where to look, never whether a text is good. */
export function drawScores({scores, scoreDetails, preset}: FileReport, style: Style): string[] {
  if (scores === undefined || scores.words === 0) return []
  const average = (scores.words / Math.max(1, scores.sentences)).toFixed(0)
  const counted = `${plural(scores.words, 'word')} in ${plural(scores.sentences, 'sentence')}`
  const length = `Length      ${counted}, ${average} words each on average`
  if (scores.words < SCORED_WORDS_MIN) {
    const why = `Difficulty  not measured: a text of under ${SCORED_WORDS_MIN} words is too short for a score`
    return [length, style.dim(why)]
  }
  const {difficulty, readingAge} = scores
  const filled = Math.round(((difficulty - 1) / 5) * barCells)
  const bar = '█'.repeat(filled) + style.dim('░'.repeat(barCells - filled))
  const shown = PUBLISHED_SOURCES.filter(({source}) => {
    return scoreDetails === undefined ? source === sourceFor(preset) : true
  })
  return [
    `Difficulty  ${bar}  ${difficulty.toFixed(1)} of 6, reading age ${sayAge(readingAge)}`,
    ...shown.map(({source, title}) => {
      return style.dim(
        `            ${compare(Math.round(percentileAmongPublished(difficulty, source)))} ${title}`,
      )
    }),
    length,
  ]
}

/** “harder than 80 of 100” */
function compare(share: number): string {
  if (share === 0) return 'easier than nearly all'
  return share === 100 ? 'harder than nearly all' : `harder than ${share} of 100`
}

/** The published texts that are nearest to what a preset is for. */
function sourceFor(preset: FileReport['preset']): PublishedSource {
  return preset === 'nihr' || preset === 'elife' ? preset : 'cochrane'
}
