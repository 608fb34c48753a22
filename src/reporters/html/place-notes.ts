import type {RankedMessage} from '../../engine/message.ts'
import type {FileReport} from '../../report/file-report.ts'
import type {TextBlock} from '../../report/text-report.ts'
import {foldRepeats} from '../pretty/group-messages.ts'
import {type BlockSpan, SourcePlaces} from './source-places.ts'

/** One finding with its number in the margin; repeats of it share the number. */
export interface Note {
  /** From 1 in each text. */
  readonly number: number
  readonly message: RankedMessage
  readonly repeats: readonly RankedMessage[]
}

/** The words in a block that a note is about. */
export interface NotePlace extends BlockSpan {
  readonly note: Note
  /** Carries the number, not the number of a repeat. */
  readonly isHome: boolean
  /** Nearly a whole sentence: the sentence itself is the mark. */
  readonly isWide: boolean
}

/** The notes of one text and where they stand. */
export interface PlacedNotes {
  readonly all: readonly Note[]
  /** About the text as a whole. */
  readonly whole: readonly Note[]
  /** By block: what stands in its margin, in order. */
  readonly margin: ReadonlyMap<number, readonly Note[]>
  /** By block: the words that are marked, sorted. */
  readonly places: ReadonlyMap<number, readonly NotePlace[]>
  readonly source: SourcePlaces
}

/** Numbers the findings of a text in reading order and finds their words. */
export function placeNotes(report: FileReport): PlacedNotes {
  const blocks = report.text?.blocks ?? []
  const source = new SourcePlaces(blocks)
  const found = foldRepeats(report.messages).map(({message, repeats}) => {
    const place = isAboutWhole(message, blocks[0], source) ? undefined : placeOf(message, source)
    return {message, repeats, place}
  })
  found.sort((one, other) => compare(one.place, other.place))
  const all: Note[] = []
  const whole: Note[] = []
  const margin = new Map<number, Note[]>()
  const places = new Map<number, NotePlace[]>()
  for (const {message, repeats, place} of found) {
    const note: Note = {number: all.length + 1, message, repeats}
    all.push(note)
    if (place === undefined) {
      whole.push(note)
      continue
    }
    push(margin, place.block, note)
    for (const one of [message, ...repeats]) {
      const at = one === message ? place : placeOf(one, source)
      const isWide = isWideIn(at, blocks[at.block])
      push(places, at.block, {...at, note, isHome: one === message, isWide})
    }
  }
  for (const list of places.values()) list.sort(compare)
  return {all, whole, margin, places, source}
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** What is in no block has an empty place at the end of the block before it. */
function placeOf({start, end}: RankedMessage, source: SourcePlaces): BlockSpan {
  const found = source.find({start: start.offset, end: end.offset})
  if (found !== undefined) return found
  const block = source.nearestBlock(start.offset)
  return {block, start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER}
}

/** Text as a whole first, then in reading order. */
function compare(one: BlockSpan | undefined, other: BlockSpan | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined)
  return one.block - other.block || one.end - other.end || one.start - other.start
}

/** Findings without words of their own, and those that cover the title. */
function isAboutWhole(
  {start, end}: RankedMessage,
  first: TextBlock | undefined,
  source: SourcePlaces,
): boolean {
  if (start.offset === end.offset || first === undefined) return true
  if (first.kind !== 'heading') return false
  const place = source.find({start: start.offset, end: end.offset})
  return place?.block === 0 && place.start === 0 && place.end === first.text.length
}

/** The same share of a sentence as in the report on a terminal. */
function isWideIn({start, end}: BlockSpan, block: TextBlock | undefined): boolean {
  const length = end - start
  if (length <= 40) return false
  const sentence = block?.sentences.find((one) => start < one.end)
  return sentence !== undefined && length > (sentence.end - sentence.start) * 0.7
}
