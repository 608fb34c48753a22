import {publishedMedians, type Role} from '../../discourse/discourse.ts'
import type {FileReport, SentenceReport} from '../../report/file-report.ts'
import {type FileView, sentenceId} from './file-view.ts'
import {roleClass, roleNames} from './role-names.ts'

/** Sentences in a row that do the same. */
export interface RoleRun {
  readonly role: Role
  /** Places among the sentences of the report, both inclusive. */
  readonly first: number
  readonly last: number
  /** Percent of the words of the text. */
  readonly from: number
  readonly width: number
}

/** Runs of the strip and of its list. */
const runsMax = 400

/** Percent of the strip that a name and a letter need. */
const nameWidthMin = 12
const letterWidthMin = 3

/** The sentences of a text as runs of one role. */
export function runsOf(sentences: readonly SentenceReport[]): RoleRun[] {
  const total = Math.max(
    1,
    sentences.reduce((sum, {words}) => sum + words, 0),
  )
  const runs: {role: Role; first: number; last: number; words: number}[] = []
  for (const [index, {role, words}] of sentences.entries()) {
    const last = runs.at(-1)
    if (last?.role === role) Object.assign(last, {last: index, words: last.words + words})
    else runs.push({role, first: index, last: index, words})
  }
  let before = 0
  return runs.map(({words, ...run}): RoleRun => {
    const from = (before / total) * 100
    before += words
    return {...run, from, width: (words / total) * 100}
  })
}

/** What each sentence does, at a glance and in words. */
export function drawStrip(view: FileView): string {
  const {report, level} = view
  const {sentences = []} = report
  if (sentences.length === 0) return ''
  const runs = runsOf(sentences)
  const heading = `h${level + 1}`
  return (
    `<section class="shape"><${heading}>What each sentence does</${heading}>${drawPicture(view, runs)}` +
    `${drawLegend(sentences)}${sayOrder(report)}` +
    `<details class="more"><summary>The strip in words</summary><ol class="runs">${drawRuns(runs, view)}</ol></details></section>`
  )
}

/** The strip alone; the words around it say the same, so it is hidden from who cannot see it. */
function drawPicture(view: FileView, runs: readonly RoleRun[]): string {
  const cells = runs.slice(0, runsMax).map((run) => drawRun(run, view))
  return `<svg class="strip" height="58" aria-hidden="true" focusable="false">${drawFlag(view, runs)}${cells.join('')}</svg>`
}

function drawRun({role, first, from, width}: RoleRun, view: FileView): string {
  const shape = `<rect x="${percent(from)}" y="24" width="${percent(width)}" height="34"/>`
  const name = roleNames[role]
  const draw = (kind: string, text: string): string =>
    `<text class="${kind}" x="${percent(from + width / 2)}" y="45" text-anchor="middle">${text}</text>`
  // On a narrow screen a name needs twice the share of the strip.
  let label = ''
  if (width >= nameWidthMin * 2) label = draw('', name)
  else if (width >= nameWidthMin) label = draw('wide', name) + draw('narrow', name.slice(0, 1))
  else if (width >= letterWidthMin) label = draw('', name.slice(0, 1))
  return `<g class="${roleClass[role]}" data-to="${sentenceId(view, first)}">${shape}${label}</g>`
}

/** A flag over the first finding. */
function drawFlag({report}: FileView, runs: readonly RoleRun[]): string {
  const first = report.order?.firstFinding
  if (first === undefined) return ''
  const run = runs.find((one) => one.first <= first && first <= one.last)
  if (run === undefined) return ''
  const words = (report.sentences ?? []).slice(run.first, run.last + 1).map((sentence) => sentence.words)
  const before = words.slice(0, first - run.first).reduce((sum, count) => sum + count, 0)
  const all = Math.max(
    1,
    words.reduce((sum, count) => sum + count, 0),
  )
  const x = run.from + run.width * (before / all)
  const isRight = x > 70
  const text = `<text x="${percent(x)}" y="14" dx="${isRight ? -7 : 7}" text-anchor="${isRight ? 'end' : 'start'}">first finding</text>`
  return `<g class="flag"><rect x="${percent(Math.min(99.8, x))}" y="2" width="2" height="56"/>${text}</g>`
}

function drawLegend(sentences: readonly SentenceReport[]): string {
  const counts = new Map<Role, number>()
  for (const {role} of sentences) counts.set(role, (counts.get(role) ?? 0) + 1)
  const entries = (Object.keys(roleNames) as Role[]).flatMap((role) => {
    const count = counts.get(role)
    return count === undefined
      ? []
      : [`<li><i class="${roleClass[role]}"></i>${roleNames[role]} <span class="muted">${count}</span></li>`]
  })
  return `<ul class="legend">${entries.join('')}</ul>`
}

/** Facts about the order that a person can check, beside what published summaries do. */
function sayOrder({sentences = [], order, preset}: FileReport): string {
  if (order === undefined) return ''
  const {firstFinding, shareBeforeFinding, methodsBefore} = order
  if (firstFinding === undefined) return '<p>No sentence was recognised that tells a finding.</p>'
  const count = methodsBefore.length
  const methods =
    count === 0
      ? 'No methods come'
      : count === 1
        ? 'One sentence of methods comes'
        : `${count} sentences of methods come`
  const medians = publishedMedians(preset).map(({name, percent: median}) => `${median}% in ${name}`)
  return (
    `<p>The first finding is sentence ${firstFinding + 1} of ${sentences.length}. ${methods} before it. ` +
    `<b>${Math.round(shareBeforeFinding * 100)}%</b> of the text stands before the first finding; the median is ${medians.join(' and ')}.</p>`
  )
}

function drawRuns(runs: readonly RoleRun[], view: FileView): string {
  const items = runs.slice(0, runsMax).map(({role, first, last}) => {
    const name = first === last ? `Sentence ${first + 1}` : `Sentences ${first + 1} to ${last + 1}`
    return `<li><a href="#${sentenceId(view, first)}">${name}</a>: ${roleNames[role].toLowerCase()}</li>`
  })
  if (runs.length > runsMax) items.push(`<li>and ${runs.length - runsMax} more changes</li>`)
  return items.join('')
}

/** What the colours of strips mean, where there is no text to count. */
export function drawRoleLegend(): string {
  const entries = (Object.keys(roleNames) as Role[]).map(
    (role) => `<li><i class="${roleClass[role]}"></i>${roleNames[role]}</li>`,
  )
  return `<ul class="legend">${entries.join('')}</ul>`
}

/** The strip as a small picture for a row of a table. */
export function drawSmallStrip({sentences = []}: FileReport): string {
  const cells = runsOf(sentences)
    .slice(0, runsMax)
    .map(({role, from, width}) => {
      return `<rect class="${roleClass[role]}" x="${percent(from)}" width="${percent(width)}" height="16"/>`
    })
  return `<svg class="mini" width="160" height="16" aria-hidden="true" focusable="false">${cells.join('')}</svg>`
}

/** A share for an attribute of a picture. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}
