import type {Sentence, SentenceContent, Word} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Span} from '../../source/span.ts'

const parser = new ParseEnglish()

/** Longest stretch that is handed to the parser at once; it is quadratic in the tokens of a sentence. */
const pieceMax = 4000

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
    addPiece(children, text.slice(from, span.start))
    children.push({type: 'SourceNode', value: text.slice(span.start, span.end)})
    from = span.end
  }
  addPiece(children, text.slice(from))
  return {type: 'SentenceNode', children: joinNumbers(children)}
}

function addPiece(children: SentenceContent[], text: string): void {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + pieceMax)
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to)
      if (space > from) to = space
    }
    for (const child of parser.tokenizeSentence(text.slice(from, to)).children) children.push(child)
    from = to
  }
}

/** The parser does not know thousands: it reads `1,200` as three tokens. */
function joinNumbers(children: SentenceContent[]): SentenceContent[] {
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

/** The text of a word, stops and hyphens inside it included. */
export function wordText(word: Word): string {
  const only = word.children[0]
  if (word.children.length === 1 && only !== undefined && 'value' in only) return only.value
  let text = ''
  for (const part of word.children) text += part.value
  return text
}
