import {readFileSync} from 'node:fs'
import {splitSentences} from '../../src/language/en/split-sentences.ts'
import {abbreviationKey} from '../../src/words/abbreviation-token.ts'
import {abbreviationsOf} from '../../src/words/abbreviations.ts'
import {explanationOf} from '../../src/words/explained.ts'
import {type AbbreviationAbstract, readMed1250} from '../words/med1250.ts'
import {readPlaba} from '../words/plaba.ts'
import {numberRow, share} from './eval-row.ts'
import type {EvalRow} from './roles.ts'

function abbreviationsIn({title, text}: AbbreviationAbstract): ReturnType<typeof abbreviationsOf> {
  return abbreviationsOf(
    [
      {text: title, start: 0, isHeading: true},
      {text, start: title.length + 1, isHeading: false},
    ],
    'uk',
  )
}

/**
 * Abbreviations of MED1250: those that the text defines and we call undefined, and those labelled as undefined that we find.
 *
 * @param labelFile Tab-separated: abstract, token, offset, 1 if undefined; without it the second row is left out.
 */
export function abbreviationRows(folder: string, labelFile?: string): readonly EvalRow[] {
  const abstracts = readMed1250(folder)
  let defined = 0
  let missed = 0
  for (const abstract of abstracts) {
    const found = new Map(
      abbreviationsIn(abstract).map((abbreviation) => [abbreviation.key, abbreviation.status]),
    )
    for (const {short} of abstract.pairs) {
      const status = found.get(abbreviationKey(short))
      if (status !== undefined) defined++
      if (status === 'undefined') missed++
    }
  }
  const rows: EvalRow[] = [
    numberRow(
      'abbreviations: defined in the text, reported as undefined',
      share(missed, defined),
      '≤',
      0.06,
      `${missed} of ${defined}`,
    ),
  ]
  return labelFile === undefined ? rows : [...rows, undefinedRow(abstracts, labelFile)]
}

function undefinedRow(abstracts: readonly AbbreviationAbstract[], labelFile: string): EvalRow {
  const byId = new Map(abstracts.map((abstract) => [abstract.id, abstract]))
  let wanted = 0
  let found = 0
  for (const line of readFileSync(labelFile, 'utf8').trim().split('\n').slice(1)) {
    const [id = '', token = '', offset, label] = line.split('\t')
    const abstract = byId.get(id)
    if (label !== '1' || abstract === undefined) continue
    wanted++
    const start = Number(offset)
    const hit = abbreviationsIn(abstract).find(({uses}) =>
      uses.some((use) => use.start < start + token.length && use.end > start),
    )
    if (hit?.status === 'undefined') found++
  }
  return numberRow(
    'abbreviations: undefined ones found',
    share(found, wanted),
    '≥',
    0.9,
    `${found} of ${wanted}`,
  )
}

interface ExplainedLabel {
  readonly doc: string
  readonly adaptation: number
  readonly start: number
  readonly length: number
  readonly explained: number
}

/** Precision and recall of “explained in place” on labelled occurrences in plain versions of PLABA. */
export function explainedRows(folder: string, labelFile: string): readonly EvalRow[] {
  const labels: readonly ExplainedLabel[] = JSON.parse(readFileSync(labelFile, 'utf8'))
  const documents = new Map(readPlaba(folder).map((document) => [document.id, document]))
  const counts = {right: 0, wrong: 0, missed: 0}
  for (const {doc, adaptation, start, length, explained} of labels) {
    const text = documents.get(doc)?.plainTexts[adaptation] ?? ''
    const sentences = splitSentences(text)
    const at = sentences.findIndex((sentence) => sentence.start <= start && sentence.end > start)
    const sentence = sentences[at]
    const next = sentences[at + 1]
    if (sentence === undefined) continue
    const isFound =
      explanationOf({
        sentence: text.slice(sentence.start, sentence.end),
        start: start - sentence.start,
        end: start - sentence.start + length,
        ...(next === undefined ? {} : {next: text.slice(next.start, next.end)}),
      }) !== undefined
    if (isFound && explained === 1) counts.right++
    else if (isFound) counts.wrong++
    else if (explained === 1) counts.missed++
  }
  const detail = `${labels.length} labelled occurrences`
  return [
    numberRow(
      'explained in place: precision',
      share(counts.right, counts.right + counts.wrong),
      '≥',
      0.9,
      detail,
    ),
    numberRow(
      'explained in place: recall',
      share(counts.right, counts.right + counts.missed),
      '≥',
      0.85,
      detail,
    ),
  ]
}
