import type {Term} from '../rule/terms.ts'
import {isRecord, type ProblemList} from './problem-list.ts'

/** Longest term, in UTF-16 units. */
const termLengthMax = 200

/** Reads `terms`: words, or entries with their meaning and where they are explained. */
export function readTerms(value: unknown, problems: ProblemList): readonly Term[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) {
    problems.add(
      'LAYLINT_CONFIG',
      'must be a list, as ["cohort", {"term": "stent", "meaning": "a small tube"}]',
    )
    return undefined
  }
  return value.flatMap((item: unknown, index) => {
    const term = readTerm(item, problems.under(index))
    return term === undefined ? [] : [term]
  })
}

function readTerm(value: unknown, problems: ProblemList): Term | undefined {
  if (typeof value === 'string') return readTerm({term: value}, problems)
  if (!isRecord(value)) {
    problems.add('LAYLINT_CONFIG', 'must be a word, or an entry with "term" and "meaning"')
    return undefined
  }
  problems.checkKeys(value, ['term', 'meaning', 'explained'], 'key')
  const {term, meaning, explained} = value
  if (typeof term !== 'string' || term.trim() === '' || term.length > termLengthMax) {
    problems
      .under('term')
      .add('LAYLINT_CONFIG', `must be a word or phrase of at most ${termLengthMax} characters`)
    return undefined
  }
  for (const [name, text] of Object.entries({meaning, explained})) {
    if (text !== undefined && typeof text !== 'string')
      problems.under(name).add('LAYLINT_CONFIG', 'must be a text')
  }
  return {
    term,
    ...(typeof meaning === 'string' ? {meaning} : {}),
    ...(typeof explained === 'string' ? {explained} : {}),
  }
}

/**
 * Reads a glossary file: one term a line, `term: meaning` or `term` alone; `#` starts a comment.
 *
 * @param text Decoded text.
 */
export function parseGlossary(text: string): Term[] {
  const terms: Term[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const colon = trimmed.indexOf(':')
    const term = (colon === -1 ? trimmed : trimmed.slice(0, colon)).trim()
    const meaning = colon === -1 ? '' : trimmed.slice(colon + 1).trim()
    if (term !== '' && term.length <= termLengthMax) terms.push({term, ...(meaning === '' ? {} : {meaning})})
  }
  return terms
}
