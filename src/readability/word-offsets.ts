/**
 * Where each word stands in its sentence. A word that the text spells differently gets the place after the word before it.
 *
 * @returns UTF-16 offsets into `text`, one per word.
 */
export function wordOffsets(words: readonly string[], text: string): number[] {
  const offsets: number[] = []
  let from = 0
  let misses = 0
  for (const word of words) {
    // A few misses are odd spellings; many mean that the words are not of this text, and searching on would take quadratic time.
    const found = misses < 20 ? text.indexOf(word, from) : -1
    if (found < 0) misses += 1
    offsets.push(found < 0 ? from : found)
    from = found < 0 ? from : found + word.length
  }
  return offsets
}
