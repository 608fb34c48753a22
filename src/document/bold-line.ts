import type {Block} from './document.ts'

/** A bold paragraph up to this many UTF-16 units can stand as a heading. Own choice: one line on a page. */
const lengthMax = 80

/**
 * Whether a paragraph is one bold line, which readers take for a heading.
 *
 * @param block Any block; only paragraphs can be.
 */
export function isBoldLine(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length > lengthMax || isStatement(block.text)) return false
  return block.inlines.some(
    (inline) => inline.kind === 'strong' && inline.start === block.start && inline.end === block.end,
  )
}

/** Fewest words of a bold sentence that is stressed and no heading. Own choice: “What we found.” has three. */
const statementWordsMin = 5

/** “**Do not change your dose on your own.**” */
function isStatement(text: string): boolean {
  const trimmed = text.trimEnd()
  return /[.!]$/.test(trimmed) && trimmed.split(/\s+/).length >= statementWordsMin
}
