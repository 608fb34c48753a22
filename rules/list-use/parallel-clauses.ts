import type {Sentence, Word} from '../../src/document/document.ts'
import type {Span} from '../../src/source/span.ts'
import type {Part} from '../../src/words/sentence-parts.ts'

/** Words that open each part of a list of clauses: “whether …, whether … and if …”, or “in …, in … and in …”. */
const questionWords = new Set('how whether if what who why'.split(' '))
const placeWords = new Set('in by for with from on at to among through'.split(' '))

/** Fewest parts that open alike. Catalogue: three or more. */
const parallelMin = 3

/** The opener of a part without “and” or “or”; questions count as one kind. */
function openerOf(part: Part | undefined): string | undefined {
  const first = part?.words[part.joins ? 1 : 0]?.lower
  if (first === undefined) return undefined
  if (questionWords.has(first)) return '?'
  return placeWords.has(first) ? first : undefined
}

/** A row of clauses that open with the same word, the last behind “and” or “or”. */
export function findParallel(
  sentence: Sentence,
  parts: readonly Part[],
): (Span & {count: number}) | undefined {
  const last = parts.findLastIndex(({joins}) => joins)
  const opener = openerOf(parts[last])
  const lead = parts[0]
  if (opener === undefined || lead === undefined) return undefined
  let from = last
  while (from > 1 && openerOf(parts[from - 1]) === opener) from -= 1
  const before = parts[from - 1]
  const word = before?.words.findLast(
    ({lower}) => lower === opener || (opener === '?' && questionWords.has(lower)),
  )
  const count = last - from + 1 + (word === undefined ? 0 : 1)
  const end = parts[last]
  if (count < parallelMin || from === last || end === undefined) return undefined
  // “In the first year 12 in 100 fell, in the second 14 …”: results in a row, told with their numbers.
  const isResult = opener !== '?' && parts.slice(from).some(({words}) => words.some(isNumber))
  if (isResult) return undefined
  return {
    start: word?.start ?? parts[from]?.words[0]?.start ?? sentence.start,
    end: end.words.at(-1)?.end ?? sentence.end,
    count,
  }
}

function isNumber({lower}: Word): boolean {
  return /^\d/.test(lower)
}
