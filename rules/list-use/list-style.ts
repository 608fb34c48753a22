import type {Block} from '../../src/document/document.ts'
import type {Span} from '../../src/source/span.ts'

/** One finding for a list: at the first item that differs from the first one. */
export function* listStyle(items: readonly Block[]) {
  const plain = items.filter(({text}) => /^[A-Za-z]/.test(text))
  const isCapital = ({text}: Block): boolean => /^[A-Z]/.test(text)
  const firstCase = plain[0]
  // A name or an abbreviation keeps its capital in a list of small letters.
  const otherCase = plain.find(
    (item) =>
      firstCase !== undefined &&
      isCapital(item) !== isCapital(firstCase) &&
      !startsWithName(item) &&
      !startsWithName(firstCase),
  )
  if (otherCase !== undefined)
    yield {messageId: 'capitals' as const, at: wordOf(otherCase), step: -1 as const}
  const hasStop = ({text}: Block): boolean => /[.!?]["”’)]?\s*$/.test(text)
  const first = items[0]
  const last = items.at(-1)
  // A stop after the last item alone is a common style.
  const others = items.filter((item) => item !== last)
  const odd = others.find((item) => first !== undefined && hasStop(item) !== hasStop(first))
  if (odd !== undefined) yield {messageId: 'stops' as const, at: lastWordOf(odd), step: -1 as const}
}

function startsWithName({text}: Block): boolean {
  return /^[A-Z][A-Z\d]|^[A-Z][a-z]+ [A-Z]|^I\b/.test(text)
}

function wordOf(block: Block): Span {
  const {start, end} = block.sentences[0]?.words[0] ?? block
  return {start, end}
}

function lastWordOf(block: Block): Span {
  const {start} = block.sentences.at(-1)?.words.at(-1) ?? block
  return {start, end: block.end}
}
