import type {XmlTag} from '../package/read-xml.ts'
import type {ViewParagraph} from '../package/view-paragraph.ts'
import type {TextPlace} from './run-place.ts'

/** A place in a line. */
export interface LinePlace {
  readonly paragraph: ViewParagraph<TextPlace>
  /** UTF-16 units from the start of the line. */
  readonly offset: number
}

/** Where the words stand that comments are on. */
export class CommentRanges {
  private readonly starts = new Map<string, LinePlace>()
  private readonly ends = new Map<string, LinePlace>()

  /** Takes the mark that starts or ends a range. */
  add(tag: XmlTag, paragraph: ViewParagraph<TextPlace> | undefined): void {
    const id = tag.attribute('id')
    if (id === undefined || paragraph === undefined) return
    const marks = tag.name === 'w:commentRangeStart' ? this.starts : this.ends
    marks.set(id, {paragraph, offset: paragraph.line.length})
  }

  /** The range of a comment, if it has both its ends in paragraphs. */
  find(id: string): {readonly start: LinePlace; readonly end: LinePlace} | undefined {
    const start = this.starts.get(id)
    const end = this.ends.get(id)
    return start === undefined || end === undefined ? undefined : {start, end}
  }
}
