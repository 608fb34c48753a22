import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {PartOfSpeech} from '../../src/words/lexicon.ts'

/** One row of a word list that people edit. */
export interface LexiconRow {
  readonly file: string
  /** Line in the file, 1-based. */
  readonly line: number
  readonly term: string
  readonly partOfSpeech: PartOfSpeech
  /** Other spellings and irregular forms, the latter tagged: `criteria:pl`. */
  readonly variants: readonly string[]
  readonly plain: readonly string[]
  readonly meaning: string
  readonly notWhen: readonly string[]
  readonly audience: string
  readonly source: string
}

/** Columns of every word list, in order. */
export const lexiconColumns = [
  'term',
  'pos',
  'variants',
  'plain',
  'meaning',
  'notWhen',
  'audience',
  'source',
] as const

function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean)
}

function isPartOfSpeech(value: string): value is PartOfSpeech {
  return ['n', 'v', 'adj', 'adv', 'phrase'].includes(value)
}

function rowOf(
  file: string,
  line: number,
  cells: readonly string[],
  problems: string[],
): LexiconRow | undefined {
  const [term = '', pos = '', variants, plain, meaning = '', notWhen, audience = '', source = ''] = cells
  if (cells.length !== lexiconColumns.length) {
    problems.push(`${file}:${line}: ${cells.length} columns instead of ${lexiconColumns.length}`)
    return undefined
  }
  if (!isPartOfSpeech(pos)) {
    problems.push(`${file}:${line}: unknown part of speech “${pos}”`)
    return undefined
  }
  const lists = {variants: listOf(variants), plain: listOf(plain), notWhen: listOf(notWhen)}
  return {
    file,
    line,
    term: term.trim(),
    partOfSpeech: pos,
    ...lists,
    meaning: meaning.trim(),
    audience,
    source,
  }
}

/**
 * Reads the word lists of one rule, files in the order of their names.
 *
 * @param folder The rule's data folder; files whose header is not that of a word list are left out.
 * @param problems Receives what is wrong with a line, with file and line.
 */
export function readLexiconRows(folder: string, problems: string[]): readonly LexiconRow[] {
  const rows: LexiconRow[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()) {
    const lines = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n')
    if (lines[0] !== lexiconColumns.join('\t')) {
      if (lines[0]?.startsWith('term\tpos'))
        problems.push(`${name}:1: the header is not ${lexiconColumns.join(' ')}`)
      continue
    }
    for (const [index, line] of lines.entries()) {
      const row = index === 0 ? undefined : rowOf(name, index + 1, line.split('\t'), problems)
      if (row !== undefined) rows.push(row)
    }
  }
  return rows
}
