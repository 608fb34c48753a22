import type {ViewParagraph} from '../package/view-paragraph.ts'
import {CommentRanges} from './comment-ranges.ts'
import type {RunPlace, TextPlace} from './run-place.ts'

/** What was read of a part: the body, or its notes. */
export class Story {
  /** In order, without those in text boxes. */
  readonly paragraphs: ViewParagraph<TextPlace>[] = []
  /** Paragraphs of text boxes. */
  readonly boxes: ViewParagraph<TextPlace>[] = []
  /** Runs of the references to notes, by the ids of the notes. */
  readonly footnotes = new Map<string, RunPlace | undefined>()
  readonly endnotes = new Map<string, RunPlace | undefined>()
  /** For text that stands apart the run that it hangs on: of a text box, or of the reference to a note. */
  readonly hosts = new Map<ViewParagraph<TextPlace>, RunPlace | undefined>()
  readonly comments = new CommentRanges()
}
