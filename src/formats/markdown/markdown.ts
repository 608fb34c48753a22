import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {mathFromMarkdown} from 'mdast-util-math'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {math} from 'micromark-extension-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {ProseSource} from '../../document/prose-block.ts'
import {type MarkdownPart, splitMarkdown} from '../../source/guard.ts'
import {JoinedProse} from '../joined-prose.ts'
import {parsePlainText} from '../plain-text.ts'
import {divFence} from './div-fence.ts'
import {readPlainMarkdown} from './plain-markdown.ts'
import {findLabels, sharedLabels, withLabels} from './shared-labels.ts'
import {textSegments} from './text-segments.ts'
import {MarkdownWalk} from './walk.ts'

/** Front matter kinds that the parser reads; both only at the very start of a file. */
const matter: ('yaml' | 'toml')[] = ['yaml', 'toml']

const hostileNote =
  'Part of the Markdown is nested too deeply or too long to parse, so that part was read as plain text.'

/** A parser that is set up when the first text needs it: most texts have no marks. */
function lazily<T>(setUp: () => T): () => T {
  let made: T | undefined
  return () => (made ??= setUp())
}

/**
 * remark-parse with what lay summaries use of GFM, and with our record of where text comes from.
 *
 * Not all of remark-gfm: its literal autolinks triple the cost of parsing and split text nodes; web addresses are
 * found in the text instead. Single tildes stay text: writers put them before numbers.
 */
const processor = lazily(() =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [
      frontmatter(matter),
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({singleTilde: false}),
      math({singleDollarTextMath: false}),
      divFence,
      sharedLabels,
    ])
    .data('fromMarkdownExtensions', [
      frontmatterFromMarkdown(matter),
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      mathFromMarkdown(),
      textSegments,
    ])
    .freeze(),
)

/** The same for sources that use none of the extensions, as most do: looking for tables in every line costs a third. */
const smallProcessor = lazily(() =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [frontmatter(matter), sharedLabels])
    .data('fromMarkdownExtensions', [frontmatterFromMarkdown(matter), textSegments])
    .freeze(),
)

/** Signs of a table, strikethrough, formula, footnote or fence of colons. */
const extensionSign = /\||~~|\$\$|\[\^|::/

/**
 * Reads Markdown: CommonMark with tables, footnotes, strikethrough, math, front matter, and what Quarto and Pandoc add.
 *
 * Never throws. Long sources are read in parts, and parts that would be too slow or too deep for the parser as plain
 * text.
 *
 * @param source Decoded text; a byte order mark is passed over.
 */
export function parseMarkdown(source: string): ProseSource {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const plain = start === 0 ? readPlainMarkdown(source) : undefined
  if (plain !== undefined) return plain
  const json = findJsonMatter(source, start)
  const from = json === undefined ? start : json.end
  const text = from === 0 ? source : source.slice(from)
  const parts = splitMarkdown(text)
  const [only] = parts
  if (parts.length === 1 && only?.isHostile === false && from === 0) return parsePart(text)
  const joined = new JoinedProse()
  const labels = parts.length > 1 ? findLabels(text) : undefined
  const read = (): void => {
    for (const part of parts) joined.add(readPart(text, part), from + part.start)
  }
  if (labels === undefined) read()
  else withLabels(labels, read)
  const prose = joined.finish()
  return json === undefined ? prose : {...prose, frontMatter: json.frontMatter}
}

function readPart(source: string, part: MarkdownPart): ProseSource {
  const text = source.slice(part.start, part.end)
  if (!part.isHostile) {
    try {
      return parsePart(text)
    } catch (error) {
      // Nesting that the scan did not see ends in a full stack; anything else is a bug of ours.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return {...parsePlainText(text), notes: [hostileNote]}
}

function parsePart(source: string): ProseSource {
  const parser = (extensionSign.test(source) ? processor : smallProcessor)()
  const walk = new MarkdownWalk(source, parser.parse(source))
  const {blocks, pictures, comments, frontMatter} = walk
  return {blocks, pictures, comments, notes: [], ...(frontMatter === undefined ? {} : {frontMatter})}
}

/** Hugo's third kind of front matter: a JSON object on lines of its own, which is YAML as well. */
function findJsonMatter(
  source: string,
  start: number,
): {end: number; frontMatter: NonNullable<ProseSource['frontMatter']>} | undefined {
  if (source.charCodeAt(start) !== 123 || !/^\{[ \t]*[\r\n]/.test(source.slice(start, start + 200))) return
  const close = /^\}[ \t]*$/m.exec(source.slice(start))
  if (close === null) return undefined
  const end = start + close.index + 1
  const text = source.slice(start, end)
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  return {end, frontMatter: {kind: 'yaml', text, start}}
}
