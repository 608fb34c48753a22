import {SCORED_WORDS_MIN} from '../../readability/document-difficulty.ts'
import {drawRoleLegend, drawSmallStrip} from './draw-strip.ts'
import {escapeHtml, escapeName} from './escape-html.ts'
import {countSeverities, type FileView, titleOf} from './file-view.ts'

/** One column of the table: its head, and what orders it. */
const columns = [
  'Text',
  'Errors',
  'Warnings',
  'Hints',
  'Words',
  'Difficulty',
  'Before the first finding',
] as const

/** A row of the table of all texts. */
export function drawIndexRow(view: FileView): string {
  const {report, key} = view
  const {error, warning, info} = countSeverities(report)
  const {scores, order} = report
  const isScored = scores !== undefined && scores.words >= SCORED_WORDS_MIN
  const share = order?.firstFinding === undefined ? undefined : order.shareBeforeFinding * 100
  const title = report.text?.title?.trim()
  const name = `<a href="#f${key}">${title ? escapeHtml(title) : escapeName(report.path)}</a>`
  const path = title ? `<br><span class="path muted">${escapeName(report.path)}</span>` : ''
  const cells = [
    numberCell(error),
    numberCell(warning),
    numberCell(info),
    numberCell(scores?.words),
    numberCell(isScored ? scores.difficulty : undefined, 1),
    numberCell(share, 0, '%'),
  ]
  return `<tr><th scope="row" data-v="${escapeHtml(titleOf(view).toLowerCase())}">${name}${path}</th>${cells.join('')}<td>${drawSmallStrip(report)}</td></tr>`
}

/** What is not known stands last in any order. */
function numberCell(value: number | undefined, digits = 0, unit = ''): string {
  if (value === undefined) return '<td data-v="">–</td>'
  return `<td data-v="${value.toFixed(2)}">${value.toFixed(digits)}${unit}</td>`
}

/** The table of all texts; scripts make its heads sort it. */
export function drawIndex(rows: readonly string[]): string {
  const heads = columns.map((name) => `<th scope="col" data-sort>${name}</th>`)
  return (
    '<section class="index"><h2>All texts</h2><div class="scroll" tabindex="0" role="group" aria-label="All texts"><table class="files"><thead><tr>' +
    `${heads.join('')}<th scope="col">Shape</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>${drawRoleLegend()}</section>`
  )
}
