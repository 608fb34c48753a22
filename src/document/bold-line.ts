import type {Block} from './document.ts'

/** A bold paragraph up to this many UTF-16 units can stand as a heading. Own choice: one line on a page. */
const lengthMax = 80

/**
 * Whether a paragraph is one bold line, which readers take for a heading.
 *
 * @param block Any block; only paragraphs can be.
 */
export function isBoldLine(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length > lengthMax) return false
  return block.inlines.some(
    (inline) => inline.kind === 'strong' && inline.start === block.start && inline.end === block.end,
  )
}
