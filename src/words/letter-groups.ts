/** Groups of three to five letters in the words of texts, each with what it says of how often a word is replaced. */
export interface LetterGroups {
  /** Mean log-odds over the known groups of a word in lower case; 0 when none is known. */
  score(word: string): number
}

/** Values are stored as whole numbers, in hundredths. */
const scale = 100

/** Letters of a word that are looked at. */
const lettersMax = 40

/** All groups of a word, its ends marked. */
export function letterGroupsOf(word: string): ReadonlySet<string> {
  const text = `^${word.slice(0, lettersMax)}$`
  const groups = new Set<string>()
  for (let size = 3; size <= 5; size += 1) {
    for (let start = 0; start + size <= text.length; start += 1) groups.add(text.slice(start, start + size))
  }
  return groups
}

/**
 * Opens a table that the training tool wrote.
 *
 * @param packed JSON: the groups, a space between, and their values in the same order.
 */
export function openLetterGroups(packed: string): LetterGroups {
  // The text is our own and covered by the card's hash.
  const {groups, values} = JSON.parse(packed) as {groups: string; values: readonly number[]}
  const known = new Map<string, number>()
  for (const [index, group] of groups.split(' ').entries()) known.set(group, (values[index] ?? 0) / scale)
  return {
    score(word) {
      let sum = 0
      let count = 0
      for (const group of letterGroupsOf(word)) {
        const value = known.get(group)
        if (value === undefined) continue
        sum += value
        count += 1
      }
      return count === 0 ? 0 : sum / count
    },
  }
}

/** Writes a table as `openLetterGroups` reads it. */
export function letterGroupsText(groups: ReadonlyMap<string, number>): string {
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({
    groups: sorted.map(([group]) => group).join(' '),
    values: sorted.map(([, value]) => Math.round(value * scale)),
  })
}
