import type {RankedMessage} from '../../engine/message.ts'
import type {FileReport} from '../../report/file-report.ts'
import {severityRank} from '../../rule/severity-rank.ts'
import {areScored, type ComparedReports, notScored, rowsOf, sayRow} from '../draw-comparison.ts'
import {severityWords} from '../pretty/style.ts'
import type {ReportContext} from '../reporter.ts'
import {drawMeta} from './draw-file.ts'
import {drawPage} from './draw-page.ts'
import {drawRules} from './draw-rules.ts'
import {drawStrip} from './draw-strip.ts'
import {drawText} from './draw-text.ts'
import {drawTextLegend, drawToolbar, FindingCounts} from './draw-toolbar.ts'
import {escapeHtml, escapeName} from './escape-html.ts'
import {type FileView, noteId, sameWords, severityClass, titleOf, viewFile} from './file-view.ts'

/** New findings that are listed, and words. */
const listedMax = 20
const wordsMax = 12

/** The page of `laylint diff`: what got better and worse, and both texts beside each other. */
export function drawDiff(
  compared: ComparedReports,
  context: Pick<ReportContext, 'rules' | 'toolVersion'>,
): string {
  const {gained, lost, kept} = compared
  const before = {...viewFile(compared.before, {key: 'b', level: 2}), kept: sentencesOf(compared.after)}
  const after = {...viewFile(compared.after, {key: 'a', level: 2}), kept: sentencesOf(compared.before)}
  const counts = new FindingCounts()
  counts.add(compared.before)
  counts.add(compared.after)
  const main =
    `<section class="card"><h2>What changed</h2>${drawRows(compared)}<p>Findings: ${lost.length} gone, ${gained.length} new, ${kept} left.</p>${sayWords(compared)}</section>` +
    `<div class="changes">${drawGained(gained, after)}${drawLost(lost)}</div>` +
    `<div class="panes shapes">${drawShape('Before', before)}${drawShape('After', after)}</div>` +
    `<section class="reading"><h2>Both texts, with notes</h2><p class="muted">Sentences in grey stand in both.</p>${drawTextLegend()}${drawToolbar(counts)}` +
    `<div class="panes">${drawPane('Before', before)}${drawPane('After', after)}</div></section>${drawRules(context.rules, counts.byRule)}`
  const names = `${escapeName(compared.before.path)} → ${escapeName(compared.after.path)}`
  return drawPage({
    title: `${titleOf(after)}: before and after – laylint`,
    header: `<h1>Before and after</h1><p class="meta path">${names}</p>`,
    main,
    toolVersion: context.toolVersion,
  })
}

function sentencesOf({text}: FileReport): Set<string> {
  const blocks = text?.blocks ?? []
  return new Set(
    blocks.flatMap((block) => block.sentences.map(({start, end}) => sameWords(block.text.slice(start, end)))),
  )
}

/** Rare words that are gone and new. */
function sayWords({before, after, words}: ComparedReports): string {
  const list = (title: string, all: readonly string[]): string => {
    if (all.length === 0) return ''
    const more = all.length - wordsMax
    return `<p>${title}: ${escapeHtml(all.slice(0, wordsMax).join(', '))}${more > 0 ? ` and ${more} more` : ''}.</p>`
  }
  const scores = areScored(before, after) ? '' : `<p class="muted">${notScored}</p>`
  return `${scores}${list('Rare words gone', words.gone)}${list('New rare words', words.new)}`
}

function drawRows({before, after}: ComparedReports): string {
  const rows = rowsOf(before, after).map((row) => {
    const {old, next, change} = sayRow(row)
    const word = change === undefined ? '<td></td>' : `<td class="${change}">${change}</td>`
    return `<tr><th scope="row">${escapeHtml(row.name)}</th><td>${old}</td><td>${next}</td>${word}</tr>`
  })
  return `<table class="compare"><thead><tr><td></td><th scope="col">Before</th><th scope="col">After</th><td></td></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function drawGained(gained: readonly RankedMessage[], view: FileView): string {
  const sorted = [...gained].sort((one, other) => severityRank[one.severity] - severityRank[other.severity])
  const numbers = new Map<RankedMessage, number>()
  for (const {number, message, repeats} of view.notes.all)
    for (const one of [message, ...repeats]) numbers.set(one, number)
  const items = sorted.slice(0, listedMax).map((message) => {
    const number = numbers.get(message)
    const link = number === undefined ? '' : ` <a href="#${noteId(view, number)}">Note ${number}</a>`
    return `<li><span class="m ${severityClass[message.severity]}">${severityWords[message.severity]}</span> ${escapeHtml(message.message)}${link}</li>`
  })
  if (sorted.length > listedMax) items.push(`<li>and ${sorted.length - listedMax} more</li>`)
  return drawCard('New', items)
}

function drawLost(lost: readonly RankedMessage[]): string {
  const counts = new Map<string, number>()
  for (const {ruleId} of lost) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const sorted = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  return drawCard(
    'Gone',
    sorted.map(([rule, count]) => `<li><b>${count}</b> ${escapeHtml(rule)}</li>`),
  )
}

function drawCard(title: string, items: readonly string[]): string {
  const body = items.length === 0 ? '<p>Nothing.</p>' : `<ul>${items.join('')}</ul>`
  return `<section class="card"><h2>${title}</h2>${body}</section>`
}

function drawShape(name: string, view: FileView): string {
  return `<section><h2>${name}</h2>${drawMeta(view)}${drawStrip(view)}</section>`
}

function drawPane(name: string, view: FileView): string {
  return `<section class="pane" aria-label="${name}"><h3>${name}</h3>${drawText(view)}</section>`
}
