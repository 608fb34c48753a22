import type {Paragraph, Root, Sentence, SentenceContent, Word} from 'nlcst'
import type {Position} from 'unist'
import {wordText} from '../../src/language/en/tokenize.ts'

/** A word of a tree whose place in the source is wrong. */
export interface WrongPlace {
  readonly word: string
  readonly slice: string
  readonly reason: string
}

/** Elements whose text may be left out. */
const left = /<(sup|span|del|th|td|caption)\b[^>]*>[\s\S]*?(?:<\/\1>|(?=<t))|~~[^~]*~~/g

/** Everything in a source that is no text of a word: tags, comments, marks of Markdown, prefixes of wrapped lines. */
const markup =
  /<!--[\s\S]*?-->|<script>[\s\S]*?<\/script>|\[\^[^\]]*\]|\[\[[^\]|]*\||!\[[^\]]*\]\([^)]*\)|<[!/?a-zA-Z][^>]*>|\]\([^)]*\)|\]\[[^\]]*\]|\{[^}]*\}|[*_~`[\]^]|[\u00AD\u200B\u2060\uFEFF\0]/g

/**
 * Checks every word of a tree: its source slice decodes to the word, line and column agree with the offset.
 *
 * @param decode Decodes references and escapes of the format.
 */
export function findWrongPlaces(tree: Root, source: string, decode: (slice: string) => string): WrongPlace[] {
  const wrong: WrongPlace[] = []
  const lines = lineStarts(source)
  for (const word of wordsOf(tree)) {
    const text = wordText(word)
    const {position} = word
    if (position === undefined) {
      wrong.push({word: text, slice: '', reason: 'no position'})
      continue
    }
    const slice = source.slice(position.start.offset, position.end.offset)
    // A placeholder stands for what is not prose, so it may be spelt in any way.
    const isSame =
      slice === text ||
      [slice, slice.replace(left, '')].some((part) => bare(decode(part)) === bare(text)) ||
      text.includes('\uFFFC')
    if (!isSame) wrong.push({word: text, slice, reason: 'other text'})
    if (!agrees(position, lines)) wrong.push({word: text, slice, reason: 'line and column'})
  }
  return wrong
}

/** Text that stands in a table but in no cell is moved before the table, and white space is not. */
function bare(text: string): string {
  return text.replace(markup, '').replace(/\s+/g, '')
}

/** Word nodes of a tree in order. */
export function wordsOf(tree: Root): Word[] {
  const words: Word[] = []
  const visit = (node: Root | Paragraph | Sentence | SentenceContent | Root['children'][number]): void => {
    if (node.type === 'WordNode') words.push(node)
    else if ('children' in node) for (const child of node.children) visit(child as SentenceContent)
  }
  visit(tree)
  return words
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

function agrees(position: Position, starts: readonly number[]): boolean {
  return [position.start, position.end].every(({line, column, offset}) => {
    const start = starts[line - 1]
    const next = starts[line] ?? Number.POSITIVE_INFINITY
    return start !== undefined && offset === start + column - 1 && (offset ?? 0) < next
  })
}
