import type {FileReport} from '../../report/file-report.ts'
import type {Severity} from '../../rule/preset.ts'
import {type PlacedNotes, placeNotes} from './place-notes.ts'

/** One text on the page. */
export interface FileView {
  readonly report: FileReport
  readonly notes: PlacedNotes
  /** Tells this text apart in every `id` of the page: “1”, or “b” and “a” for before and after. */
  readonly key: string
  /** Level of the heading that names it, 1 or 2. */
  readonly level: number
  /** Numbers of the notes that are open from the start. */
  readonly open: ReadonlySet<number>
  /** Sentences that the other version of the text has too, as `sameWords` gives them; for comparisons. */
  readonly kept?: ReadonlySet<string>
}

/** What decides how a text is put on the page. */
export interface ViewOptions {
  readonly key: string
  readonly level: number
}

/** Prepares a text for the page. */
export function viewFile(report: FileReport, options: ViewOptions): FileView {
  const notes = placeNotes(report)
  return {...options, report, notes, open: new Set()}
}

/** `id` of a note. */
export const noteId = ({key}: FileView, number: number): string => `n${key}-${number}`

/** `id` of the number in the text that opens a note. */
export const markId = ({key}: FileView, number: number): string => `r${key}-${number}`

/** `id` of a sentence of the body. */
export const sentenceId = ({key}: FileView, index: number): string => `s${key}-${index}`

/** Name of a text: its title, else its file. */
export const titleOf = ({report}: FileView): string => report.text?.title?.trim() || report.path

/** Class of each severity. */
export const severityClass: Readonly<Record<Severity, string>> = {error: 'e', warning: 'w', info: 'i'}

/** Findings of each severity. */
export function countSeverities({messages}: FileReport): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of messages) counts[severity] += 1
  return counts
}

/** The sentence of the body that stands at an offset of the source; sentences are sorted. */
export function findSentenceIndex({sentences = []}: FileReport, offset: number): number | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence !== undefined && offset < sentence.end.offset ? low - 1 : undefined
}

/** What two sentences share that differ in white space alone. */
export const sameWords = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Documents of word processors have paragraphs for lines. */
export const lineWord = ({format}: FileReport): string =>
  /^(?:docx|odt)$/.test(format) ? 'paragraph' : 'line'
