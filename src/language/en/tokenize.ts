import type {Sentence, SentenceContent, Word} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {matchesOf} from '../../source/matches-of.ts'
import type {Span} from '../../source/span.ts'

const parser = new ParseEnglish()

/** Longest stretch without white space that is handed to the parser at once; it is quadratic in its tokens. */
const stretchMax = 2000

/** White space as the parser has it, and all the rest. */
const space = String.raw`\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`
const stretchPattern = new RegExp(`[^${space}]+`, 'g')

/**
 * A stretch that holds one word and common marks around it; the parser would find the same word.
 *
 * Hyphens and apostrophes inside belong to the word, stops, brackets and quotes around it do not.
 */
const easyStretch =
  /^["\u201C\u2018([]{0,3}([A-Za-z\d]+(?:['\u2019-][A-Za-z\d]+)*)[,.;:!?)\]"\u201D\u2026%]{0,4}$/

/** “o’ clock” in three pieces: the parser joins the apostrophe to a word inside a sentence. */
const elision = /^ol?['\u2019]$/i

/**
 * Turns one sentence into an nlcst sentence with the parser of retext-english.
 *
 * What the parser splits and readers do not (`1,200`) is joined, stops stay with abbreviations, and opaque stretches
 * become `SourceNode`s. Positions are left out: the caller knows where the sentence stands.
 *
 * @param text The sentence, without surrounding white space.
 * @param opaque Sorted spans in `text` that are no prose.
 */
export function tokenizeSentence(text: string, opaque: readonly Span[]): Sentence {
  const children: SentenceContent[] = []
  let from = 0
  for (const span of opaque) {
    addPiece(children, text, from, span.start)
    children.push({type: 'SourceNode', value: text.slice(span.start, span.end)})
    from = span.end
  }
  addPiece(children, text, from, text.length)
  return {type: 'SentenceNode', children}
}

/**
 * The words of a sentence: what `tokenizeSentence` makes `WordNode`s of, without making a tree.
 *
 * @returns Spans in `text`, sorted.
 */
export function findWords(text: string, opaque: readonly Span[]): Span[] {
  const words: Span[] = []
  let from = 0
  for (const span of opaque) {
    addWords(words, text, from, span.start)
    from = span.end
  }
  addWords(words, text, from, text.length)
  return words
}

function addWords(words: Span[], text: string, from: number, to: number): void {
  if (from >= to) return
  const piece = from === 0 && to === text.length ? text : text.slice(from, to)
  let isFirst = true
  for (const match of matchesOf(stretchPattern, piece)) {
    const stretch = match[0]
    const start = from + match.index
    const easy = stretch.length < 60 ? easyStretch.exec(stretch)?.[1] : undefined
    if (easy !== undefined) {
      const at = start + (easy.length === stretch.length ? 0 : stretch.indexOf(easy))
      words.push({start: at, end: at + easy.length})
      isFirst = false
      continue
    }
    let offset = start
    const isInside = !isFirst && match.index + stretch.length < piece.length
    for (const child of parseStretch(stretch, isInside)) {
      const end = offset + lengthOf(child)
      if (child.type === 'WordNode') words.push({start: offset, end})
      offset = end
    }
    isFirst = false
  }
}

function addPiece(children: SentenceContent[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  let done = 0
  let isFirst = true
  for (const match of matchesOf(stretchPattern, piece)) {
    const end = match.index + match[0].length
    if (match.index > done) children.push({type: 'WhiteSpaceNode', value: piece.slice(done, match.index)})
    for (const child of parseStretch(match[0], !isFirst && end < piece.length)) children.push(child)
    isFirst = false
    done = end
  }
  if (done < piece.length) children.push({type: 'WhiteSpaceNode', value: piece.slice(done)})
}

/**
 * Parses what stands between white space: nothing but an elision depends on what is beyond it.
 *
 * @param isInside Whether white space stands on both sides.
 */
function parseStretch(stretch: string, isInside: boolean): SentenceContent[] {
  if (isInside && stretch.length < 4 && elision.test(stretch)) return [elidedWord(stretch)]
  if (stretch.length <= stretchMax) return joinNumbers(parser.tokenizeSentence(stretch).children)
  const children: SentenceContent[] = []
  for (let from = 0; from < stretch.length; from += stretchMax) {
    const part = parser.tokenizeSentence(stretch.slice(from, from + stretchMax)).children
    for (const child of joinNumbers(part)) children.push(child)
  }
  return children
}

function elidedWord(stretch: string): Word {
  return {
    type: 'WordNode',
    children: [
      {type: 'TextNode', value: stretch.slice(0, -1)},
      {type: 'PunctuationNode', value: stretch.slice(-1)},
    ],
  }
}

/** The parser does not know thousands: it reads `1,200` as three tokens. */
function joinNumbers(children: readonly SentenceContent[]): SentenceContent[] {
  const joined: SentenceContent[] = []
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (child === undefined) continue
    const last = joined.at(-1)
    const next = children[index + 1]
    if (
      last?.type === 'WordNode' &&
      child.type === 'PunctuationNode' &&
      next?.type === 'WordNode' &&
      isThousands(last, child.value, next)
    ) {
      last.children.push(child, ...next.children)
      index += 1
    } else {
      joined.push(child)
    }
  }
  return joined
}

function isThousands(last: Word, comma: string, next: Word): boolean {
  return comma === ',' && /\d$/.test(wordText(last)) && /^\d{3}(?!\d)/.test(wordText(next))
}

function lengthOf(node: SentenceContent): number {
  return node.type === 'WordNode' ? wordText(node).length : node.value.length
}

/** The text of a word, stops and hyphens inside it included. */
export function wordText(word: Word): string {
  const only = word.children[0]
  if (word.children.length === 1 && only !== undefined && 'value' in only) return only.value
  let text = ''
  for (const part of word.children) text += part.value
  return text
}
