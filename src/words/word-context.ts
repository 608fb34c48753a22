/** A word's place: what its sentence adds to what is known of the word. */
export interface WordContext {
  /** Uses of the word, all forms together, in the document. */
  readonly uses: number
  /** Whether it is written with a capital inside a sentence, as names are. */
  readonly isCapital: boolean
  /** Words, 20 at least, and numbers in the sentence. */
  readonly sentenceWords: number
  readonly sentenceNumbers: number
  readonly isInBrackets: boolean
  /** Joined by a hyphen: 1 to the word before, 2 to the word after, 3 to both. */
  readonly hyphens: number
  readonly isBeforeNumber: boolean
  readonly isBeforeBracket: boolean
  /** Spaces before it in the sentence, at most those of a window. */
  readonly wordsBefore: number
  /** The words beside it in lower case; '' for none. */
  readonly previous: string
  readonly next: string
}

/** Shorter sentences count as this long: abstracts have few, and a hard word is as hard in a short sentence. */
const sentenceWordsMin = 20

/** A word that stands alone. */
export const noContext: WordContext = {
  uses: 1,
  isCapital: false,
  sentenceWords: sentenceWordsMin,
  sentenceNumbers: 0,
  isInBrackets: false,
  hyphens: 0,
  isBeforeNumber: false,
  isBeforeBracket: false,
  wordsBefore: 0,
  previous: '',
  next: '',
}

/** Characters before and after a word that are looked at, and of a sentence that are counted. */
const windowBefore = 300
const windowAfter = 40
const sentenceMax = 2000

const wordPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*/g

/** Counts of the last sentence asked for: its words are asked for one after another. */
let counted = {text: '', words: 0, numbers: 0}

function countsOf(sentence: string): typeof counted {
  if (sentence === counted.text) return counted
  const text = sentence.slice(0, sentenceMax)
  counted = {
    text: sentence,
    words: text.match(wordPattern)?.length ?? 0,
    numbers: text.match(/\d+(?:\.\d+)?/g)?.length ?? 0,
  }
  return counted
}

function countOf(text: string, first: string, second: string): number {
  let count = 0
  for (const character of text) if (character === first || character === second) count += 1
  return count
}

/** The last word of a text, without a pattern that could run back and forth. */
function lastWord(text: string): string {
  const isLetter = (index: number): boolean => /[A-Za-z]/.test(text.charAt(index))
  let end = text.length
  while (end > 0 && !isLetter(end - 1)) end -= 1
  let start = end
  while (start > 0 && isLetter(start - 1)) start -= 1
  return text.slice(start, end).toLowerCase()
}

/**
 * The place of a word in its sentence; the cost does not grow with the sentence.
 *
 * @param sentence The sentence.
 * @param start Offsets of the word in it.
 * @param uses Uses of the word in the document.
 */
export function wordContextIn(sentence: string, start: number, end: number, uses: number): WordContext {
  const before = sentence.slice(Math.max(0, start - windowBefore), start)
  const after = sentence.slice(end, end + windowAfter)
  const {words, numbers} = countsOf(sentence)
  return {
    uses,
    isCapital: before !== '' && !/[.!?:]\s*$/.test(before.slice(-3)) && /[A-Z]/.test(sentence.charAt(start)),
    sentenceWords: Math.max(sentenceWordsMin, words),
    sentenceNumbers: numbers,
    isInBrackets: countOf(before, '(', '[') > countOf(before, ')', ']'),
    hyphens: (before.endsWith('-') ? 1 : 0) + (after.startsWith('-') ? 2 : 0),
    isBeforeNumber: /^(?:\s*[=<>]|\W*\d)/.test(after),
    isBeforeBracket: /^\s*\(/.test(after),
    wordsBefore: before.match(/\s+/g)?.length ?? 0,
    previous: lastWord(before),
    next: (/[A-Za-z]+/.exec(after)?.[0] ?? '').toLowerCase(),
  }
}
