import type {ProseSource} from '../../document/prose-block.ts'
import {scanMarkup} from '../scan-markup.ts'
import {findChild, readTree} from './read-tree.ts'
import {HtmlWalk} from './walk.ts'

/**
 * Reads HTML, a page or a fragment: what a browser shows of it, block by block.
 *
 * Never throws; where the tree would be too deep or too slow to build, tags are passed over one by one instead.
 *
 * @param source Decoded text without byte order mark.
 */
export function parseHtml(source: string): ProseSource {
  const tree = readTree(source)
  if (tree === undefined) {
    return {
      ...scanMarkup(source, 0, source.length),
      notes: ['The HTML is nested too deeply or has too many tags, so it was read without its structure.'],
    }
  }
  const walk = new HtmlWalk(source)
  walk.addChildren(tree, {})
  walk.finish()
  const title = walk.hasHeading ? undefined : findChild(tree, 'title')
  if (title !== undefined) walk.addTitle(title)
  return {blocks: walk.blocks, pictures: walk.pictures, comments: walk.comments, notes: []}
}
