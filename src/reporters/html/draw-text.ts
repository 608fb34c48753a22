import type {TextBlock} from '../../report/text-report.ts'
import {drawInline} from './draw-inline.ts'
import {drawNotes, drawWholeNote} from './draw-notes.ts'
import {drawTable} from './draw-table.ts'
import type {FileView} from './file-view.ts'
import {ListNest} from './list-nest.ts'

/** Levels that HTML has. */
const levelMax = 6

/** From so many blocks a browser lays out only what is on the screen. */
const longBlocks = 150

/** The text itself, with its notes beside it. */
export function drawText(view: FileView): string {
  const blocks = view.report.text?.blocks ?? []
  if (blocks.length === 0) return `${drawWhole(view)}<p class="muted">There is no text.</p>`
  const parts: string[] = []
  const lists = new ListNest()
  // Headings of the text go below the heading of the section, and never skip a level.
  const base = view.level + 1
  let level = base
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) break
    parts.push(lists.enter(block.list))
    if (block.cell !== undefined) {
      const end = endOfTable(blocks, index)
      parts.push(drawTable(blocks, index, end, view))
      index = end - 1
      continue
    }
    if (block.kind === 'heading') level = Math.min(levelMax, level + 1, base + (block.depth ?? 1))
    parts.push(drawRow(block, index, level, view))
  }
  parts.push(lists.leave())
  const long = blocks.length > longBlocks ? ' long' : ''
  return `${drawWhole(view)}<div class="text${long}" data-key="${view.key}">${parts.join('')}</div>`
}

function endOfTable(blocks: readonly TextBlock[], from: number): number {
  const id = blocks[from]?.cell?.id
  let end = from + 1
  while (blocks[end]?.cell !== undefined && blocks[end]?.cell?.id === id) end += 1
  return end
}

function drawRow(block: TextBlock, index: number, level: number, view: FileView): string {
  const inline = drawInline(block, index, view)
  const notes = drawNotes(view.notes.margin.get(index) ?? [], view)
  const body = wrap(block, inline, level)
  return `<div class="row">${block.isQuote ? `<blockquote>${body}</blockquote>` : body}${notes}</div>`
}

function wrap({kind, isFootnote, isReference}: TextBlock, inline: string, level: number): string {
  if (kind === 'heading') return `<h${level}>${inline}</h${level}>`
  if (kind === 'caption') return `<p class="caption" dir="auto">${inline}</p>`
  if (isFootnote) return `<p class="small" dir="auto">${inline}</p>`
  return isReference ? `<p class="small muted" dir="auto">${inline}</p>` : `<p dir="auto">${inline}</p>`
}

function drawWhole(view: FileView): string {
  const {whole} = view.notes
  if (whole.length === 0) return ''
  const notes = whole.map((note) => drawWholeNote(note, view)).join('')
  const level = Math.min(levelMax, view.level + 2)
  return `<div class="whole"><h${level}>About the text as a whole</h${level}>${notes}</div>`
}
