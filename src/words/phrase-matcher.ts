/** One phrase to find, and what it stands for. */
export interface Phrase<T> {
  /** Lower-case words, one space between them; a hyphenated word may be written whole or as its parts. */
  readonly text: string
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

/** What may follow the parts read so far. */
export interface PhraseNode<T> {
  /** Of the phrase that ends here; `undefined` when none does. */
  readonly value: T | undefined
  readonly next: ReadonlyMap<string, PhraseNode<T>> | undefined
}

/** Looks up where a first part leads; `undefined` when no phrase starts so. */
export type FindStart<T> = (firstPart: string) => PhraseNode<T> | undefined

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
  if (isOnePart(word)) return [word]
  return word
    .replace(/['’]s?$|%/g, '')
    .split(/[-‐‑–—]+/)
    .filter(Boolean)
}

const partsOfWords = new WeakMap<readonly string[], Parts>()

/** Split once for all who look for phrases in the same words. */
function partsOf(words: readonly string[]): Parts {
  const known = partsOfWords.get(words)
  if (known !== undefined) return known
  const split = toParts(words)
  partsOfWords.set(words, split)
  return split
}

function toParts(words: readonly string[]): Parts {
  const parts: string[] = []
  const wordOf: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (isOnePart(word)) {
      parts.push(word)
      wordOf.push(index)
      continue
    }
    for (const part of phraseParts(word)) {
      parts.push(part)
      wordOf.push(index)
    }
  }
  return {parts, wordOf}
}

/** Whether a word has but letters a to z and digits; written out, since every word of every text passes here. */
function isOnePart(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit > 122 || (unit < 97 && (unit < 48 || unit > 57))) return false
  }
  return true
}

interface Walked<T> {
  readonly value: T
  readonly length: number
}

/** Phrases that start at a part, shortest first. */
function walk<T>(start: PhraseNode<T>, parts: readonly string[], at: number): readonly Walked<T>[] {
  const found: Walked<T>[] = []
  let node: PhraseNode<T> | undefined = start
  for (let length = 1; node !== undefined; length++) {
    if (node.value !== undefined) found.push({value: node.value, length})
    const next: string | undefined = parts[at + length]
    node = next === undefined ? undefined : node.next?.get(next)
  }
  return found
}

function toMatch<T>({wordOf}: Parts, at: number, length: number, value: T): Match<T> {
  const start = wordOf[at] ?? 0
  const last = wordOf[at + length - 1] ?? start
  const isInside = wordOf[at - 1] === start || wordOf[at + length] === last
  return {start, end: last + 1, isInside, value}
}

/** A matcher over starts that the caller finds, for lists that are opened only as far as a text needs. */
export function matcherOf<T>(findStart: FindStart<T>): Matcher<T> {
  return {
    match(words) {
      const split = partsOf(words)
      const found: Match<T>[] = []
      for (let at = 0; at < split.parts.length; at++) {
        const start = findStart(split.parts[at] ?? '')
        const longest = start && walk(start, split.parts, at).at(-1)
        if (longest === undefined) continue
        found.push(toMatch(split, at, longest.length, longest.value))
        at += longest.length - 1
      }
      return found
    },
    matchAll(words) {
      const split = partsOf(words)
      const found: Match<T>[] = []
      for (let at = 0; at < split.parts.length; at++) {
        const start = findStart(split.parts[at] ?? '')
        if (start === undefined) continue
        const walked = walk(start, split.parts, at)
        for (let index = walked.length - 1; index >= 0; index--) {
          const phrase = walked[index]
          if (phrase !== undefined) found.push(toMatch(split, at, phrase.length, phrase.value))
        }
      }
      return found
    },
  }
}

/** A node that is being filled. */
interface OpenNode<T> {
  value: T | undefined
  next: Map<string, OpenNode<T>> | undefined
}

/** Puts a phrase under a node; the first of two with the same parts wins. */
export function addPhrase<T>(start: OpenNode<T>, rest: readonly string[], value: T): void {
  let node = start
  for (const part of rest) {
    node.next ??= new Map()
    const next: OpenNode<T> = node.next.get(part) ?? {value: undefined, next: undefined}
    node.next.set(part, next)
    node = next
  }
  node.value ??= value
}

/** Numbers of the first parts of the phrases of all lists. */
const startNumbers = new Map<string, number>()

/** Where in some words a phrase of any list can start. */
interface Places {
  /** First parts that were known when the places were found. */
  readonly known: number
  readonly split: Parts
  /** Indices of parts, in order. */
  readonly at: readonly number[]
  /** The number of each of these parts. */
  readonly starts: readonly number[]
}

const placesOfWords = new WeakMap<readonly string[], Places>()

/** Looks every word up once for all lists: most words start no phrase of any. */
function placesOf(words: readonly string[]): Places {
  const before = placesOfWords.get(words)
  if (before !== undefined && before.known === startNumbers.size) return before
  const split = partsOf(words)
  const at: number[] = []
  const starts: number[] = []
  for (let index = 0; index < split.parts.length; index++) {
    const start = startNumbers.get(split.parts[index] ?? '')
    if (start === undefined) continue
    at.push(index)
    starts.push(start)
  }
  const places = {known: startNumbers.size, split, at, starts}
  placesOfWords.set(words, places)
  return places
}

/**
 * Makes a matcher of a list of phrases. Of two with the same words the first wins.
 *
 * @param entries Gives the phrases, in lower case, when they are first looked for; empty ones are left out. Values are not
 *   `undefined`.
 */
export function compilePhrases<T>(entries: () => Iterable<Phrase<T>>): Matcher<T> {
  let compiled: (PhraseNode<T> | readonly Phrase<T>[] | undefined)[] | undefined
  const search = (words: readonly string[], isLongest: boolean): readonly Match<T>[] => {
    compiled ??= compileStarts(entries())
    const {split, at, starts} = placesOf(words)
    const found: Match<T>[] = []
    let free = 0
    for (let index = 0; index < at.length; index++) {
      const number = starts[index] ?? -1
      const known = compiled[number]
      const place = at[index] ?? 0
      if (known === undefined || place < free) continue
      const node = isList(known) ? toStart(known) : known
      compiled[number] = node
      const walked = walk(node, split.parts, place)
      const shortest = isLongest ? walked.length - 1 : 0
      for (let next = walked.length - 1; next >= shortest; next--) {
        const phrase = walked[next]
        if (phrase === undefined) continue
        found.push(toMatch(split, place, phrase.length, phrase.value))
        if (isLongest) free = place + phrase.length
      }
    }
    return found
  }
  return {match: (words) => search(words, true), matchAll: (words) => search(words, false)}
}

/** The phrases by the number of their first part: what follows it is read when a text has it. */
function compileStarts<T>(entries: Iterable<Phrase<T>>): Phrase<T>[][] {
  const starts: Phrase<T>[][] = []
  for (const phrase of entries) {
    const first = firstPart(phrase.text)
    if (first === undefined) continue
    const number = startNumbers.get(first) ?? startNumbers.size
    startNumbers.set(first, number)
    const known = starts[number]
    if (known === undefined) starts[number] = [phrase]
    else known.push(phrase)
  }
  return starts
}

function isList<T>(known: PhraseNode<T> | readonly Phrase<T>[]): known is readonly Phrase<T>[] {
  return Array.isArray(known)
}

function firstPart(text: string): string | undefined {
  const end = text.indexOf(' ')
  const word = end < 0 ? text : text.slice(0, end)
  return word !== '' && isOnePart(word) ? word : partsOfPhrase(text)[0]
}

function partsOfPhrase(text: string): readonly string[] {
  return text.split(' ').flatMap(phraseParts)
}

function toStart<T>(phrases: readonly Phrase<T>[]): PhraseNode<T> {
  const start: OpenNode<T> = {value: undefined, next: undefined}
  for (const {text, value} of phrases) addPhrase(start, partsOfPhrase(text).slice(1), value)
  return start
}
