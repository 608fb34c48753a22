import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {tokenizeSentence, wordText} from '../../src/language/en/tokenize.ts'

/** A sentence that people rated. */
export interface RatedSentence {
  readonly id: string
  readonly split: string
  readonly source: string
  /** `simple` is the lay side. */
  readonly side: string
  /** 1 easy to 6 hard. */
  readonly rating: number
  readonly text: string
  readonly words: readonly string[]
}

/** Words as the pipeline sees them. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const child of tokenizeSentence(text, []).children)
    if (child.type === 'WordNode') words.push(wordText(child))
  return words
}

/** MedReadMe's train and dev splits. */
export function readMedReadMe(folder: string): RatedSentence[] {
  const lines = readFileSync(join(folder, 'medreadme.train-dev.tsv'), 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [id = '', split = '', source = '', side = '', rating = '', ...rest] = line.split('\t')
    const text = rest.join('\t')
    return {id, split, source, side, rating: Number(rating), text, words: wordsOf(text)}
  })
}

/** ReadMe++, English: general sentences with levels 1 to 6. For checking only. */
export function readReadMe(
  folder: string,
  part: 'train' | 'val',
): {readonly text: string; readonly rating: number}[] {
  const rows = parseCsv(readFileSync(join(folder, `readmepp_en_${part}.csv`), 'utf8')).slice(1)
  return rows.filter((row) => row.length >= 6).map((row) => ({text: row[4] ?? '', rating: Number(row[5])}))
}

/** Whether a sentence is from the plain side of an NIHR journal. */
export function isNihrLay(sentence: RatedSentence): boolean {
  return sentence.source.startsWith('nhir') && sentence.side === 'simple'
}

/** Comma-separated values with quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (text.charAt(index + 1) === '"') {
        cell += '"'
        index += 1
      } else isQuoted = false
    } else if (character === '"') isQuoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
