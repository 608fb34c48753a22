import {matchesOf} from '../../source/matches-of.ts'
import type {Span} from '../../source/span.ts'

/** Pandoc's attributes: `{#sec-aim .unnumbered width=50%}`. */
const attribute = String.raw`(?:[#.][\w:.-]{1,80}|[\w-]{1,40}=(?:"[^"\n]{0,200}"|[^\s"}]{1,200}))`
const attributes = String.raw`\{(?:${attribute}(?:\s{1,3}${attribute}){0,12}|-)\}`

/** Each alternative keeps what is read in a group of its own. */
const markPattern = new RegExp(
  [
    String.raw`\[([^[\]\n]{1,300})\]${attributes}`,
    String.raw`[ \t]{0,10}${attributes}`,
    String.raw`\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]`,
    String.raw`(?<![\w:]):[a-z][a-z\d_+-]{1,40}:(?![\w:])`,
    String.raw`(?<=[\w)])\^([^\s^[\]]{1,20})\^`,
    String.raw`(?<=[\w)])~([^\s~]{1,20})~`,
    String.raw`\^\[[^[\]\n]{1,600}\]`,
  ].join('|'),
  'g',
)

/**
 * Finds marks of Pandoc, Quarto and wikis that CommonMark leaves in the text: attributes, `[[links]]`, `:emoji:`,
 * `m^2^`, `CO~2~` and notes in the line.
 *
 * @returns Spans of `text` that are not read, sorted.
 */
export function findDropped(text: string): readonly Span[] {
  if (!/[{^~]|\[\[|:[a-z]/.test(text)) return []
  const spans: Span[] = []
  for (const match of matchesOf(markPattern, text)) {
    const end = match.index + match[0].length
    const kept = match[1] ?? match[2] ?? match[3] ?? match[4]
    if (kept === undefined) {
      spans.push({start: match.index, end})
      continue
    }
    // A wiki link's target may spell what is read, so the last place counts.
    const start = match.index + match[0].lastIndexOf(kept, match[0].length - 1)
    spans.push({start: match.index, end: start}, {start: start + kept.length, end})
  }
  return spans
}
