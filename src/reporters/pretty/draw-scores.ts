import type {FileReport} from '../../report/file-report.ts'
import type {Style} from './style.ts'

/** Fewer words than this say nothing reliable to a formula. */
const wordsMin = 100

/** The small block of scores: how long, how hard. */
export function drawScores({scores}: FileReport, style: Style): string[] {
  if (scores === undefined || scores.words === 0) return []
  const average = scores.words / Math.max(1, scores.sentences)
  const length = `${scores.words} words in ${scores.sentences} sentences, ${average.toFixed(0)} words each`
  if (scores.words < wordsMin) return [style.dim(length)]
  const ease = Math.max(0, Math.min(100, scores.fleschReadingEase))
  const filled = Math.round(ease / 5)
  const bar = style.green('█'.repeat(filled)) + style.dim('░'.repeat(20 - filled))
  return [`Reading ease  ${bar}  ${ease.toFixed(0)} of 100`, style.dim(length)]
}
