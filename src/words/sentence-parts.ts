import type {Document, Sentence, Word} from '../document/document.ts'

/** The words of a sentence between two commas, semicolons, colons or dashes; what stands in brackets is left out. */
export interface Part {
  readonly words: readonly Word[]
  /** A dash or a colon stands before it. */
  readonly isApart: boolean
  /** Starts with “and” or “or”. */
  readonly joins: boolean
}

/** Finds the parts of a sentence, in order. */
export function partsOf(document: Document, sentence: Sentence): Part[] {
  const parts: Part[] = []
  let words: Word[] = []
  let depth = 0
  let isApart = false
  for (const [index, word] of sentence.words.entries()) {
    const before = sentence.words[index - 1]
    const gap = before === undefined ? '' : document.text.slice(before.end, word.start)
    for (const sign of gap) {
      if (sign === '(') depth += 1
      else if (sign === ')') depth = Math.max(0, depth - 1)
    }
    const isEnd = depth === 0 && /[,;:–—](?:\s|$)/.test(gap)
    if (isEnd && words.length > 0) {
      parts.push(toPart(words, isApart))
      isApart = /[:–—]/.test(gap)
      words = []
    }
    if (depth === 0) words.push(word)
  }
  if (words.length > 0) parts.push(toPart(words, isApart))
  return parts
}

function toPart(words: readonly Word[], isApart: boolean): Part {
  const first = words[0]?.lower
  return {words, isApart, joins: first === 'and' || first === 'or'}
}

/** Words that make a part a clause: no item of a plain list has them. */
const clauseWords = new Set(
  'is are was were be been has have had can could may might will would should must did do does we they it he she i you this these those there who whom whose which that where when if whether while although though because but however so then therefore than compared versus meaning called known showed found'.split(
    ' ',
  ),
)

/** Words that open an insert or an adverbial, not an item. */
const inserts = new Set('to with in on at from by after before among respectively alone as of'.split(' '))

/** Whether a part is a clause or an insert, and no item of a list. */
export function isClausal({words}: Part): boolean {
  const first = words[0]?.lower ?? ''
  if (inserts.has(first) || (first === 'for' && /^(?:example|instance)$/.test(words[1]?.lower ?? '')))
    return true
  return words.some(({lower}) => clauseWords.has(lower))
}
