import {matchesOf} from '../source/matches-of.ts'
import type {Span} from '../source/span.ts'

/**
 * Stretches of text that are no prose: web and e-mail addresses, DOIs, registry numbers, shortcodes, citation keys and
 * formulas between dollars (Pandoc's rule: no space inside, no digit after, and a sign that money does not have).
 *
 * Every alternative starts with a literal, so that scanning is linear.
 */
const opaquePattern =
  /https?:\/\/[^\s<>"”]+|\bwww\.[^\s<>"”]+|\bdoi:\s?10\.\d{4,9}\/[^\s<>"”]+|\b10\.\d{4,9}\/[^\s<>"”]+|\b(?:NCT\d{8}|ISRCTN\d{8}|CRD\d{8,14})\b|\{\{[<%][^{}\n]{0,300}[>%]\}\}|\[-?@[^\]\n]{1,300}\]|\$(?=\S)(?=[^$\n]{0,80}[\\^_=])[^$\n]{1,200}\$(?!\d)/g

/** “example.org”: an address without its protocol, as the source of a pattern. */
export const domain = String.raw`(?<![\w@.-])[a-z][a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:org|com|net|edu|gov|int|(?:co|ac|org|gov|nhs)\.uk)\b`

/** The same with what follows it: “example.org/report”. */
const domainPattern = new RegExp(String.raw`${domain}(?:\/[^\s<>"”]*)?`, 'g')

const domainHint = /\.(?:org|com|net|edu|gov|int|uk)\b/

const mailPattern = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g

/**
 * Finds the stretches of a block's text that are no prose.
 *
 * @returns Sorted spans in `text` that do not overlap.
 */
export function findOpaque(text: string, marked: readonly Span[]): Span[] {
  const spans: Span[] = marked.map((span) => ({start: span.start, end: span.end}))
  if (/[@:/$[{]|www|NCT|ISRCTN|CRD/.test(text)) {
    collect(text, opaquePattern, spans)
    if (text.includes('@')) collect(text, mailPattern, spans)
  }
  if (domainHint.test(text)) collect(text, domainPattern, spans)
  spans.sort((one, other) => one.start - other.start || other.end - one.end)
  return spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0))
}

function collect(text: string, pattern: RegExp, spans: Span[]): void {
  for (const match of matchesOf(pattern, text)) {
    // A stop or bracket after an address belongs to the sentence.
    const value =
      match[0].startsWith('{') || match[0].startsWith('[') || match[0].startsWith('$')
        ? match[0]
        : match[0].replace(/[.,;:!?'’)\]]+$/, '')
    spans.push({start: match.index, end: match.index + value.length})
  }
}
