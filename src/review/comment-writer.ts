import type {LintMessage} from '../engine/message.ts'
import type {DocxText} from '../formats/docx/docx.ts'
import type {XmlNames} from '../formats/package/xml-names.ts'
import {findingKey} from '../report/finding-key.ts'
import {type KnownComment, type NewComment, readComments, writeComment} from './comments-part.ts'
import type {CommentsPart} from './docx-parts.ts'
import type {Side} from './line-pieces.ts'
import type {RunMarks} from './run-marks.ts'
import {reviewer, type TrackedChanges} from './tracked-changes.ts'
import type {LinePoint, ViewLines} from './view-lines.ts'

/** Suggestions that a comment names. */
const suggestionsMax = 3

/** Longest quotation of words that the comment itself stands beside, in UTF-16 units. */
const quoteMax = 300

/** Empty lines that a comment is carried over, at most. */
const linesMax = 50

interface CommentContext {
  readonly text: DocxText
  readonly lines: ViewLines
  readonly marks: RunMarks
  readonly names: XmlNames
  readonly part: CommentsPart
  readonly changes: TrackedChanges
  readonly date: string
}

/** Puts comments on words, unless an earlier review did. */
export class CommentWriter {
  readonly written: NewComment[] = []
  /** Findings that a comment of an earlier review is on. */
  known = 0
  private readonly context: CommentContext
  /** Number of comments of earlier reviews by what they say of which words. */
  private readonly earlier = new Map<string, number>()
  private nextId = 0

  constructor(context: CommentContext) {
    this.context = context
    for (const comment of readComments(context.part.xml, context.part.name)) {
      this.nextId = Math.max(this.nextId, Number(comment.id) + 1 || 0)
      const key = this.keyOf(comment)
      if (key !== undefined) this.earlier.set(key, (this.earlier.get(key) ?? 0) + 1)
    }
  }

  add(message: LintMessage): void {
    const {changes, lines} = this.context
    const start = lines.find(changes.snap(message.start.offset, 'start'))
    const end = lines.find(changes.snap(message.end.offset, 'end'))
    if (start === undefined || end === undefined) return
    if (lines.isApart(start.paragraph)) this.addBeside(message, start)
    else this.addOn(message, start, end)
  }

  /** XML of the new comments. */
  write(names: XmlNames): string {
    return this.written.map((comment) => writeComment(comment, names)).join('')
  }

  /** On words of the body. */
  private addOn(message: LintMessage, start: LinePoint, end: LinePoint): void {
    const from = this.settle(start, 'start')
    const to = this.settle(end, 'end')
    if (this.isKnown(message, this.wordsBetween(from, to))) return
    const {marks} = this.context
    const id = this.nextId
    if (from === undefined || to === undefined || this.offsetOf(to) <= this.offsetOf(from)) {
      const place = from ?? to ?? this.firstPlace()
      if (place === undefined) return
      const side = place === to ? 'end' : 'start'
      marks.mark(place.paragraph, place.offset, side, this.reference(id))
    } else {
      marks.mark(from.paragraph, from.offset, 'start', this.rangeMark('Start', id))
      marks.mark(to.paragraph, to.offset, 'end', this.rangeMark('End', id) + this.reference(id))
    }
    this.push(message, [message.message])
  }

  /** In notes and text boxes Word takes no comments: on what they hang on, with the words. */
  private addBeside(message: LintMessage, {paragraph}: LinePoint): void {
    const where = paragraph.isNote ? 'note' : 'text box'
    const words = message.actual.replace(/\s+/g, ' ').trim()
    const quote = words.length > quoteMax ? `${words.slice(0, quoteMax)}…` : words
    const isKnown = this.isKnown(message, quote)
    const host = this.context.text.hosts.get(paragraph)
    if (isKnown || host === undefined) return
    const id = this.nextId
    this.context.marks.markRun(
      host,
      this.rangeMark('Start', id),
      this.rangeMark('End', id) + this.reference(id),
    )
    this.push(message, [`In the ${where}, on “${quote}”:`, message.message])
  }

  private push(message: LintMessage, lines: readonly string[]): void {
    const {date} = this.context
    const id = this.nextId
    const advice = sayTry(message.suggestions.map(({text}) => text))
    const rule = `Rule ${message.ruleId}: ${message.url}`
    const all = [...lines, ...(advice === undefined ? [] : [advice]), rule]
    this.written.push({id, author: reviewer.name, initials: reviewer.initials, date, lines: all})
    this.nextId += 1
  }

  /** Whether an earlier comment says it; each stands for one finding. */
  private isKnown(message: LintMessage, actual: string): boolean {
    const key = findingKey({...message, actual})
    const left = this.earlier.get(key) ?? 0
    if (left === 0) return false
    this.earlier.set(key, left - 1)
    this.known += 1
    return true
  }

  /** What a comment of an earlier review is on; `undefined` for other comments. */
  private keyOf({id, author, lines}: KnownComment): string | undefined {
    const ruleId = /^Rule ([a-z0-9-]+): /.exec(lines.at(-1) ?? '')?.[1]
    if (author !== reviewer.name || ruleId === undefined) return undefined
    const beside = /^In the (?:note|text box), on “(.*)”:$/s.exec(lines[0] ?? '')?.[1]
    if (beside !== undefined) return findingKey({ruleId, actual: beside, message: lines[1] ?? ''})
    const range = this.context.text.comments.find(id)
    const actual = range === undefined ? '' : this.wordsBetween(range.start, range.end)
    return findingKey({ruleId, actual, message: lines[0] ?? ''})
  }

  private wordsBetween(start: CommentPlace | undefined, end: CommentPlace | undefined): string {
    if (start === undefined || end === undefined) return ''
    return this.context.lines.text.slice(this.offsetOf(start), this.offsetOf(end))
  }

  private offsetOf({paragraph, offset}: CommentPlace): number {
    return this.context.lines.offsetOf(paragraph, offset)
  }

  /** The nearest place inwards that a mark can stand at: empty lines have none. */
  private settle(point: LinePoint, side: Side): CommentPlace | undefined {
    const {lines, marks} = this.context
    const step = side === 'start' ? 1 : -1
    let at: LinePoint | undefined = point
    for (let count = 0; at !== undefined && count < linesMax; count += 1) {
      if (lines.isApart(at.paragraph)) return undefined
      const offset = marks.reach(at.paragraph, at.offset, side)
      if (offset !== undefined) return {paragraph: at.paragraph, offset}
      const next = lines.pointAt(at.index + step, 0)
      at = next === undefined || side === 'start' ? next : {...next, offset: next.paragraph.line.length}
    }
    return undefined
  }

  private firstPlace(): CommentPlace | undefined {
    const first = this.context.lines.pointAt(0, 0)
    return first === undefined ? undefined : this.settle(first, 'start')
  }

  private rangeMark(edge: 'Start' | 'End', id: number): string {
    const {prefix: w, declaration} = this.context.names
    return `<${w}commentRange${edge}${declaration} ${w}id="${id}"/>`
  }

  private reference(id: number): string {
    const {prefix: w, declaration} = this.context.names
    return `<${w}r${declaration}><${w}commentReference ${w}id="${id}"/></${w}r>`
  }
}

interface CommentPlace {
  readonly paragraph: LinePoint['paragraph']
  readonly offset: number
}

/** “Try “side effects” or “harms”.”; `undefined` where nothing is suggested. */
function sayTry(suggestions: readonly string[]): string | undefined {
  const shown = [...new Set(suggestions)].slice(0, suggestionsMax)
  if (shown.length === 0) return undefined
  const words = shown.map((text) => (text === '' ? 'leaving it out' : `“${text}”`))
  const last = words.pop() ?? ''
  return `Try ${words.length === 0 ? last : `${words.join(', ')} or ${last}`}.`
}
