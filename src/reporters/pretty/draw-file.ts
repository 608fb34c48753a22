import type {RankedMessage, RelatedPlace, SourceRange} from '../../engine/message.ts'
import type {FileReport} from '../../report/file-report.ts'
import type {Span} from '../../source/span.ts'
import {escapeControls} from '../escape-controls.ts'
import type {ReportContext} from '../reporter.ts'
import {displayWidth} from './display-width.ts'
import {drawChecklist} from './draw-checklist.ts'
import {drawScores} from './draw-scores.ts'
import {drawExcerpt, type Mark} from './excerpt.ts'
import {groupMessages, type HiddenFindings, type MessageGroup, type ShownMessage} from './group-messages.ts'
import {chooseStart, type NamedEdit} from './next-edits.ts'
import {plural, sayCounts} from './say-counts.ts'
import {createStyle, type Style, severityWords} from './style.ts'
import {wrapWords} from './wrap-words.ts'

/** Columns of the line numbers, and of the severity before a message. */
const gutter = 6
const severityColumns = 9

/** A report of so few findings needs no list of what to do first. */
const fewFindings = 4

/** Rules named among what is not shown. */
const hiddenMax = 3

/** One file, drawn. */
export interface DrawnFile {
  readonly lines: readonly string[]
  /** What to run next, if there is something. */
  readonly hint: string | undefined
}

/** Draws the report on one file. */
export function drawFile(report: FileReport, context: ReportContext, style: Style): DrawnFile {
  const {messages, source, units} = report
  const {groups, hidden} = groupMessages(messages, source, units, context.isComplete)
  const head = drawHead(report, context, style)
  const notes = report.notes
    .flatMap((note) => indent(wrapWords(escapeControls(note), context.columns - 2), 2))
    .map(style.dim)
  const body = groups.flatMap((group) => ['', ...drawGroup(group, source, context, style)])
  if (messages.length === 0) return {lines: context.isQuiet ? [] : [head, ...notes], hint: undefined}
  if (context.isQuiet) return {lines: [head, ...notes, ...body], hint: undefined}
  const edits = messages.length < fewFindings ? [] : ['', ...drawStart(report, context, style)]
  const end = joinParts([
    drawHidden(hidden, context, style),
    drawChecklist(report, context, style),
    drawScores(report, style),
  ])
  // On a terminal people see the end of a long report first; everywhere else its start.
  const isLong = context.rows !== undefined && body.length + end.length + edits.length + 6 > context.rows
  const lines = isLong
    ? [head, ...notes, ...body, ...end, ...edits]
    : [head, ...notes, ...edits, ...body, ...end]
  return {lines, hint: chooseHint(messages, hidden)}
}

/** Parts with a blank line before each; empty ones leave none. */
function joinParts(parts: readonly (readonly string[])[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part])
}

function drawHead(report: FileReport, {columns}: ReportContext, style: Style): string {
  const {path, messages, preset, scores} = report
  const count = (severity: string): number =>
    messages.filter((message) => message.severity === severity).length
  const severities = {errors: count('error'), warnings: count('warning'), infos: count('info')}
  const name = escapeControls(path)
  const about = scores === undefined ? '' : ` · ${plural(scores.words, 'word')} · preset ${preset}`
  const plain = `${name}  ${sayCounts(severities, createStyle(false))}${about}`
  const shown = displayWidth(plain) < columns ? about : ''
  return `${style.bold(name)}  ${sayCounts(severities, style)}${style.dim(shown)}`
}

function drawGroup(group: MessageGroup, source: string, context: ReportContext, style: Style): string[] {
  const {unit, line, messages, isWhole} = group
  if (isWhole) {
    const said = messages.flatMap((message) => drawMessage(message, unit, '', context, style))
    return [`  ${style.bold('The text as a whole')}`, ...said]
  }
  const width = context.columns - gutter - 1
  const excerpt =
    unit.end > unit.start ? drawExcerpt(source, unit, marksOf(messages, unit), width, style) : []
  const number = style.dim(String(line).padStart(gutter - 2))
  const shown = excerpt.map((text, index) => (index === 0 ? `${number}  ${text}` : ' '.repeat(gutter) + text))
  const said = messages.flatMap((message, index) =>
    drawMessage(message, unit, shown.length === 0 && index === 0 ? number : '', context, style),
  )
  return [...shown, ...said]
}

/** What is nearly the whole sentence is not underlined: the sentence itself is the mark. */
function marksOf(messages: readonly ShownMessage[], unit: Span): Mark[] {
  return messages.flatMap(({message}) => {
    const start = message.start.offset
    const end = Math.min(message.end.offset, unit.end)
    const suggestion = message.suggestions.find(({text}) => text !== '')?.text
    const own: Mark[] = isWide(message, unit) ? [] : [{start, end, severity: message.severity, suggestion}]
    const related = message.related
      .filter((place) => isBeside(place, message, unit))
      .map((place): Mark => {
        return {start: place.start.offset, end: place.end.offset, severity: 'related', suggestion: undefined}
      })
    return [...own, ...related]
  })
}

/** Whether a related place is shown in the sentence itself, so that it need not be listed. */
function isBeside({start, end}: RelatedPlace, message: RankedMessage, unit: Span): boolean {
  const isShort = end.offset - start.offset < (unit.end - unit.start) * 0.5
  const isWithin = start.offset >= unit.start && end.offset <= unit.end
  return isShort && isWithin && (!isOnSameWords({start, end}, message) || isWide(message, unit))
}

/** Related places that are worth a line: not those in the sentence, nor what another rule says of the same words. */
function placesToList(message: RankedMessage, unit: Span): readonly RelatedPlace[] {
  return message.related.filter((place) => {
    const isSaid = isOnSameWords(place, message) && !isWide(message, unit)
    return !isSaid && !isBeside(place, message, unit)
  })
}

function isOnSameWords({start, end}: SourceRange, message: RankedMessage): boolean {
  return start.offset < message.end.offset && end.offset > message.start.offset
}

/** Nearly the whole sentence. */
function isWide({start, end}: RankedMessage, unit: Span): boolean {
  const length = Math.min(end.offset, unit.end) - start.offset
  return length > 40 && length > (unit.end - unit.start) * 0.7
}

function drawMessage(
  {message, repeats}: ShownMessage,
  unit: Span,
  number: string,
  context: ReportContext,
  style: Style,
): string[] {
  const {severity, ruleId} = message
  const before = gutter + severityColumns
  const width = context.columns - before - 1
  const lines = wrapWords(escapeControls(message.message), width)
  const last = lines.at(-1) ?? ''
  const id = style.dim(ruleId)
  if (displayWidth(last) + 2 + ruleId.length <= width) lines[lines.length - 1] = `${last}  ${id}`
  else lines.push(id)
  const word = style.severity(severity, severityWords[severity].padEnd(severityColumns))
  const first = number === '' ? ' '.repeat(gutter) : `${number}  `
  const related = sayPlaces(placesToList(message, unit))
  const also = repeats.length === 0 ? [] : [`↳ also ${sayLines(repeats.map(({start}) => start.line))}`]
  const nested = [...related.slice(0, 3), ...also].flatMap((text) => wrapWords(text, width)).map(style.dim)
  const [head = '', ...rest] = lines
  return [first + word + head, ...indent([...rest, ...nested], before)]
}

/** One line for all places of which the same is said. */
function sayPlaces(places: readonly RelatedPlace[]): string[] {
  const byText = new Map<string, number[]>()
  for (const {message, start} of places) byText.set(message, [...(byText.get(message) ?? []), start.line])
  return [...byText].map(([text, lines]) => `↳ ${sayLines(lines)}: ${escapeControls(text)}`)
}

/** “line 4”, “lines 4, 9 and 12”, “lines 4, 9, 12 and 3 more”. */
export function sayLines(all: readonly number[]): string {
  const lines = [...new Set(all)]
  if (lines.length === 1) return `line ${lines[0]}`
  const shown = lines.slice(0, lines.length > 4 ? 3 : lines.length - 1)
  const rest = lines.length > 4 ? `${lines.length - 3} more` : lines.at(-1)
  return `lines ${shown.join(', ')} and ${rest}`
}

function drawStart(report: FileReport, context: ReportContext, style: Style): string[] {
  const {first, edits} = chooseStart(report, context.rules)
  const draw = (list: readonly NamedEdit[], isNumbered: boolean): string[] =>
    list.flatMap((edit, index) => drawEdit(edit, isNumbered ? `${index + 1}. ` : '   ', context, style))
  const head = first.length === 0 ? [] : [style.bold('First of all'), ...draw(first, false)]
  if (edits.length === 0) return head
  const which = edits.length === 1 ? ['this', 'makes'] : [`these ${edits.length}`, 'make']
  const title =
    first.length === 0 ? `Start with ${which[0]}` : `Then ${which[0]} ${which[1]} it easier to read`
  const isScored = edits.some(({difficulty}) => difficulty !== undefined)
  const scale = isScored ? style.dim(' (how hard the sentence is, from 1 to 6)') : ''
  return [...head, style.bold(title) + scale, ...draw(edits, true)]
}

function drawEdit(
  {line, text, difficulty}: NamedEdit,
  number: string,
  context: ReportContext,
  style: Style,
): string[] {
  const said = escapeControls(text) + (difficulty === undefined ? '' : ` ${sayFall(difficulty)}`)
  const [first = '', second, ...more] = wrapWords(said, context.columns - 14)
  const where = style.dim(`line ${line}`.padEnd(9))
  const rest = second === undefined ? [] : [' '.repeat(14) + second + (more.length > 0 ? ' …' : '')]
  return [`  ${number}${where}${first}`, ...rest]
}

/** Difficulty of the sentence before and after. */
function sayFall({before, after}: {readonly before: number; readonly after: number}): string {
  const [from, to] = [before.toFixed(1), after.toFixed(1)]
  return from === to ? '' : `(${from}→${to})`
}

function drawHidden(hidden: readonly HiddenFindings[], context: ReportContext, style: Style): string[] {
  if (hidden.length === 0) return []
  const sorted = [...hidden].sort((one, other) => other.lines.length - one.lines.length)
  const parts = sorted
    .slice(0, hiddenMax)
    .map(({ruleId, lines}) => `${lines.length} of ${ruleId} (${sayLines(lines)})`)
  const rest = sorted.slice(hiddenMax).reduce((sum, {lines}) => sum + lines.length, 0)
  if (rest > 0) parts.push(`${rest} of other rules`)
  return wrapWords(`Not shown: ${parts.join('; ')}.`, context.columns - 2).map(style.dim)
}

function chooseHint(
  messages: readonly RankedMessage[],
  hidden: readonly HiddenFindings[],
): string | undefined {
  const left = hidden.reduce((sum, {lines}) => sum + lines.length, 0)
  if (left > 0) return `Add --all to see the other ${plural(left, 'finding')}.`
  const [worst] = messages
  return worst === undefined ? undefined : `“laylint explain ${worst.ruleId}” shows why, with examples.`
}

function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => ' '.repeat(by) + line)
}
