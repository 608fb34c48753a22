import {BlockText} from '../../document/block-text.ts'
import type {ProseBlock, ProseSource} from '../../document/prose-block.ts'

/**
 * What may mean something to Markdown, to Pandoc or to Quarto wherever it stands: marks, brackets, references, escapes, tabs, and
 * line ends other than `\n`.
 */
const anyMark = /[*_`~^[\]<>{}&\\|$\t\r\0]|:[:a-z]/

/** What means something at the start of a line, besides headings and bullets: setext underlines, rules, numbers, indentation. */
const lineMark = /^(?:[-+=#]|\d+[.)]| +[^ ])/

const heading = /^(#{1,6}) +(?=[^ #])/
const bullet = /^- (?! |\d+[.)]|[-+=#])/

/**
 * Reads Markdown that has nothing but paragraphs, headings and bullets, as most lay summaries do.
 *
 * A parser of Markdown spends most of its time on asking whether a mark begins something. A text without marks needs no asking: this
 * is many times faster, and a property test holds it to what remark-parse says.
 *
 * @param source Decoded text without byte order mark.
 * @returns `undefined` where anything may mean more than it says: the text is then for remark-parse.
 */
export function readPlainMarkdown(source: string): ProseSource | undefined {
  if (anyMark.test(source)) return undefined
  const reader = new PlainReader()
  let at = 0
  while (at < source.length) {
    const newline = source.indexOf('\n', at)
    const end = newline === -1 ? source.length : newline
    if (!reader.read(source.slice(at, end), at)) return undefined
    at = end + 1
  }
  reader.close()
  return {blocks: reader.blocks, pictures: [], comments: [], notes: []}
}

type Kind = Pick<ProseBlock, 'kind' | 'depth' | 'list'>

class PlainReader {
  readonly blocks: ProseBlock[] = []
  /** The block that the next line may go on with. */
  private open: BlockText | undefined
  private kind: Kind = {kind: 'paragraph'}
  /** The last line of the open block has spaces at its end: with more than one they would break the line. */
  private endsInSpace = false
  /** Items of the list that the next bullet goes on with. */
  private items = 0
  private lists = 0

  /** @returns `false` where a line is more than it seems. */
  read(line: string, start: number): boolean {
    const text = line.trimEnd()
    // To Markdown only spaces are blank.
    if (text.length < line.length && /[^ ]/.test(line.slice(text.length))) return false
    const endedInSpace = this.endsInSpace
    this.endsInSpace = text.length < line.length
    if (text === '') {
      this.close()
      return true
    }
    if (lineMark.test(line)) return this.readMarked(text, start)
    if (this.open === undefined) {
      this.items = 0
      this.begin(text, start, {kind: 'paragraph'})
      return true
    }
    // In a list the line would go on with the item: rare enough to leave it to the parser.
    if (this.items > 0 || endedInSpace) return false
    this.open.addPlain('\n', start - 1)
    this.open.addPlain(text, start)
    return true
  }

  /** Ends the open block. */
  close(): void {
    const {open, kind} = this
    this.open = undefined
    // Otherwise there was nothing but characters that nobody sees.
    if (open !== undefined && open.segments.length > 0)
      this.blocks.push({...kind, text: open.text, segments: open.segments, inlines: open.inlines})
  }

  private readMarked(text: string, start: number): boolean {
    const marks = heading.exec(text)
    if (marks !== null) {
      // A mark at the end would close the heading.
      if (text.endsWith('#')) return false
      this.begin(text.slice(marks[0].length), start + marks[0].length, {
        kind: 'heading',
        depth: marks[1]?.length ?? 1,
      })
      this.close()
      this.items = 0
      return true
    }
    if (!bullet.test(text)) return false
    if (this.items === 0) this.lists += 1
    const list = {id: this.lists, ordered: false, index: this.items, depth: 1}
    this.begin(text.slice(2), start + 2, {kind: 'listItem', list})
    this.items += 1
    return true
  }

  private begin(text: string, start: number, kind: Kind): void {
    this.close()
    this.kind = kind
    this.open = new BlockText()
    this.open.addPlain(text, start)
  }
}
