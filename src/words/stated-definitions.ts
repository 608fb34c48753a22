import {matchesOf} from '../source/matches-of.ts'
import {
  type AbbreviationDefinition,
  clauseBefore,
  fitInitials,
  lettersOf,
  toDefinition,
} from './abbreviation-letters.ts'

/** The capital that a word starts with. */
const capitalLetter = /\b[A-Z](?=[a-z])/g

/** “full words, or ABC,”, “full words, known as ABC”, “full words – ABC –”. */
const inline =
  /(?:,? (?:or|also known as|known as|called|abbreviated (?:as|to)|shortened to|referred to as)|,| [–—-]|(?= [A-Z]{2,6}\))) (?:the )?([A-Za-z]{0,6}[A-Z][A-Za-z0-9-]{1,9})(?=[\s,.;:)–—]|$)/g

function inlineDefinitions(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of matchesOf(inline, text)) {
    const short = match[1] ?? ''
    if (!/[A-Z].*[A-Z]/.test(short)) continue
    const clause = clauseBefore(text, match.index)
    const start = fitInitials(lettersOf(short), clause.text)
    if (start === undefined) continue
    const shortStart = match.index + match[0].lastIndexOf(short)
    const at = {start: shortStart, end: shortStart + short.length}
    found.push(
      toDefinition(text, short, at, {start: clause.start + start, end: match.index}, 'long-first', false),
    )
  }
  return found
}

/** “ABC stands for full words”, “ABC means …”, “ABC, or full words,”, “ABC: full words”, “ABC = full words”. */
const statement =
  /\b([A-Za-z]{0,6}[A-Z][A-Za-z0-9-]{0,8}[A-Z0-9][A-Za-z0-9-]{0,3})(,? (?:stands? for|is short for|are short for|means|refers to|is an abbreviation (?:of|for))|, or|, that is,?| (?:is|are)|:| =|,| [–—-])(?: (?:an?|the))? ([a-zA-Z][^.;:()]{3,80})/g

function statements(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of matchesOf(statement, text)) {
    const [all, short = '', cue = '', rest = ''] = match
    const letters = lettersOf(short)
    const words = rest.split(/\s+/).slice(0, letters.length + 3)
    let fitted: string | undefined
    // “EuroTEAM – Towards Early …”: the capitals at the end stand for words.
    const capitals = /^[A-Z][a-z]+([A-Z]{3,})$/.exec(short)?.[1]
    for (let count = 2; count <= words.length && fitted === undefined; count++) {
      const candidate = words.slice(0, count).join(' ').replace(/[,]$/, '')
      if (fitInitials(letters, candidate) === 0 || capitalsOf(candidate) === capitals) fitted = candidate
    }
    const isStated = /stand|short|mean|refer|abbreviation|that is/.test(cue)
    if (fitted === undefined && !isStated) continue
    const start = match.index + all.length - rest.length
    const long = {start, end: start + (fitted ?? words.join(' ')).length}
    const at = {start: match.index, end: match.index + short.length}
    found.push(toDefinition(text, short, at, long, 'short-first', fitted === undefined))
  }
  return found
}

/** First letters of the words with a capital: “TEAM” of “Towards Early biomarkers in Arthritis Management”. */
function capitalsOf(text: string): string {
  return matchesOf(capitalLetter, text)
    .map(({0: letter}) => letter)
    .join('')
}

/** “…, often shortened to ABC”: the words before it, whatever their letters. */
const shortened =
  /\b(?:shortened|abbreviated) (?:as|to) (?:the )?["“‘']?([A-Za-z0-9]*[A-Z][A-Za-z0-9-]*[A-Z0-9])/g

function shortenings(text: string): readonly AbbreviationDefinition[] {
  return matchesOf(shortened, text).map(({0: all, 1: short = '', index}) => {
    const shortStart = index + all.length - short.length
    const at = {start: shortStart, end: shortStart + short.length}
    const clause = clauseBefore(text, index)
    return toDefinition(text, short, at, {start: clause.start, end: index}, 'long-first', true)
  })
}

/** Definitions that a sentence states without brackets. */
export function statedDefinitions(text: string): readonly AbbreviationDefinition[] {
  return [...inlineDefinitions(text), ...statements(text), ...(text.includes('ed ') ? shortenings(text) : [])]
}
