import type {ViewParagraph} from './view-paragraph.ts'

/** Longest bold line that is taken for a heading, in UTF-16 units. Own choice: one line on a page. */
const lengthMax = 80

/**
 * Whether a paragraph is a short bold line that stands over a paragraph which is not bold: many writers make their
 * headings so.
 *
 * @param next The paragraph after it.
 */
export function looksLikeHeading(paragraph: ViewParagraph, next: ViewParagraph | undefined): boolean {
  const {content, facts} = paragraph
  if (
    facts.list !== undefined ||
    facts.isQuote === true ||
    facts.isCaption === true ||
    facts.isListing === true
  ) {
    return false
  }
  const {text} = content
  if (text.length > lengthMax || !/\p{L}/u.test(text) || /[.!,;…]["”’)]?$/.test(text)) return false
  return isBold(paragraph) && next !== undefined && next.content.text !== '' && !isBold(next)
}

function isBold({content, facts}: ViewParagraph): boolean {
  const {text} = content
  if (facts.isBold === true && facts.headingDepth === undefined) return true
  return content.inlines.some(({kind, start, end}) => kind === 'strong' && start === 0 && end === text.length)
}
