/** One phrase to find, as lower-case words, and what it stands for. */
export interface Phrase<T> {
  /** Lower-case words; a hyphenated word may be written whole or as its parts. */
  readonly words: readonly string[]
  readonly value: T
}

/** A phrase found in an array of words. */
export interface Match<T> {
  /** Index of its first word. */
  readonly start: number
  /** Index after its last word. */
  readonly end: number
  /** Whether it starts or ends inside a hyphenated word: “placebo” in “placebo-controlled”. */
  readonly isInside: boolean
  readonly value: T
}

/** Finds phrases in arrays of words in time linear in the words, whatever the number of phrases. */
export interface Matcher<T> {
  /** Longest phrases first from the left, none overlapping. `words` are in lower case. */
  match(words: readonly string[]): readonly Match<T>[]
  /** Every phrase at every word, also shorter and overlapping ones: by start, then longest first. */
  matchAll(words: readonly string[]): readonly Match<T>[]
}

/** What may follow one first word: the rests of its phrases, and their lengths in parts, longest first. */
export interface Branch<T> {
  readonly lengths: readonly number[]
  /** Values by the rest of the phrase joined by spaces; the empty rest for a phrase of one part. */
  readonly rests: ReadonlyMap<string, T>
}

/** Looks up the branch of a first part; `undefined` when no phrase starts so. */
export type FindBranch<T> = (firstPart: string) => Branch<T> | undefined

interface Parts {
  readonly parts: readonly string[]
  /** For each part, the index of its word. */
  readonly wordOf: readonly number[]
}

/**
 * The parts by which a word is matched: split at hyphens, so that “follow-up” and “follow up” are one phrase, and without a
 * possessive ending or a percent sign.
 *
 * @param word One word in lower case.
 */
export function phraseParts(word: string): readonly string[] {
  if (!/[^a-z0-9]/.test(word)) return [word]
  return word
    .replace(/['’]s?$|%/g, '')
    .split(/[-‐‑–—]+/)
    .filter(Boolean)
}

function toParts(words: readonly string[]): Parts {
  const parts: string[] = []
  const wordOf: number[] = []
  for (const [index, word] of words.entries()) {
    for (const part of phraseParts(word)) {
      parts.push(part)
      wordOf.push(index)
    }
  }
  return {parts, wordOf}
}

function longestAt<T>(
  branch: Branch<T>,
  parts: readonly string[],
  at: number,
  below: number,
): {value: T; length: number} | undefined {
  for (const length of branch.lengths) {
    if (length >= below || at + length > parts.length) continue
    const value = branch.rests.get(length === 1 ? '' : parts.slice(at + 1, at + length).join(' '))
    if (value !== undefined) return {value, length}
  }
  return undefined
}

function toMatch<T>({wordOf}: Parts, at: number, length: number, value: T): Match<T> {
  const start = wordOf[at] ?? 0
  const last = wordOf[at + length - 1] ?? start
  const isInside = wordOf[at - 1] === start || wordOf[at + length] === last
  return {start, end: last + 1, isInside, value}
}

/** A matcher over branches that the caller finds, for lists that are opened only as far as a text needs. */
export function matcherOf<T>(findBranch: FindBranch<T>): Matcher<T> {
  return {
    match(words) {
      const split = toParts(words)
      const found: Match<T>[] = []
      for (let at = 0; at < split.parts.length; at++) {
        const branch = findBranch(split.parts[at] ?? '')
        const longest = branch && longestAt(branch, split.parts, at, Number.POSITIVE_INFINITY)
        if (longest === undefined) continue
        found.push(toMatch(split, at, longest.length, longest.value))
        at += longest.length - 1
      }
      return found
    },
    matchAll(words) {
      const split = toParts(words)
      const found: Match<T>[] = []
      for (let at = 0; at < split.parts.length; at++) {
        const branch = findBranch(split.parts[at] ?? '')
        if (branch === undefined) continue
        let longest = longestAt(branch, split.parts, at, Number.POSITIVE_INFINITY)
        while (longest !== undefined) {
          found.push(toMatch(split, at, longest.length, longest.value))
          longest = longestAt(branch, split.parts, at, longest.length)
        }
      }
      return found
    },
  }
}

/**
 * Makes a matcher of a list of phrases. Of two with the same words the first wins.
 *
 * @param entries Phrases in lower case; empty ones are left out.
 */
export function compilePhrases<T>(entries: Iterable<Phrase<T>>): Matcher<T> {
  const branches = new Map<string, {lengths: number[]; rests: Map<string, T>}>()
  for (const {words, value} of entries) {
    const parts = words.flatMap(phraseParts)
    const [first, ...rest] = parts
    if (first === undefined) continue
    const branch = branches.get(first) ?? {lengths: [], rests: new Map<string, T>()}
    branches.set(first, branch)
    const key = rest.join(' ')
    if (branch.rests.has(key)) continue
    branch.rests.set(key, value)
    if (!branch.lengths.includes(parts.length)) branch.lengths.push(parts.length)
  }
  for (const branch of branches.values()) branch.lengths.sort((a, b) => b - a)
  return matcherOf((part) => branches.get(part))
}
