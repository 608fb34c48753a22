import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {type LexiconRow, readLexiconRows} from '../../tools/words/lexicon-rows.ts'

function rowsOf(rule: string): readonly LexiconRow[] {
  const folder = fileURLToPath(new URL(`../../rules/${rule}/data`, import.meta.url))
  return readLexiconRows(path.normalize(folder), [])
}

function keyOf({term, partOfSpeech}: LexiconRow): string {
  return `${term}/${partOfSpeech}`
}

describe('words on the lists of jargon-term and simpler-words', () => {
  it('have the same alternatives on both', () => {
    const simpler = new Map(rowsOf('simpler-words').map((row) => [keyOf(row), row]))
    const shared = rowsOf('jargon-term').filter(({file}) => file === 'academic.tsv')
    const pairs = shared.flatMap((row) => {
      const twin = simpler.get(keyOf(row))
      return twin === undefined ? [] : [{row, twin}]
    })
    expect(pairs.length).toBeGreaterThan(50)
    for (const {row, twin} of pairs) expect(row.plain, row.term).toEqual(twin.plain)
  })
})
