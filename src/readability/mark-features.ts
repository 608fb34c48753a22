/** Names of the values of `writeMarks`. */
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

/** Characters of each mark, in the order of the names. */
const MARKS = [',', ';:', '([', '—–', '%', '=<>±≥≤×', '"“”', '/', '?'] as const

const NONE = 255

/** Highest code that is looked up: all marks lie below U+2270. */
const CODE_MAX = 0x2270

/** Mark of each UTF-16 unit, `NONE` for most. */
const markOf = new Uint8Array(CODE_MAX).fill(NONE)
for (const [mark, characters] of MARKS.entries()) {
  for (const character of characters) markOf[character.charCodeAt(0)] = mark
}

/**
 * Counts punctuation.
 *
 * @param out Where the counts are written, from `at` on.
 * @param words Number of words in the sentence.
 */
export function writeMarks(out: Float64Array, at: number, text: string, words: number): void {
  out.fill(0, at, at + MARKS.length)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const mark = code < CODE_MAX ? (markOf[code] ?? NONE) : NONE
    if (mark !== NONE) out[at + mark] = (out[at + mark] ?? 0) + 1
  }
  const stretches = 1 + (out[at] ?? 0) + (out[at + 1] ?? 0) + (out[at + 2] ?? 0)
  out[at + MARKS.length] = words / stretches
}
