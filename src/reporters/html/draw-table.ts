import type {TextBlock} from '../../report/text-report.ts'
import {drawInline} from './draw-inline.ts'
import {drawNotes} from './draw-notes.ts'
import type {FileView} from './file-view.ts'

/** Cells without text that are drawn in a row. */
const emptyMax = 40

/** The table of the blocks from `start` to `end`, with the notes of all its cells below it. */
export function drawTable(blocks: readonly TextBlock[], start: number, end: number, view: FileView): string {
  let rows = ''
  let row: number | undefined
  let column = 0
  for (let index = start; index < end; index += 1) {
    const block = blocks[index]
    const cell = block?.cell
    if (block === undefined || cell === undefined) continue
    if (cell.row !== row) {
      rows += row === undefined ? '<tr>' : '</tr><tr>'
      row = cell.row
      column = 0
    }
    const empty = Math.min(emptyMax, Math.max(0, cell.column - column))
    const tag = cell.isHead && block.text.trim() !== '' ? 'th' : 'td'
    rows += `${'<td></td>'.repeat(empty)}<${tag} dir="auto">${drawInline(block, index, view)}</${tag}>`
    column = cell.column + 1
  }
  const notes = []
  for (let index = start; index < end; index += 1) notes.push(...(view.notes.margin.get(index) ?? []))
  return `<div class="row"><div class="scroll" tabindex="0" role="group" aria-label="Table"><table><tbody>${rows}</tr></tbody></table></div>${drawNotes(notes, view)}</div>`
}
