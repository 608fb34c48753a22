import type {VerbForm} from '../language/en/inflect.ts'
import {holds} from '../source/matches-of.ts'
import {addPhrase, type Match, type Matcher, matcherOf, type PhraseNode} from './phrase-matcher.ts'

/** Part of speech of a lexicon entry. */
export type PartOfSpeech = 'n' | 'v' | 'adj' | 'adv' | 'phrase'

/** A plain way to say it, in its base form. */
export interface PlainAlternative {
  readonly text: string
  /** Whether it may be applied without asking: same meaning wherever the term stands. */
  readonly isSafe: boolean
}

/** One entry of a lexicon. */
export interface LexiconEntry {
  /** Position in the lexicon; stable within one build. */
  readonly id: number
  /** Base form in British spelling. */
  readonly term: string
  readonly partOfSpeech: PartOfSpeech
  /** One to four, best first; empty when the term can only be explained. */
  readonly plain: readonly PlainAlternative[]
  /** A gloss for explaining the term where it stands. */
  readonly meaning: string
  /** `public`: jargon for the public alone; `all`: for policy makers and professionals as well. */
  readonly audience: 'public' | 'all'
  /** Key of the source of the advice. */
  readonly source: string
}

/** The grammatical form in which a term was found; `past-or-participle` where English writes both alike. */
export type TermForm = 'singular' | 'plural' | VerbForm | 'past-or-participle' | 'fixed'

/** A term found in an array of words. */
export interface LexiconMatch {
  /** Index of its first word. */
  readonly start: number
  /** Index after its last word. */
  readonly end: number
  readonly entry: LexiconEntry
  readonly form: TermForm
  /** Whether it starts or ends inside a hyphenated word, as “steroid” in “steroid-dependent”. */
  readonly isInside: boolean
}

/** Terms with their plain alternatives, opened from a generated string. */
export interface Lexicon {
  /** Number of entries. */
  readonly size: number
  /**
   * Terms in a text, longest first, none overlapping; a term within one of its “not when” phrases is left out.
   *
   * @param words The words in lower case.
   * @param originals The same words as written; needed for terms in capitals (“AIDS”), which are not found without.
   */
  find(words: readonly string[], originals?: readonly string[]): readonly LexiconMatch[]
  /** The entry with this base form or inflected form, in lower case. */
  entryOf(term: string): LexiconEntry | undefined
}

/** Codes of forms in the generated string; `e` marks a phrase in which the entry is not jargon. */
const formOfCode: Readonly<Record<string, TermForm>> = {
  s: 'singular',
  p: 'plural',
  b: 'base',
  z: 'third',
  d: 'past-or-participle',
  t: 'past',
  n: 'participle',
  g: 'ing',
  x: 'fixed',
}

/** Parts the list of entries from the list of branches in a generated string. */
const sectionMark = '\n==\n'

function toEntry(id: number, line: string): LexiconEntry {
  const [term = '', pos = '', plain = '', meaning = '', audience = '', source = ''] = line.split('\t')
  const partOfSpeech = pos === 'n' || pos === 'v' || pos === 'adj' || pos === 'adv' ? pos : 'phrase'
  const alternatives = plain === '' ? [] : plain.split('|')
  return {
    id,
    term,
    partOfSpeech,
    plain: alternatives.map((text) => ({text: text.replace(/ !$/, ''), isSafe: text.endsWith(' !')})),
    meaning,
    audience: audience === 'all' ? 'all' : 'public',
    source,
  }
}

interface Hit {
  readonly entryId: number
  readonly code: string
}

function toHits(value: string): readonly Hit[] {
  return value
    .split(',')
    .map((hit) => ({entryId: Number.parseInt(hit.slice(0, -1), 36), code: hit.slice(-1)}))
}

/** Decodes what may follow a first word: `rest=hits|rest=hits`. */
function toNode(payload: string): PhraseNode<readonly Hit[]> {
  const start: Parameters<typeof addPhrase<readonly Hit[]>>[0] = {value: undefined, next: undefined}
  for (const item of payload.split('|')) {
    const equals = item.lastIndexOf('=')
    addPhrase(start, equals === 0 ? [] : item.slice(0, equals).split(' '), toHits(item.slice(equals + 1)))
  }
  return start
}

/** First words by the offset of their line's payload, until a text needs them. */
function indexStarts(text: string): Map<string, number | PhraseNode<readonly Hit[]>> {
  const index = new Map<string, number | PhraseNode<readonly Hit[]>>()
  let at = 0
  while (at < text.length) {
    const tab = text.indexOf('\t', at)
    if (tab < 0) break
    index.set(text.slice(at, tab), tab + 1)
    const end = text.indexOf('\n', tab)
    at = end < 0 ? text.length : end + 1
  }
  return index
}

function startFinder(text: string): (part: string) => PhraseNode<readonly Hit[]> | undefined {
  const index = indexStarts(text)
  return (part) => {
    const known = index.get(part)
    if (typeof known !== 'number') return known
    const end = text.indexOf('\n', known)
    const node = toNode(text.slice(known, end < 0 ? text.length : end))
    index.set(part, node)
    return node
  }
}

function entryReader(text: string): {size: number; read(id: number): LexiconEntry} {
  let lines: readonly string[] | undefined
  const entries = new Map<number, LexiconEntry>()
  return {
    get size() {
      lines ??= text.split('\n')
      return lines.length
    },
    read(id) {
      lines ??= text.split('\n')
      const entry = entries.get(id) ?? toEntry(id, lines[id] ?? '')
      entries.set(id, entry)
      return entry
    },
  }
}

const verbBefore =
  /^(?:to|will|would|can|could|may|might|must|should|shall|did|do|does|not|we|they|who|i|you|also|then)$/
const nounBefore =
  /^(?:a|an|the|this|that|these|those|each|every|any|some|no|of|their|its|our|his|her|your|in|with|for|by|new|other|more)$/

/** Chooses among readings of one form, noun or verb, by the word before; the first entry wins otherwise. */
function chooseHit(
  hits: readonly Hit[],
  before: string | undefined,
  read: (id: number) => LexiconEntry,
): Hit | undefined {
  if (hits.length < 2 || before === undefined) return hits[0]
  const wanted = verbBefore.test(before) ? 'v' : holds(nounBefore, before) ? 'n' : undefined
  return hits.find((hit) => read(hit.entryId).partOfSpeech === wanted) ?? hits[0]
}

/** Entries whose term is an abbreviation, by id: “AIDS” is not “aids”. */
function capitalsOf(entry: LexiconEntry): string | undefined {
  return /[A-Z].*[A-Z]/.test(entry.term) ? entry.term.replace(/s$/, '') : undefined
}

/**
 * Opens a lexicon that `npm run data` generated. Only an index of first words is built; branches and entries are decoded when a
 * text needs them.
 *
 * @param data Generated text: a line for each entry, then a line for each first word.
 */
export function openLexicon(data: string): Lexicon {
  const mark = data.indexOf(sectionMark)
  const entries = entryReader(data.slice(0, mark))
  const {read} = entries
  const matcher = matcherOf(startFinder(data.slice(mark + sectionMark.length)))
  return {
    get size() {
      return entries.size
    },
    find: (words, originals) => selectMatches(matcher, read, words, originals),
    entryOf(term) {
      const parts = term.toLowerCase().split(' ')
      const whole = matcher
        .matchAll(parts)
        .find((match) => match.start === 0 && match.end === parts.length && !match.isInside)
      const hit = whole?.value.find(({code}) => code !== 'e')
      return hit && read(hit.entryId)
    },
  }
}

/** What decides whether a hit counts where it stands. */
interface Hits {
  readonly read: (id: number) => LexiconEntry
  readonly exemptions: readonly Match<readonly Hit[]>[]
  readonly words: readonly string[]
  readonly originals: readonly string[] | undefined
}

function isExempt({exemptions}: Hits, found: Match<unknown>, entryId: number): boolean {
  for (const {start, end, value} of exemptions) {
    if (start > found.start) return false
    if (end < found.end) continue
    if (value.some((hit) => hit.code === 'e' && hit.entryId === entryId)) return true
  }
  return false
}

function isWrittenSo({read, originals}: Hits, found: Match<unknown>, entryId: number): boolean {
  const capitals = capitalsOf(read(entryId))
  return (
    capitals === undefined || originals?.slice(found.start, found.end).join(' ').includes(capitals) === true
  )
}

function hitAt(place: Hits, found: Match<readonly Hit[]>): Hit | undefined {
  const fitting = found.value.filter(
    ({code, entryId}) =>
      code !== 'e' && !isExempt(place, found, entryId) && isWrittenSo(place, found, entryId),
  )
  return fitting.length < 2 ? fitting[0] : chooseHit(fitting, place.words[found.start - 1], place.read)
}

function selectMatches(
  matcher: Matcher<readonly Hit[]>,
  read: (id: number) => LexiconEntry,
  words: readonly string[],
  originals: readonly string[] | undefined,
): readonly LexiconMatch[] {
  const all = matcher.matchAll(words)
  const exemptions = all.filter(({value}) => value.some(({code}) => code === 'e'))
  const place: Hits = {read, exemptions, words, originals}
  const selected: LexiconMatch[] = []
  let from = 0
  for (const found of all) {
    if (found.start < from) continue
    const hit = hitAt(place, found)
    if (hit === undefined) continue
    const {start, end, isInside} = found
    selected.push({start, end, isInside, entry: read(hit.entryId), form: formOfCode[hit.code] ?? 'fixed'})
    from = end
  }
  return selected
}
