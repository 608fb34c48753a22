import type {Document} from '../../src/document/document.ts'
import {commonBase, findQuantities, onBase} from '../../src/numbers/quantities.ts'
import {matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'

/** The share in numbers that a sentence sets beside one in words. */
export interface WordShare {
  readonly at: Span
  readonly data: Readonly<Record<'one' | 'other' | 'onePlain' | 'otherPlain', string>>
}

/** “two thirds of the women, against 41% of the others”: a share in a word beside one in numbers. */
const wordShare =
  /\b(half|(?:a|one|two) thirds?|(?:a|one|three) quarters?|(?:a|one|two|three|four) fifths?|a tenth) of (?!a\b|an\b)[^.;]{0,120}?\b(?:against|compared (?:with|to)|versus|while|whereas|but(?: only)?|and (?:only )?(?:in|among))\b[^.;]{0,60}?(\d[\d,.]*(?:%| per ?cent\b| (?:in|out of) (?:every )?\d[\d,]*))/gi

/** Shares in words that a sentence compares with a share in numbers. */
export function* findWordShares(document: Document): Generator<WordShare> {
  if (!/\b(?:half|thirds?|quarters?|fifths?|tenth) of\b/i.test(document.text)) return
  for (const sentence of document.sentences) {
    for (const match of matchesOf(wordShare, sentence.text)) {
      const [whole, one = '', other = ''] = match
      const [value] = findQuantities(other)
      if (value === undefined) continue
      const end = sentence.start + match.index + whole.length
      const at = {start: end - other.length, end}
      const onePlain = onBase(shareOf(one), commonBase([shareOf(one), value.share]))
      if (document.isQuoted(at)) continue
      yield {
        at,
        data: {
          one,
          other,
          onePlain,
          otherPlain: onBase(value.share, commonBase([shareOf(one), value.share])),
        },
      }
    }
  }
}

/** The value of “half”, “two thirds” or “a quarter”. */
function shareOf(text: string): number {
  const base = /half/i.test(text)
    ? 2
    : /third/i.test(text)
      ? 3
      : /quarter/i.test(text)
        ? 4
        : /fifth/i.test(text)
          ? 5
          : 10
  const count = /four/i.test(text) ? 4 : /three/i.test(text) ? 3 : /two/i.test(text) ? 2 : 1
  return count / base
}
