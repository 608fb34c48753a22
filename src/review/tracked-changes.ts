import type {LintMessage} from '../engine/message.ts'
import {escapeXmlText, type XmlNames} from '../formats/package/xml-names.ts'
import {findStretches} from './line-pieces.ts'
import type {RunMarks} from './run-marks.ts'
import type {ViewLines} from './view-lines.ts'

/** Who writes comments and changes. */
export const reviewer = {name: 'laylint', initials: 'll'} as const

/** Ids of changes start here: programs number theirs from 0 on, and each must be its own. */
const firstId = 900_000

interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Safe suggestions as tracked changes, which the writer accepts or rejects. */
export class TrackedChanges {
  private readonly lines: ViewLines
  private readonly marks: RunMarks
  private readonly names: XmlNames
  private readonly date: string
  private readonly done: Replacement[] = []
  private ids = firstId

  constructor(lines: ViewLines, marks: RunMarks, names: XmlNames, date: string) {
    this.lines = lines
    this.marks = marks
    this.names = names
    this.date = date
  }

  get count(): number {
    return this.done.length
  }

  /** Whether the message's suggestion is safe and could be written as a change. */
  add(message: LintMessage): boolean {
    const suggestion = message.suggestions.find(({safe}) => safe)
    const start = message.start.offset
    const end = message.end.offset
    const point = this.lines.find(start)
    if (suggestion === undefined || point === undefined || end <= start) return false
    if (this.done.some((other) => other.start < end && start < other.end)) return false
    const {paragraph, offset} = point
    if (offset + end - start > paragraph.line.length || this.lines.isApart(paragraph)) return false
    const stretches = findStretches(paragraph, offset, offset + end - start)
    const last = stretches?.at(-1)
    if (stretches === undefined || last === undefined || !this.marks.canCut(stretches)) return false
    const {prefix: w} = this.names
    const inserted =
      suggestion.text === ''
        ? ''
        : `${this.tag('ins')}<${w}r>${this.marks.propertiesOf(last.run)}<${w}t xml:space="preserve">${escapeXmlText(suggestion.text)}</${w}t></${w}r></${w}ins>`
    this.marks.delete(stretches, () => [this.tag('del'), `</${w}del>`], inserted)
    this.done.push({start, end, text: suggestion.text})
    return true
  }

  /** Keeps an offset off the middle of replaced words. */
  snap(offset: number, side: 'start' | 'end'): number {
    const inside = this.done.find(({start, end}) => start < offset && offset < end)
    return inside === undefined ? offset : inside[side]
  }

  /** A text view as it reads once the changes are accepted. */
  apply(text: string): string {
    let out = ''
    let from = 0
    for (const {start, end, text: replacement} of [...this.done].sort(
      (one, other) => one.start - other.start,
    )) {
      out += text.slice(from, start) + replacement
      from = end
    }
    return out + text.slice(from)
  }

  private tag(name: 'ins' | 'del'): string {
    const {prefix: w, declaration} = this.names
    this.ids += 1
    return `<${w}${name}${declaration} ${w}id="${this.ids}" ${w}author="${reviewer.name}" ${w}date="${this.date}">`
  }
}
