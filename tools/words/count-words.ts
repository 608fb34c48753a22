import {noCounts, type WordCounts, wordFormOf} from '../../src/words/word-counts.ts'
import {type AdaptedDocument, type LabelledWord, labelledWords} from './plaba.ts'

const wordPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*/g

/** Uses of each word form in a text. */
export function formUses(text: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const [word] of text.matchAll(wordPattern)) {
    const form = wordFormOf(word.toLowerCase())
    uses.set(form, (uses.get(form) ?? 0) + 1)
  }
  return uses
}

/** A document with what is counted in it once. */
export interface CountedDocument {
  readonly document: AdaptedDocument
  readonly labelled: readonly LabelledWord[]
  /** Share of the labelled words that writers replaced, drawn to the share of all documents where there are few. */
  readonly replacedShare: number
  readonly expert: ReadonlyMap<string, number>
  readonly plain: ReadonlyMap<string, number>
}

/** Counts the words of each document. */
export function countDocuments(documents: readonly AdaptedDocument[]): readonly CountedDocument[] {
  return documents.map((document) => {
    const labelled = labelledWords(document)
    const replaced = labelled.filter(({isReplaced}) => isReplaced).length
    return {
      document,
      labelled,
      replacedShare: (replaced + usualShare * priorWords) / (labelled.length + priorWords),
      expert: formUses(document.text),
      plain: formUses(document.plainTexts.join(' ')),
    }
  })
}

/** Share of labelled words that are replaced overall, and its weight in a document, in words. */
export const usualShare = 0.45
const priorWords = 20

/** Counts that grow. */
type Tally = {-readonly [K in keyof WordCounts]: WordCounts[K]} & {seenIn: Set<number>}

const empty = (): Tally => ({...noCounts, seenIn: new Set()})

/**
 * The counts of all word forms over documents.
 *
 * @param documents Documents of the topics to learn from.
 * @param sides Uses in technical abstracts and plain summaries.
 */
export function tallyWords(
  documents: readonly CountedDocument[],
  sides: {readonly technical: ReadonlyMap<string, number>; readonly summary: ReadonlyMap<string, number>},
): Map<string, WordCounts> {
  const tallies = new Map<string, Tally>()
  const at = (form: string): Tally => {
    const tally = tallies.get(form) ?? empty()
    tallies.set(form, tally)
    return tally
  }
  for (const {document, labelled, replacedShare, expert, plain} of documents) {
    for (const {lemma, isReplaced} of labelled) {
      const tally = at(lemma)
      tally.seen++
      if (isReplaced) tally.replaced++
      tally.excess += (isReplaced ? 1 : 0) - replacedShare
      tally.seenIn.add(document.topic)
      tally.topics = tally.seenIn.size
    }
    for (const [form, uses] of expert) at(form).expert += uses
    const versions = Math.max(1, document.plainTexts.length)
    for (const [form, uses] of plain) at(form).plain += uses / versions
  }
  for (const [form, uses] of sides.technical) at(form).technical += uses
  for (const [form, uses] of sides.summary) at(form).summary += uses
  return new Map(
    [...tallies].map(([form, {seenIn: _, ...counts}]) => [
      form,
      {...counts, plain: Math.round(counts.plain)},
    ]),
  )
}
