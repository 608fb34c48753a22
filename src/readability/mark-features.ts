/** Names of the values of `pushMarks`. */
export const MARK_FEATURES = [
  'commas',
  'semicolons',
  'brackets',
  'dashes',
  'percents',
  'signs',
  'quotes',
  'slashes',
  'questions',
  'wordsPerMark',
] as const

/** Index in the list of marks that each character counts for. */
const MARK_OF: ReadonlyMap<string, number> = new Map([
  [',', 0],
  [';', 1],
  [':', 1],
  ['(', 2],
  ['[', 2],
  ['—', 3],
  ['–', 3],
  ['%', 4],
  ['=', 5],
  ['<', 5],
  ['>', 5],
  ['±', 5],
  ['≥', 5],
  ['≤', 5],
  ['×', 5],
  ['"', 6],
  ['“', 6],
  ['”', 6],
  ['/', 7],
  ['?', 8],
])

/**
 * Counts punctuation.
 *
 * @param words Number of words in the sentence.
 */
export function pushMarks(out: number[], text: string, words: number): void {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const character of text) {
    const mark = MARK_OF.get(character)
    if (mark !== undefined) counts[mark] = (counts[mark] ?? 0) + 1
  }
  const stretches = 1 + (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0)
  out.push(...counts, words / stretches)
}
