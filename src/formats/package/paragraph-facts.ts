import type {TextStyle} from './text-style.ts'
import type {ListMark, ParagraphFacts} from './view-paragraph.ts'

/**
 * What a paragraph is, by its style and its places.
 *
 * @param headingDepth 1 to 6; lines of a listing are no headings all the same.
 */
export function paragraphFacts(
  style: TextStyle | undefined,
  headingDepth: number | undefined,
  list: ListMark | undefined,
): ParagraphFacts {
  const kind = style?.kind
  return {
    ...(headingDepth === undefined || kind === 'listing' ? {} : {headingDepth}),
    ...(list === undefined ? {} : {list}),
    ...(kind === 'quote' ? {isQuote: true} : {}),
    ...(kind === 'caption' ? {isCaption: true} : {}),
    ...(kind === 'listing' ? {isListing: true} : {}),
    ...(style?.isStrong === true ? {isBold: true} : {}),
    ...(kind === 'tableHead' ? {isTableHead: true} : {}),
  }
}
