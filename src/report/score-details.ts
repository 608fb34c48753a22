import type {Document} from '../document/document.ts'
import {difficultyOfDocument} from '../readability/difficulty-of-document.ts'
import {
  PUBLISHED_SOURCES,
  type PublishedSource,
  percentileAmongPublished,
  SCORED_WORDS_MIN,
} from '../readability/document-difficulty.ts'

/** How many stretches of a text are not scored, by what they are. */
export interface LeftOut {
  readonly headings: number
  readonly tableCells: number
  readonly captions: number
  readonly footnotes: number
  readonly references: number
  /** Web addresses, code, formulas and the like inside sentences that are scored. */
  readonly addressesAndCode: number
}

/** What `laylint score` says besides the scores. */
export interface ScoreDetails {
  /** Fewer words than a score of a whole text takes: people are shown none. */
  readonly isTooShort: boolean
  readonly leftOut: LeftOut
  /** Of 100 published texts of a kind, how many are easier; left out where the text is too short. */
  readonly harderThan?: Readonly<Record<PublishedSource, number>>
}

/** What was scored of a document, and how it compares with published texts. */
export function scoreDetailsOf(document: Document): ScoreDetails {
  const isTooShort = document.wordCount < SCORED_WORDS_MIN
  const details = {isTooShort, leftOut: leftOutOf(document)}
  if (isTooShort) return details
  const {difficulty} = difficultyOfDocument(document)
  const of = (source: PublishedSource): number => Math.round(percentileAmongPublished(difficulty, source))
  const harderThan = {nihr: 0, cochrane: 0, elife: 0, abstracts: 0}
  for (const {source} of PUBLISHED_SOURCES) harderThan[source] = of(source)
  return {...details, harderThan}
}

function leftOutOf({blocks, sentences}: Document): LeftOut {
  const count = {headings: 0, tableCells: 0, captions: 0, footnotes: 0, references: 0}
  for (const {kind, isReference, isFootnote, text} of blocks) {
    if (kind === 'heading') count.headings += 1
    else if (isReference) count.references += 1
    else if (isFootnote) count.footnotes += 1
    else if (kind === 'caption') count.captions += 1
    else if (kind === 'tableCell' && text.trim() !== '') count.tableCells += 1
  }
  const addressesAndCode = sentences.reduce((sum, {opaque}) => sum + opaque.length, 0)
  return {...count, addressesAndCode}
}
