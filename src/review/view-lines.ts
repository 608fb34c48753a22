import type {DocxText} from '../formats/docx/docx.ts'
import type {TextPlace} from '../formats/docx/run-place.ts'
import type {ViewParagraph} from '../formats/package/view-paragraph.ts'
import {countLeading} from '../source/count-leading.ts'

/** A place in a line of a text view. */
export interface LinePoint {
  readonly paragraph: ViewParagraph<TextPlace>
  /** 0-based, among the lines. */
  readonly index: number
  /** UTF-16 units from the start of the line. */
  readonly offset: number
}

/** Finds the paragraphs of a text view by offsets in it. */
export class ViewLines {
  readonly text: string
  private readonly paragraphs: readonly ViewParagraph<TextPlace>[]
  private readonly starts: readonly number[]
  private readonly indexes: ReadonlyMap<ViewParagraph<TextPlace>, number>

  private readonly hosts: DocxText['hosts']

  constructor({text, paragraphs, hosts}: DocxText) {
    this.text = text
    this.hosts = hosts
    this.paragraphs = paragraphs
    const starts: number[] = []
    let start = 0
    for (const {line} of paragraphs) {
      starts.push(start)
      start += line.length + 1
    }
    this.starts = starts
    this.indexes = new Map(paragraphs.map((paragraph, index) => [paragraph, index]))
  }

  /** The line that holds an offset; its end belongs to it. */
  find(offset: number): LinePoint | undefined {
    const line = countLeading(this.starts.length, (index) => (this.starts[index] ?? 0) <= offset) - 1
    return this.pointAt(line, offset - (this.starts[line] ?? 0))
  }

  /** Whether a line is in a note or a text box. */
  isApart(paragraph: ViewParagraph<TextPlace>): boolean {
    return this.hosts.has(paragraph)
  }

  pointAt(index: number, offset: number): LinePoint | undefined {
    const paragraph = this.paragraphs[index]
    return paragraph === undefined ? undefined : {paragraph, index, offset}
  }

  /** Offset in the text view of a place in a line. */
  offsetOf(paragraph: ViewParagraph<TextPlace>, offset: number): number {
    return (this.starts[this.indexes.get(paragraph) ?? 0] ?? 0) + offset
  }
}
