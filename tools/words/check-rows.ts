import type {LexiconRow, lexiconColumns} from './lexicon-rows.ts'

/** Tags that a variant may carry after a colon. */
const variantTags: ReadonlySet<string> = new Set(['pl', 's', 'sg', '3s', 'past', 'pp', 'ing', 'base'])

function rowProblems(row: LexiconRow, sources: ReadonlySet<string>): readonly string[] {
  const problems: string[] = []
  if (row.term === '') problems.push('the term is missing')
  if (row.plain.length > 4) problems.push('more than four plain alternatives')
  if (row.plain.length === 0 && row.meaning === '') problems.push('neither a plain alternative nor a meaning')
  if (row.audience !== 'public' && row.audience !== 'all') problems.push(`unknown audience “${row.audience}”`)
  if (!sources.has(row.source)) problems.push(`unknown source “${row.source}”`)
  for (const variant of row.variants) {
    const tag = variant.split(':')[1]
    if (tag !== undefined && !variantTags.has(tag)) problems.push(`unknown tag “${tag}”`)
  }
  for (const cell of [row.term, ...row.plain, ...row.variants]) {
    if (/[=\t~`\\]|\$\{/.test(cell))
      problems.push(`a character that the generated file cannot hold in “${cell}”`)
  }
  return problems.map((problem) => `${row.file}:${row.line}: ${row.term}: ${problem}`)
}

function isSorted(before: LexiconRow, row: LexiconRow): boolean {
  return before.file !== row.file || before.term <= row.term
}

/**
 * What is wrong with the rows of one rule's word lists: order, duplicates, columns, sources.
 *
 * @param rows Rows of all its files.
 * @param sources Keys of the sources that rows may name.
 * @returns One line for each problem, with file and line of the row.
 */
export function checkRows(rows: readonly LexiconRow[], sources: ReadonlySet<string>): readonly string[] {
  const problems: string[] = []
  const seen = new Map<string, LexiconRow>()
  for (const [index, row] of rows.entries()) {
    problems.push(...rowProblems(row, sources))
    const before = rows[index - 1]
    if (before !== undefined && !isSorted(before, row)) {
      problems.push(`${row.file}:${row.line}: ${row.term}: not in order after “${before.term}”`)
    }
    const key = `${row.term.toLowerCase()}/${row.partOfSpeech}`
    const twin = seen.get(key)
    if (twin !== undefined)
      problems.push(`${row.file}:${row.line}: ${row.term}: also in ${twin.file}:${twin.line}`)
    seen.set(key, row)
  }
  return problems
}

/**
 * Plain alternatives that are terms themselves: a writer who follows one is told off for it.
 *
 * @param rows Rows of one rule's word lists.
 * @returns One line for each, with file and line of the row.
 */
export function alternativesThatAreTerms(rows: readonly LexiconRow[]): readonly string[] {
  const terms = new Set(rows.map((row) => row.term.toLowerCase()))
  return rows.flatMap((row) =>
    row.plain
      .map((plain) => plain.replace(/ !$/, ''))
      .filter((plain) => terms.has(plain) && plain !== row.term.toLowerCase())
      .map((plain) => `${row.file}:${row.line}: ${row.term}: the alternative “${plain}” is a term itself`),
  )
}

/** Column descriptions for the data package of a word list. */
export const columnDescriptions: Readonly<Record<(typeof lexiconColumns)[number], string>> = {
  term: 'base form in British spelling',
  pos: 'n, v, adj, adv or phrase',
  variants: 'other spellings and irregular forms, parted by |; a form carries a tag, as criteria:pl',
  plain:
    'one to four plain alternatives in base form, parted by |; a final ! marks one that is safe to apply unasked',
  meaning: 'a gloss for explaining the term in place',
  notWhen: 'phrases that contain the term and in which it is not jargon, parted by |',
  audience: 'public: jargon for the public; all: for policy makers and professionals too',
  source: 'key of the source of the advice',
}
