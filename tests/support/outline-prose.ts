import type {ProseBlock, ProseSource} from '../../src/document/prose-block.ts'

const names = {heading: 'h', paragraph: 'p', listItem: 'li', tableCell: 'td', caption: 'caption'} as const

/**
 * One line per block: what it is, where it stands, its text with line breaks as “/” and marks in brackets.
 *
 * `h2 Aim`, `li 1.0 deep 2: Ask [strong: early]`, `td 0,1 head: Group`.
 */
export function outlineProse({blocks}: ProseSource): string[] {
  return blocks.map(outlineBlock)
}

function outlineBlock(block: ProseBlock): string {
  const {kind, depth, list, cell} = block
  const name = `${names[kind]}${depth ?? ''}`
  const place =
    list !== undefined
      ? ` ${list.ordered ? 'ol' : 'ul'}${list.id}.${list.index}${list.depth > 1 ? ` deep ${list.depth}` : ''}`
      : ''
  const cellPlace = cell === undefined ? '' : ` ${cell.row},${cell.column}${cell.isHead ? ' head' : ''}`
  const flags = (block.isQuote === true ? ' quote' : '') + (block.isFootnote === true ? ' footnote' : '')
  const marks = block.inlines
    .map(({kind: mark, start, end, value}) => {
      const text = block.text.slice(start, end)
      return ` [${mark}${text === '' ? '' : `: ${text}`}${value === undefined ? '' : ` → ${value}`}]`
    })
    .join('')
  return `${name}${place}${cellPlace}${flags} ${block.text.replaceAll('\n', '/')}${marks}`
}
