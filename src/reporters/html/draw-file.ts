import {plural} from '../pretty/say-counts.ts'
import type {RuleInfo} from '../reporter.ts'
import {drawChecklist} from './draw-checklist.ts'
import {drawEdits, findNote, startOf} from './draw-edits.ts'
import {drawScores} from './draw-scores.ts'
import {drawStrip} from './draw-strip.ts'
import {drawText} from './draw-text.ts'
import {drawTextLegend} from './draw-toolbar.ts'
import {escapeHtml, escapeName} from './escape-html.ts'
import {type FileView, titleOf} from './file-view.ts'
import {drawCounts} from './say-counts.ts'

/** Under its title: file, preset, words. */
export function drawMeta({report}: FileView): string {
  const {path, preset, scores, suppressed} = report
  const parts = [
    `<span class="path">${escapeName(path)}</span>`,
    `preset ${escapeHtml(preset)}`,
    ...(scores === undefined ? [] : [plural(scores.words, 'word')]),
    ...(suppressed === 0 ? [] : [`${suppressed} silenced`]),
  ]
  return `<p class="meta">${parts.join(' · ')}</p>`
}

/** Everything about one text below its title. */
export function drawFile(given: FileView, rules: readonly RuleInfo[], toolbar: string): string {
  const start = startOf(given, rules)
  const named = [...start.first, ...start.edits].flatMap((edit) => findNote(edit, given)?.number ?? [])
  const view: FileView = {...given, open: new Set(named)}
  const heading = `h${view.level + 1}`
  const notes = view.report.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`)
  return (
    `${drawMeta(view)}${notes.join('')}<p class="counts">${drawCounts(view.report)}</p>` +
    `<div class="cards">${drawEdits(view, start)}${drawScores(view)}${drawChecklist(view)}</div>${drawStrip(view)}` +
    `<section class="reading"><${heading}>The text, with notes</${heading}>${drawTextLegend()}${toolbar}${drawText(view)}</section>`
  )
}

/** The title of a text as a heading. */
export function drawTitle(view: FileView): string {
  return `<h${view.level}>${escapeHtml(titleOf(view))}</h${view.level}>`
}
