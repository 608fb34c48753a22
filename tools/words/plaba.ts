import {readFileSync} from 'node:fs'
import path from 'node:path'
import {lemma} from '../../src/language/en/lemma.ts'
import {toAmerican} from '../../src/language/en/spelling.ts'

/** One sentence of an abstract with what writers of plain versions made of it. */
export interface AdaptedSentence {
  /** Offset in the document's text. */
  readonly start: number
  readonly text: string
  /** The plain versions that keep this sentence; none when all writers left it out. */
  readonly plain: readonly string[]
}

/** One abstract of PLABA (Attal et al. 2023, CC BY 4.0). */
export interface AdaptedDocument {
  readonly topic: number
  readonly id: string
  /** The sentences, a space between. */
  readonly text: string
  readonly sentences: readonly AdaptedSentence[]
  /** Each plain version as one text. */
  readonly plainTexts: readonly string[]
}

/** A word of an abstract at its first use, with what writers did. */
export interface LabelledWord {
  /** Offsets in the document's text. */
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly lemma: string
  readonly isReplaced: boolean
}

/** Common words that carry grammar: whether they stay says nothing (own list). */
export const grammarWords: ReadonlySet<string> = new Set(
  `the and for with was were are has have had been being not but from that this these those which who whom whose what when
  where why how all any both each few more most other some such only own same than too very can could may might must shall
  should will would did does doing done our their its his her they them there here into onto over under upon about above
  after again against before below between during further once out off per then through until while within without also
  however because although though whether either neither nor yet thus therefore hence among one two three four five six
  seven eight nine ten you your she him itself themselves ours theirs get got being`.split(/\s+/),
)

type Dictionary = Readonly<Record<string, unknown>>

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textsOf(value: unknown): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  if (!isDictionary(value)) return texts
  for (const [key, text] of Object.entries(value))
    if (typeof text === 'string') texts.set(Number(key), text.trim())
  return texts
}

function toDocument(topic: number, id: string, value: Dictionary): AdaptedDocument {
  const source = [...textsOf(value.abstract)].sort(([a], [b]) => a - b)
  const adaptations = isDictionary(value.adaptations) ? Object.values(value.adaptations).map(textsOf) : []
  const sentences: AdaptedSentence[] = []
  let start = 0
  for (const [number, text] of source) {
    const plain = adaptations.map((texts) => texts.get(number) ?? '').filter((adapted) => adapted.length > 1)
    sentences.push({start, text, plain})
    start += text.length + 1
  }
  const plainTexts = adaptations.map((texts) =>
    [...texts]
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join(' '),
  )
  return {topic, id, text: source.map(([, text]) => text).join(' '), sentences, plainTexts}
}

/**
 * Reads the abstracts of the PLABA topics in a data folder.
 *
 * @param folder Folder that holds `readability-and-jargon/plaba.dev-topics.json`.
 */
export function readPlaba(folder: string): readonly AdaptedDocument[] {
  const file = path.join(folder, 'readability-and-jargon', 'plaba.dev-topics.json')
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isDictionary(parsed)) return []
  return Object.entries(parsed).flatMap(([topic, documents]) =>
    Object.entries(isDictionary(documents) ? documents : {}).flatMap(([id, document]) =>
      isDictionary(document) ? [toDocument(Number(topic), id, document)] : [],
    ),
  )
}

const wordPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*/g

/** Form under which the words of abstract and plain version are compared. */
export function comparableForm(word: string): string {
  return lemma(toAmerican(word.toLowerCase()))
}

function formsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(wordPattern)].map(([word]) => comparableForm(word)))
}

/**
 * The content words of a document at their first use that all writers replaced or all kept; words treated differently are left out.
 *
 * Replaced: its lemma is absent from every plain version of the sentence; kept: it is in every one.
 *
 * @param document A document with at least one plain version.
 */
export function labelledWords(document: AdaptedDocument): readonly LabelledWord[] {
  const labelled: LabelledWord[] = []
  const seen = new Set<string>()
  for (const sentence of document.sentences) {
    const plain = sentence.plain.map(formsIn)
    for (const match of sentence.text.matchAll(wordPattern)) {
      const lower = match[0].toLowerCase()
      const form = comparableForm(lower)
      if (lower.length < 3 || grammarWords.has(lower) || seen.has(form)) continue
      seen.add(form)
      const kept = plain.filter((forms) => forms.has(form)).length
      if (plain.length === 0 || (kept > 0 && kept < plain.length)) continue
      const start = sentence.start + match.index
      labelled.push({start, end: start + lower.length, lower, lemma: form, isReplaced: kept === 0})
    }
  }
  return labelled
}
