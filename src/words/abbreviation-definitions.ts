import {abbreviationKey, greekNames} from './abbreviation-token.ts'

/** A place that says what an abbreviation stands for. Offsets are those of the text it was found in. */
export interface AbbreviationDefinition {
  readonly key: string
  readonly short: {readonly start: number; readonly end: number}
  readonly long: {readonly start: number; readonly end: number}
  readonly longText: string
  /** `long-first`: “full words (ABC)”. `short-first`: “ABC (full words)”. */
  readonly order: 'long-first' | 'short-first'
  /** The letters do not fit the words, which may be plain words for it: “average blood sugar (HbA1c)”. */
  readonly isLoose: boolean
}

/** Letters of an abbreviation, Greek ones by their name's first letter, without a plural “s”. */
function lettersOf(short: string): string {
  const singular = short.replace(/['’]?s$/, (ending) => (/[A-Z0-9]['’]?s$/.test(short) ? '' : ending))
  const spelled = [...singular].map((letter) => greekNames.get(letter)?.[0] ?? letter).join('')
  return spelled.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')
}

/**
 * Start of the shortest end of `before` whose letters fit the abbreviation, found from right to left (after Schwartz and
 * Hearst 2003), or `undefined`.
 *
 * Letters in the middle may stand anywhere; the first one must open a word. A digit that is not there is passed over, and so
 * is an “x” for “ex” or “trans”.
 */
function fitBackwards(letters: string, before: string): number | undefined {
  const text = before.toLowerCase()
  let at = text.length - 1
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? ''
    let found = at
    while (found >= 0 && (text[found] !== letter || (index === 0 && !isWordStart(text, found)))) found--
    if (found < 0) {
      if (index > 0 && /[\dx]/.test(letter)) continue
      return undefined
    }
    at = found - 1
    if (index === 0) return found
  }
  return undefined
}

/** Start of the last `count` words of a text. */
function startOfLastWords(text: string, count: number): number {
  let at = text.trimEnd().length
  for (let words = 0; words < count && at > 0; words++) {
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
    while (at > 0 && !/\s/.test(text[at - 1] ?? '')) at--
  }
  return at
}

const smallWord = /^(?:a|an|the|of|in|for|and|or|to|with|by|on|at|as|from|using|per|versus|vs|de|du|la)$/i

/** First letters fit in order, small words may be left out; the best sign that words are what the letters stand for. */
function fitInitials(letters: string, before: string): number | undefined {
  const words = [...before.matchAll(/[A-Za-z0-9\u00c0-\u024f\u0370-\u03ff]+/g)]
  let at = words.length - 1
  let start: number | undefined
  for (let index = letters.length - 1; index >= 0; at--) {
    const word = words[at]
    if (word === undefined) return undefined
    if (word[0][0]?.toLowerCase() === letters[index]) {
      start = word.index
      index--
    } else if (!smallWord.test(word[0]) || start === undefined) return undefined
  }
  return start
}

/** Words of a clause before the bracket: what stands before a stop or another bracket cannot belong to it. */
function clauseBefore(text: string, end: number): {text: string; start: number} {
  const window = text.slice(Math.max(0, end - 200), end)
  const cut = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('; '),
    window.lastIndexOf(': '),
    window.lastIndexOf(') ') - 60,
  )
  const start = Math.max(0, end - 200) + (cut > 0 ? cut + 2 : 0)
  return {text: text.slice(start, end), start}
}

function longStart(short: string, clause: string): number | undefined {
  const letters = lettersOf(short)
  if (letters.length === 0) return undefined
  const wordsMax = Math.min(letters.length + 5, letters.length * 2 + 1)
  const from = startOfLastWords(clause, wordsMax)
  const words = clause.slice(from)
  const found = fitInitials(letters, words) ?? fitBackwards(letters, words)
  if (found === undefined || words.slice(found).trim().length <= short.length) return undefined
  return from + found
}

const bracket = /[([]([^()[\]]{1,160})[)\]]/g
const introduction =
  /^(?:the |an? |or |e\.g\.,? |i\.e\.,? |hereafter |termed |(?:also |often )?(?:called|known as|abbreviated(?: as| to)?|referred to as|abbreviation:?) )+/i
const shortForm =
  /^[A-Za-z0-9\u0370-\u03ffµ][A-Za-z0-9\u0370-\u03ffµ/&.+'’‐‑–-]{0,13}(?: [A-Z0-9][A-Za-z0-9-]{0,4})?$/

function isShortForm(text: string): boolean {
  if (!shortForm.test(text) || !/[A-Z\u0370-\u03ff]/.test(text))
    return /^[a-z]{1,3}-?[A-Z]/.test(text) && shortForm.test(text)
  const capitals = text.replace(/[^A-Z\u0370-\u03ff]/g, '').length
  return capitals >= 2 || (capitals === 1 && text.length <= 6 && !/^[A-Z][a-z]{2,}$/.test(text))
}

interface Bracket {
  readonly inner: string
  readonly innerStart: number
  readonly start: number
  readonly end: number
}

/** “full words (ABC)”, also “(ABC, …)”, “(ABC; …)”, “(the ABC)”. */
function longFirst(text: string, {inner, innerStart, start}: Bracket): AbbreviationDefinition | undefined {
  const lead = introduction.exec(inner)?.[0].length ?? 0
  const short = (inner.slice(lead).split(/[,;:=]| or | and /)[0] ?? '').trim()
  if (!isShortForm(short)) return undefined
  const clause = clauseBefore(text, start)
  const found = longStart(short, clause.text)
  const shortStart = innerStart + lead + inner.slice(lead).indexOf(short)
  const at = {start: shortStart, end: shortStart + short.length}
  if (found !== undefined)
    return toDefinition(text, short, at, {start: clause.start + found, end: start}, 'long-first', false)
  // Other letters, but plain words just before and nothing else in the bracket: they explain it.
  const isAlone = short.length === inner.length - lead
  const previous = /([a-z]{3,})\s*$/.exec(clause.text)?.[1]
  if (!isAlone || previous === undefined || smallWord.test(previous) || !/[A-Z].*[A-Z]/.test(short))
    return undefined
  const from = clause.start + startOfLastWords(clause.text, 4)
  return toDefinition(text, short, at, {start: from, end: start}, 'long-first', true)
}

function toDefinition(
  text: string,
  short: string,
  at: {start: number; end: number},
  long: {start: number; end: number},
  order: 'long-first' | 'short-first',
  isLoose: boolean,
): AbbreviationDefinition {
  const longText = text.slice(long.start, long.end).trim()
  return {
    key: abbreviationKey(short),
    short: at,
    long: {start: long.start, end: long.start + longText.length},
    longText,
    order,
    isLoose,
  }
}

/** “ABC (full words)”, also “ABC (short for full words)”. */
function shortFirst(text: string, {inner, innerStart, start}: Bracket): AbbreviationDefinition | undefined {
  const short = /([A-Za-z0-9\u0370-\u03ffµ][A-Za-z0-9\u0370-\u03ffµ/&.+'’‐‑–-]{1,13})\s*$/.exec(
    text.slice(Math.max(0, start - 20), start),
  )?.[1]
  if (short === undefined || !isShortForm(short) || !/[a-z]{3}/.test(inner)) return undefined
  const shortStart = text.lastIndexOf(short, start)
  const at = {start: shortStart, end: shortStart + short.length}
  const lead =
    /^(?:(?:also |sometimes )?(?:short for|stands? for|meaning|that is,?|i\.e\.,?|or|the|an?|known as|called)\s+)*/i.exec(
      inner,
    )?.[0].length ?? 0
  const long = inner.slice(lead).split(/[;,]| which | that /)[0] ?? ''
  const span = {start: innerStart + lead, end: innerStart + lead + long.length}
  const letters = lettersOf(short)
  const from = letters[0] === long[0]?.toLowerCase() ? fitForwards(letters, long) : false
  if (from) return toDefinition(text, short, at, span, 'short-first', false)
  // Words in a bracket after an abbreviation that are no list, number or citation explain it.
  const isPlain =
    /^[a-z][a-z-]+(?: [a-z-]+)+$/.test(long.trim()) &&
    !/^(?:see|or|and|n|mean|median|range|e|eg|p|such|for|in|on|at|including|as|from|to|with|by|which|who|but|not|both|all|vs|versus)\b/.test(
      long,
    )
  return isPlain ? toDefinition(text, short, at, span, 'short-first', true) : undefined
}

function fitForwards(letters: string, long: string): boolean {
  const text = long.toLowerCase()
  let at = 0
  for (const letter of letters) {
    const found = text.indexOf(letter, at)
    if (found < 0) {
      if (/[\dx]/.test(letter)) continue
      return false
    }
    at = found + 1
  }
  return true
}

/** “full words, or ABC,”, “full words, known as ABC”, “full words – ABC –”. */
const inline =
  /(?:,? (?:or|also known as|known as|called|abbreviated (?:as|to)|shortened to|referred to as)|,| [–—-]) (?:the )?([A-Za-z]{0,6}[A-Z][A-Za-z0-9-]{1,9})(?=[\s,.;:)–—]|$)/g

function inlineDefinitions(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of text.matchAll(inline)) {
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
  /\b([A-Za-z]{0,6}[A-Z][A-Za-z0-9-]{0,8}[A-Z0-9][A-Za-z0-9-]{0,3})(,? (?:stands? for|is short for|are short for|means|refers to|is an abbreviation (?:of|for))|, or|,? that is,?| (?:is|are)|:| =|,| [–—-])(?: (?:an?|the))? ([a-zA-Z][^.;:()]{3,80})/g

function statements(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of text.matchAll(statement)) {
    const [all, short = '', cue = '', rest = ''] = match
    const letters = lettersOf(short)
    const words = rest.split(/\s+/).slice(0, letters.length + 3)
    let fitted: string | undefined
    for (let count = 2; count <= words.length && fitted === undefined; count++) {
      const candidate = words.slice(0, count).join(' ').replace(/[,]$/, '')
      if (fitInitials(letters, candidate) === 0) fitted = candidate
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

/**
 * Every place in a paragraph that says what an abbreviation stands for, in the order of the abbreviation's place.
 *
 * @param text A paragraph or sentence.
 */
export function abbreviationDefinitions(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of text.matchAll(bracket)) {
    const inner = match[1] ?? ''
    const at: Bracket = {
      inner,
      innerStart: match.index + 1,
      start: match.index,
      end: match.index + match[0].length,
    }
    const definition = longFirst(text, at) ?? shortFirst(text, at)
    if (definition !== undefined) found.push(definition)
  }
  found.push(...inlineDefinitions(text), ...statements(text))
  return found.sort((a, b) => a.short.start - b.short.start)
}
