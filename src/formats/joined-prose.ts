import type {ProseBlock, ProseSource} from '../document/prose-block.ts'

/** Prose of a source that was read in parts. */
export class JoinedProse {
  private readonly blocks: ProseBlock[] = []
  private readonly pictures: ProseSource['pictures'][number][] = []
  private readonly comments: ProseSource['comments'][number][] = []
  private readonly notes = new Set<string>()
  private frontMatter: ProseSource['frontMatter']
  private lists = 0
  private tables = 0

  /** Adds a part that starts at `offset` of the source; its lists and tables get numbers of their own. */
  add(part: ProseSource, offset: number): void {
    const {lists, tables} = this
    for (const block of part.blocks) this.addBlock(block, offset, lists, tables)
    for (const picture of part.pictures) this.pictures.push(shift(picture, offset))
    for (const comment of part.comments) this.comments.push(shift(comment, offset))
    for (const note of part.notes) this.notes.add(note)
    if (part.frontMatter !== undefined) {
      this.frontMatter ??= {...part.frontMatter, start: part.frontMatter.start + offset}
    }
  }

  finish(): ProseSource {
    const {blocks, pictures, comments, frontMatter} = this
    const notes = [...this.notes]
    return {blocks, pictures, comments, notes, ...(frontMatter === undefined ? {} : {frontMatter})}
  }

  private addBlock(block: ProseBlock, offset: number, lists: number, tables: number): void {
    const {list, cell} = block
    this.lists = Math.max(this.lists, lists + (list?.id ?? 0))
    this.tables = Math.max(this.tables, tables + (cell?.id ?? 0))
    this.blocks.push({
      ...block,
      segments: block.segments.map((segment) => ({...segment, source: segment.source + offset})),
      ...(list === undefined ? {} : {list: {...list, id: lists + list.id}}),
      ...(cell === undefined ? {} : {cell: {...cell, id: tables + cell.id}}),
    })
  }
}

function shift<T extends {readonly start: number; readonly end: number}>(one: T, by: number): T {
  return {...one, start: one.start + by, end: one.end + by}
}
