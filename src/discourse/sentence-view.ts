import {CUES_OF_WORD} from './cues.ts'

/** A sentence as the features see it: made once, used for itself and for its neighbours. */
export interface SentenceView {
  /** Lower-case words, numbers as `#` (percentages `#%`), question marks, "X et al." as `etal`. */
  readonly tokens: readonly string[]
  /** Cue classes in order, each word's classes joined, words without a class left out. */
  readonly cues: readonly (readonly string[])[]
  /** Every cue class once. */
  readonly cueSet: ReadonlySet<string>
  /** Names of the patterns that match. */
  readonly patterns: readonly string[]
  /** Whether the sentence looks plainly like a finding, methods, aim or meaning, in this order, from cues alone. */
  readonly plain: readonly boolean[]
}

/** Names of the four entries of {@link SentenceView.plain}. */
export const PLAIN_NAMES = ['F', 'M', 'A', 'C'] as const

const WORD = /[a-zà-ÿ]+(?:[-'][a-zà-ÿ]+)*|\d[\d.,]*%?|\?/g
const TOKENS_MAX = 120

/** Patterns over the text that words and cue classes cannot show. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:19|20)\d\d\b/],
  ['stat', /\b(?:p ?[<=>]|ci\b|95%|confidence interval|odds ratio|hazard|rr\b)/],
  ['bracketNumber', /\([^)\d]{0,40}\d/],
  ['toVerbStart', /^to [a-z]/],
  ['questionStart', /^(?:does|do|is|are|can|what|which|how|why|should|could|will)\b/],
  ['quote', /[“"][^”"]{3}/],
  ['list', /[:;]/],
]

/** One of some words, then within a few words one of others. */
interface Nearby {
  readonly name: string
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  readonly wordsApartMax: number
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const TENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million'

const NEARBY: readonly Nearby[] = [
  {
    name: 'nStudies',
    first: setOf(`# one two three four five six seven eight nine no several ${TENS}`),
    second: setOf('study studies trial trials rct rcts review reviews articles papers'),
    wordsApartMax: 5,
  },
  {
    name: 'nPeople',
    first: setOf(`# ${TENS}`),
    second: setOf(
      'people participants patients women men children adults babies infants volunteers mice individuals families students staff nurses carers',
    ),
    wordsApartMax: 4,
  },
  {
    name: 'resultThat',
    first: setOf(
      'show showed shows shown find found finds reveal revealed reveals demonstrate demonstrated demonstrates discover discovered suggest suggests suggested indicate indicates indicated confirm confirmed observed identified',
    ),
    second: setOf('that'),
    wordsApartMax: 2,
  },
  {
    name: 'sampleOf',
    first: setOf('sample samples cohort cohorts dataset data group groups population survey interviews'),
    second: setOf('of from with'),
    wordsApartMax: 2,
  },
  {
    name: 'moreResearch',
    first: setOf('more further future additional larger longer better'),
    second: setOf('research studies trials work study evidence'),
    wordsApartMax: 5,
  },
]

/**
 * Reads a sentence for the tagger.
 *
 * @param text Text of a sentence; only its first 1,200 characters and 120 words count.
 * @returns Words, cue classes and patterns.
 */
export function viewSentence(text: string): SentenceView {
  const known = memory.get(text)
  if (known !== undefined) return known
  const view = readSentence(text)
  if (memory.size >= memoryMax) memory.clear()
  memory.set(text, view)
  return view
}

/** Sentences remembered before the memory is emptied: a text is read by several rules, and again at each keystroke. */
const memoryMax = 500

const memory = new Map<string, SentenceView>()

function readSentence(text: string): SentenceView {
  const lower = text.slice(0, 1200).toLowerCase().replace(/[’‘]/g, "'")
  const words = (lower.includes('et al') ? joinAuthors(lower) : lower).match(WORD) ?? []
  const tokens = words.slice(0, TOKENS_MAX).map(toToken)
  const cues: (readonly string[])[] = []
  const cueSet = new Set<string>()
  for (const token of tokens) {
    const classes = CUES_OF_WORD.get(token)
    if (classes === undefined) continue
    cues.push(classes)
    for (const name of classes) cueSet.add(name)
  }
  const patterns = PATTERNS.filter(([, pattern]) => pattern.test(lower)).map(([name]) => name)
  for (const nearby of NEARBY) if (isNearby(tokens, nearby)) patterns.push(nearby.name)
  return {tokens, cues, cueSet, patterns, plain: plainRoles(cueSet, cues, patterns)}
}

/** "Wong, Lee et al." becomes one word, so that names do not count; "Here, Wong et al." keeps its first word. */
function joinAuthors(lower: string): string {
  return lower.replace(AUTHORS, 'etal')
}

const AUTHORS =
  /(?:\b(?!here|now|recently|previously|first|next|then|finally|however|also|furthermore|therefore|moreover|but|and)[a-zà-ÿ'-]+,? (?:and )?)?\b[a-zà-ÿ'-]+ et al\b/g

function isNearby(tokens: readonly string[], nearby: Nearby): boolean {
  let near = 0
  for (const token of tokens) {
    if (near > 0 && nearby.second.has(token)) return true
    near = nearby.first.has(token) ? nearby.wordsApartMax : near - 1
  }
  return false
}

function toToken(word: string): string {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.endsWith('%') ? '#%' : '#'
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

function plainRoles(
  cueSet: ReadonlySet<string>,
  cues: readonly (readonly string[])[],
  patterns: readonly string[],
): readonly boolean[] {
  const actor = (['WE', 'RES', 'THEY', 'OUR', 'STUDY', 'RESULT', 'DATA'] as const).some((name) =>
    cueSet.has(name),
  )
  const counts = patterns.includes('nStudies') || patterns.includes('nPeople')
  const finding =
    (follows(cues, ['WE', 'RES', 'RESULT', 'DATA', 'STUDY', 'THEY'], ['FIND', 'SHOW']) && !counts) ||
    (cueSet.has('WAS') && cueSet.has('CMP') && cueSet.has('EFFECT'))
  const methods =
    follows(cues, ['WE', 'RES', 'THEY', 'WAS'], ['COLLECT', 'SEARCH', 'RAND']) ||
    (counts && (cueSet.has('SEARCH') || cueSet.has('COLLECT')))
  const aim = actor && cueSet.has('AIM') && (cueSet.has('TO') || cueSet.has('WH'))
  const meaning =
    (cueSet.has('CERT') && (cueSet.has('DATA') || cueSet.has('RESULT'))) ||
    patterns.includes('moreResearch') ||
    follows(cues, ['THIS', 'OUR', 'RESULT'], ['SUGGEST'])
  return [finding, methods, aim, meaning]
}

/** Whether one of `first` is followed within the next two cue words by one of `second`. */
function follows(
  cues: readonly (readonly string[])[],
  first: readonly string[],
  second: readonly string[],
): boolean {
  for (let index = 0; index < cues.length; index++) {
    if (!cues[index]?.some((name) => first.includes(name))) continue
    for (let next = index + 1; next <= index + 2; next++) {
      if (cues[next]?.some((name) => second.includes(name))) return true
    }
  }
  return false
}
