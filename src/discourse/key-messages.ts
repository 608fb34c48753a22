import {isBoldLine} from '../document/bold-line.ts'
import type {Block, Document, Sentence} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {holds} from '../source/matches-of.ts'
import {documentTitle} from './document-title.ts'

/** The block of key messages of a summary. */
export interface KeyMessages {
  /** Its heading; `undefined` for a list that stands right under the title. */
  readonly heading: Block | Sentence | undefined
  /** List items, or paragraphs where it holds no list. */
  readonly items: readonly Block[]
  readonly isList: boolean
  readonly sentences: readonly Sentence[]
}

const keyHeading =
  /^\W*(?:(?:the|our) )?(?:key|main|headline|take[- ]?home|take[- ]?away) (?:messages?|findings?|points?|facts|results?|conclusions?)\W*$|^\W*(?:in (?:brief|short)|at a glance|in a nutshell|highlights|headlines|(?:the )?bottom line|key takeaways?|main takeaways?|what are the (?:key|main) (?:messages|findings|points)|what (?:you|people|readers) (?:need|should) (?:to )?know|(?:the )?(?:\w+ )?things (?:to|you (?:need|should|want) (?:to )?) ?(?:know|remember))\W*$/i

/** Key messages stand in this share of the blocks of a text; further down, “Key results” is a results section. */
const topShare = 0.34

/**
 * The key messages at the top of a summary: under a heading that says so, or a list right under the title.
 */
export const keyMessagesOf = memoizeByDocument((document: Document): KeyMessages | undefined => {
  const {blocks} = document
  const title = documentTitle(document)
  const first = title === undefined ? 0 : title.index + 1
  for (const block of blocks) {
    const heading = headingOf(block)
    if (heading === undefined || !holds(keyHeading, heading.text)) continue
    if (block.index > Math.max(3, blocks.length * topShare)) break
    const from = block === heading || isBoldLine(block) ? block.index + 1 : block.index
    return collect(blocks, from, heading)
  }
  const opening = blocks[first]
  const isLeadIn = opening?.kind === 'paragraph' && /:$/.test(opening.text.trimEnd())
  const list = blocks[isLeadIn ? first + 1 : first]
  return list?.kind === 'listItem' ? collect(blocks, list.index, undefined) : undefined
})

function headingOf(block: Block): Block | Sentence | undefined {
  if (block.kind === 'heading' || isBoldLine(block)) return block
  return block.sentences.find(({isRunIn}) => isRunIn)
}

function collect(blocks: readonly Block[], from: number, heading: KeyMessages['heading']): KeyMessages {
  const inside: Block[] = []
  for (const block of blocks.slice(from)) {
    if (block.kind === 'heading' || isBoldLine(block)) break
    if (heading === undefined && block.kind !== 'listItem') break
    if (block.index > from && headingOf(block) !== undefined && block.kind === 'paragraph') break
    if (block.kind === 'listItem' || block.kind === 'paragraph') inside.push(block)
  }
  const items = inside.filter(({kind}) => kind === 'listItem')
  // Paragraphs below the list belong to the text, not to the messages.
  const messages = items.length > 0 ? items : inside
  return {
    heading,
    items: messages,
    isList: items.length > 0,
    sentences: messages.flatMap(({sentences}) => sentences.filter(({isRunIn}) => !isRunIn)),
  }
}
