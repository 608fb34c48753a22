import {placeholder} from '../../document/prose-block.ts'
import type {TextBlock, TextMark, TextSentence} from '../../report/text-report.ts'
import {severityRank} from '../../rule/severity-rank.ts'
import type {Span} from '../../source/span.ts'
import {severityWords} from '../pretty/style.ts'
import {ActiveSpans} from './active-spans.ts'
import {difficultyLevel, levelNames} from './difficulty-level.ts'
import {escapeHtml} from './escape-html.ts'
import {type FileView, markId, noteId, sameWords, sentenceId, severityClass} from './file-view.ts'
import type {NotePlace} from './place-notes.ts'
import {roleClass, roleNames} from './role-names.ts'

/** Notes that one stretch names at most: more say nothing to the eye. */
const namedMax = 12

/** Units of code or a formula that are shown. */
const codeMax = 120

const tags: Readonly<Record<TextMark['kind'], string>> = {
  strong: 'strong',
  emphasis: 'em',
  superscript: 'sup',
}

/**
 * The text of a block with its sentences, marks and the numbers of its notes.
 *
 * The text is cut wherever something starts or ends, so that stretches that overlap never become elements that do.
 */
export function drawInline(block: TextBlock, index: number, view: FileView): string {
  const places = view.notes.places.get(index) ?? []
  const {text, sentences} = block
  const cuts = findCuts(block, places)
  const marks = new ActiveSpans(block.marks)
  const notes = new ActiveSpans(places)
  let drawn = ''
  let sentence = 0
  let numbered = 0
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1] ?? text.length
    const current = sentences[sentence]
    if (current?.start === start) drawn += openSentence(sentence, block, view)
    drawn += drawStretch(block, {start, end}, marks.at(start), notes.at(start), view)
    for (let place = places[numbered]; place !== undefined; place = places[numbered]) {
      if (Math.min(place.end, text.length) > end) break
      drawn += drawNumber(place, view)
      numbered += 1
    }
    if (current?.end === end) {
      drawn += closeSentence(current, view)
      sentence += 1
    }
  }
  return drawn
}

function findCuts({text, marks, sentences}: TextBlock, places: readonly NotePlace[]): number[] {
  const cuts = new Set([0])
  for (const list of [marks, sentences, places]) for (const {start, end} of list) cuts.add(start).add(end)
  return [...cuts].filter((cut) => cut < text.length || cut === 0).sort((one, other) => one - other)
}

function openSentence(place: number, {text, sentences}: TextBlock, view: FileView): string {
  const sentence = sentences[place]
  const index = sentence?.index
  const facts = index === undefined ? undefined : view.report.sentences?.[index]
  if (sentence === undefined || index === undefined || facts === undefined) return '<span class="s">'
  const before = sentences[place - 1]?.index
  const isNew = before === undefined || view.report.sentences?.[before]?.role !== facts.role
  const label = isNew ? `<span class="rl">${roleNames[facts.role]}</span> ` : ''
  const level = difficultyLevel(facts.difficulty)
  const isKept = view.kept?.has(sameWords(text.slice(sentence.start, sentence.end))) === true
  const tint = isKept ? ' same' : level === 0 ? '' : ` d${level}`
  return `<span class="s${tint} ${roleClass[facts.role]}" id="${sentenceId(view, index)}">${label}`
}

/** Hard sentences carry a sign besides their tint. */
function closeSentence({index}: TextSentence, {report}: FileView): string {
  const difficulty = index === undefined ? undefined : report.sentences?.[index]?.difficulty
  const level = difficulty === undefined ? 0 : difficultyLevel(difficulty)
  return level < 1
    ? '</span>'
    : `<span class="g g${level}"><span class="vh"> (${levelNames[level]})</span></span></span>`
}

function drawStretch(
  block: TextBlock,
  {start, end}: Span,
  marks: readonly TextMark[],
  active: readonly NotePlace[],
  {report}: FileView,
): string {
  if (end <= start) return ''
  let drawn = drawText(block, start, end, report.source)
  for (const {kind} of marks) drawn = `<${tags[kind]}>${drawn}</${tags[kind]}>`
  if (active.length === 0) return drawn
  const narrow = active.filter(({isWide}) => !isWide)
  const wide = active.filter(({isWide}) => isWide)
  const kind = narrow.length === 0 ? 'm' : `m ${worstClass(narrow)}`
  return `<span class="${kind}"${listNumbers('n', narrow)}${listNumbers('w', wide)}>${drawn}</span>`
}

/** What scripts find the notes of a stretch by. */
function listNumbers(name: string, places: readonly NotePlace[]): string {
  if (places.length === 0) return ''
  const numbers = places.slice(0, namedMax).map(({note}) => note.number)
  return ` data-${name}="${numbers.join(' ')}"`
}

function worstClass(places: readonly NotePlace[]): string {
  const severities = places.map(({note}) => note.message.severity)
  return severityClass[
    severities.reduce((one, other) => (severityRank[other] < severityRank[one] ? other : one))
  ]
}

/** Code and formulas stand as they do in the source. */
function drawText({text, segments}: TextBlock, start: number, end: number, source: string): string {
  const slice = text.slice(start, end)
  if (!slice.includes(placeholder)) return escapeHtml(slice)
  let drawn = ''
  let at = start
  for (const part of slice.split(placeholder)) {
    if (at > start) {
      const segment = segments.find((one) => one.start <= at - 1 && at - 1 < one.start + one.length)
      const own = segment === undefined ? '' : source.substr(segment.source, segment.sourceLength)
      const code = own.replace(/^[`$]+|[`$]+$/g, '').trim()
      drawn += `<code>${escapeHtml(code === '' || code === placeholder ? '…' : code.slice(0, codeMax))}</code>`
    }
    drawn += escapeHtml(part)
    at += part.length + 1
  }
  return drawn
}

/** The number of a note behind its words. */
function drawNumber({note: {number, message}, isHome}: NotePlace, view: FileView): string {
  const id = isHome ? ` id="${markId(view, number)}"` : ''
  const label = `Note ${number}, ${severityWords[message.severity]}`
  const kind = severityClass[message.severity]
  return `<a class="r ${kind}" href="#${noteId(view, number)}"${id} aria-label="${label}">${number}</a>`
}
