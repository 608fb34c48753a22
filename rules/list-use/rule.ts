import type {Block, Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {type Part, partsOf} from '../../src/words/sentence-parts.ts'
import {cite} from '../guidance/sources.ts'
import {
  hasJoinInside,
  isAdverb,
  isDoing,
  isItem,
  isLongItem,
  isOfNames,
  isQuestionItem,
  isRelativeItem,
  namesParts,
} from './list-items.ts'
import {listStyle} from './list-style.ts'
import {findParallel} from './parallel-clauses.ts'

export default defineRule({
  meta: {
    id: 'list-use',
    summary: 'A list hidden in a sentence, or a list in a bad shape',
    why: 'Lists of three or more things are easier to read as bullets, and long bullets lose that gain.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('UKHSA'), cite('NHS-FMT'), cite('CDC-CCI')],
    messages: {
      sentence: 'This sentence lists {count} things. Make it a bullet list.',
      single: 'A list of one is no list. Make it a sentence.',
      many: 'This list has {count} items. Aim for at most {max}: split it, or leave some out.',
      item: 'This item has {words} words. Aim for at most {max}.',
      sentences: 'This item has {count} sentences. Aim for at most {max}.',
      ending: 'Leave out the “{word}” at the end of a bullet.',
      capitals: 'Some items start with a capital and some do not. Choose one.',
      stops: 'Some items end with a full stop and some do not. Choose one.',
    },
    options: {
      maxItems: {
        type: 'integer',
        default: 7,
        minimum: 2,
        unit: 'items',
        description: 'Most items in a list.',
        source: 'CDC Clear Communication Index: 7; NHS: 6',
      },
      maxItemWords: {
        type: 'integer',
        default: 30,
        minimum: 5,
        unit: 'words',
        description: 'Longest item.',
        source: 'Own choice, after reading real summaries',
      },
      maxItemSentences: {
        type: 'integer',
        default: 3,
        minimum: 1,
        unit: 'sentences',
        description: 'Most sentences in an item.',
        source: 'Own choice: NHS asks for one, key messages often need more',
      },
      minSentenceWords: {
        type: 'integer',
        default: 25,
        minimum: 5,
        unit: 'words',
        description: 'Shortest sentence that should be a list.',
        source: 'Own choice, after reading real summaries',
      },
    },
  },
  *check(document, options) {
    for (const sentence of document.sentences) {
      if (
        sentence.block.list !== undefined ||
        sentence.words.length < Math.min(options.minSentenceWords, longListWords)
      )
        continue
      const list = findList(document, sentence) ?? findParallel(sentence, partsOf(document, sentence))
      const isLong = sentence.words.length >= options.minSentenceWords
      if (list !== undefined && (isLong || list.count > singlesMax) && !document.isQuoted(list))
        yield {
          messageId: 'sentence',
          at: {start: list.start, end: list.end},
          data: {count: list.count},
          step: -1,
        }
    }
    for (const items of listsOf(document)) yield* checkList(items, options)
  },
})

/** Shortest sentence with a list of more than `singlesMax` things that should be bullets, in words. Catalogue: over 20. */
const longListWords = 20

interface Limits {
  readonly maxItems: number
  readonly maxItemWords: number
  readonly maxItemSentences: number
}

/** Items by list; numbered lists are steps or references and may be one. */
function listsOf(document: Document): Block[][] {
  const lists = new Map<number, Block[]>()
  for (const block of document.blocks) {
    if (block.list === undefined || block.isReference || block.isFootnote || block.kind !== 'listItem')
      continue
    const known = lists.get(block.list.id)
    if (known === undefined) lists.set(block.list.id, [block])
    else known.push(block)
  }
  return [...lists.values()]
}

function* checkList(items: readonly Block[], {maxItems, maxItemWords, maxItemSentences}: Limits) {
  const first = items[0]
  if (first?.list === undefined) return
  if (items.length === 1) {
    if (!first.list.ordered && first.list.depth === 1)
      yield {messageId: 'single' as const, at: first, step: -1 as const}
    return
  }
  if (items.length > maxItems) {
    const at = items[maxItems] ?? first
    yield {messageId: 'many' as const, at, data: {count: items.length, max: maxItems}}
  }
  for (const item of items) {
    const words = item.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
    const count = item.sentences.filter((sentence) => !sentence.isRunIn).length
    if (words > maxItemWords) yield {messageId: 'item' as const, at: item, data: {words, max: maxItemWords}}
    else if (count > maxItemSentences)
      yield {
        messageId: 'sentences' as const,
        at: item,
        data: {count, max: maxItemSentences},
        step: -1 as const,
      }
    const ending = /[,;]\s(and|or)\s*[.,;]?$/i.exec(item.text)
    if (ending !== null) {
      const at = {
        start: item.start + ending.index,
        end: item.start + ending.index + ending[0].trimEnd().length,
      }
      yield {
        messageId: 'ending' as const,
        at,
        data: {word: ending[1] ?? ''},
        suggestions: [{text: ''}],
        step: -1 as const,
      }
    }
  }
  yield* listStyle(items)
}

/** Shortest list that is better as bullets, in items. */
const itemsMin = 4

/** Shortest items that are worth a line each, in words on average. Own choice: single words read well in a sentence. */
const itemWordsMin = 2

/** Most single words that read well in a sentence. Own choice: NHS and CDC take six or seven items for a full list. */
const singlesMax = 5

/** Fewest words of a list that is worth the space of bullets. Own choice. */
const listWordsMin = 10

/** The longest row “a, b, c and d” of a sentence outside brackets. */
function findList(document: Document, sentence: Sentence): (Span & {count: number}) | undefined {
  const parts = partsOf(document, sentence)
  let best: (Span & {count: number}) | undefined
  for (let from = 1; from < parts.length; from += 1) {
    if (isAdverb(parts[from - 1])) continue
    let to = from
    const isOpen = parts[from - 1]?.isApart === true
    const isOfDoings = isDoing(parts[from]) && isDoing(parts[from + 1])
    const continues = (part: Part | undefined): boolean =>
      isItem(part) ||
      (isOpen ? isRelativeItem(part) : isLongItem(part)) ||
      (to > from && isQuestionItem(part)) ||
      (isOfDoings && isDoing(part))
    while (to < parts.length && continues(parts[to])) to += 1
    const found = toList(document, parts, from, to)
    if (found !== undefined && (best === undefined || found.count > best.count)) best = found
    from = Math.max(from, to)
  }
  return best
}

/** The parts `from..to` with the item before them: a list if “and” or “or” stands before or in the last. */
function toList(
  document: Document,
  parts: readonly Part[],
  from: number,
  to: number,
): (Span & {count: number}) | undefined {
  const items = parts.slice(from, to)
  const first = items[0]
  const last = items.at(-1)
  if (first === undefined || last === undefined) return undefined
  const firstAt = parts[from - 1]?.words[0]?.start ?? 0
  const gapBefore = document.text.slice(Math.max(0, firstAt - 3), firstAt)
  const hasFinal = last.joins || hasJoinInside(last)
  // “such as” and “including” open the list: what stands before them is no item.
  const opens = /^(?:such|including|like|namely|especially)$/.test(first.words[0]?.lower ?? '')
  const count = items.length + (opens ? 0 : 1) + (last.joins ? 0 : 1)
  const words = items.reduce((sum, part) => sum + part.words.length, 0)
  const isLong = words >= listWordsMin || count > itemsMin
  // What follows the last item (“… and placebo in adults with panic”) makes it no longer.
  const singles = items.filter((part) => part.words.length === 1 || part === last).length
  const areShort =
    words / items.length < itemWordsMin || (singles === items.length && hasJoinInside(last) && !last.joins)
  const isOfSingles = (areShort && count <= singlesMax) || isOfNames(items)
  // Without a word or a colon that opens the list, what stands before the first comma may be a clause and no item.
  const isOpened = opens || /[:;]\s*$/.test(gapBefore) || namesParts(parts[from - 1])
  const least = isOpened ? itemsMin : itemsMin + 1
  if (!hasFinal || count < least || !isLong || isOfSingles) return undefined
  const start = opens ? (first.words[0]?.start ?? 0) : startOf(parts[from - 1], first)
  return {start, end: endOf(last), count}
}

/** The item before the first comma starts at most as many words before it as the next item has. */
function startOf(before: Part | undefined, first: Part): number {
  const words = before?.words ?? []
  return words[Math.max(0, words.length - first.words.length)]?.start ?? first.words[0]?.start ?? 0
}

function endOf(part: Part): number {
  return part.words.at(-1)?.end ?? 0
}
