import {isBoldLine} from '../document/bold-line.ts'
import type {Block, Document, Sentence} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {explainRole, type RoleEvidence, type TaggedRole, tagRoles} from './classify.ts'
import {documentTitle} from './document-title.ts'
import {headingRole} from './headings.ts'
import {decideOrder, type OrderFacts} from './order.ts'
import type {Role, RoleSentence} from './role.ts'

/** A sentence of a document with what it does there. */
export interface SentenceRole extends TaggedRole {
  /** Position in `DocumentRoles.sentences`, from 0; what `order` counts. */
  readonly index: number
  readonly sentence: Sentence
  /** Nearest heading above that says what its part is about, else the nearest; run-in headings and bold lines count. */
  readonly heading: string | undefined
  /** What that heading promises. */
  readonly headingRole: Role | undefined
  /** The block or run-in sentence that holds the heading. */
  readonly headingAt: Block | Sentence | undefined
}

/** What the sentences of a document do. */
export interface DocumentRoles {
  /** Sentences of the body in order; headings, run-in headings and bold lines are left out. */
  readonly sentences: readonly SentenceRole[]
  readonly order: OrderFacts
  /** The role of a sentence of the body. */
  of(sentence: Sentence): SentenceRole | undefined
  /** The features that spoke most for a sentence's role. */
  explain(index: number, countMax?: number): readonly RoleEvidence[]
}

/** Roles of the sentences of a document, computed once however many rules ask. */
export const rolesOf = memoizeByDocument((document: Document): DocumentRoles => {
  const places = placeSentences(document)
  const inputs: readonly RoleSentence[] = places
  const result = tagRoles(inputs)
  const sentences: SentenceRole[] = []
  for (const [index, {sentence, heading, headingAt}] of places.entries()) {
    const tagged = result.roles[index]
    if (tagged === undefined) continue
    const role = heading === undefined ? undefined : headingRole(heading)
    sentences.push({...tagged, index, sentence, heading, headingRole: role, headingAt})
  }
  const bySentence = new Map(sentences.map((entry) => [entry.sentence, entry]))
  return {
    sentences,
    order: decideOrder(inputs, result),
    of: (sentence) => bySentence.get(sentence),
    explain(index, countMax) {
      const entry = sentences[index]
      return entry === undefined ? [] : explainRole(inputs, index, entry.role, countMax)
    },
  }
})

interface Place extends RoleSentence {
  readonly sentence: Sentence
  readonly heading: string | undefined
  readonly headingAt: Block | Sentence | undefined
}

interface OpenHeading {
  readonly text: string
  readonly depth: number
  readonly at: Block | Sentence
}

/** Depth of bold lines and run-in headings: under every heading in markup. */
const unmarkedDepth = 7

function placeSentences(document: Document): Place[] {
  const title = documentTitle(document)
  const places: Place[] = []
  const open: OpenHeading[] = []
  let isFirst = true
  const enter = (heading: OpenHeading): void => {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    open.push(heading)
    isFirst = true
  }
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      open.length = block === title ? 0 : open.length
      isFirst = true
      if (block !== title) enter({text: block.text, depth: block.depth ?? 1, at: block})
    } else if (isBoldLine(block)) {
      enter({text: block.text, depth: unmarkedDepth, at: block})
    } else if (isProse(block)) {
      const runIn = block.sentences.find(({isRunIn}) => isRunIn)
      // A bold lead that names no part of a summary (“**Pain:** less”) is part of the text.
      const opens = runIn !== undefined && headingRole(runIn.text) !== undefined
      if (opens) enter({text: runIn.text, depth: unmarkedDepth, at: runIn})
      for (const sentence of block.sentences) {
        if (sentence.isRunIn) continue
        const heading = nearest(open)
        places.push({
          text: sentence.text,
          sentence,
          heading: heading?.text,
          headingAt: heading?.at,
          firstInSection: isFirst,
        })
        isFirst = false
      }
      if (opens && block.kind === 'listItem') open.pop()
    }
  }
  return places
}

/** A heading “Pain” under “What we found” says less than the one above it. */
function nearest(open: readonly OpenHeading[]): OpenHeading | undefined {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const heading = open[index]
    if (heading !== undefined && headingRole(heading.text) !== undefined) return heading
  }
  return open.at(-1)
}

function isProse(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'listItem') && !block.isFootnote && !block.isReference
}
