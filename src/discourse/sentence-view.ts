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
  ['year', /\b(19|20)\d\d\b/],
  ['stat', /\b(p ?[<=>]|ci\b|95%|confidence interval|odds ratio|hazard|or ?=|rr\b)/],
  ['bracketNumber', /\([^)]{0,40}\d[^)]{0,40}\)/],
  [
    'nStudies',
    /\b(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|no|several) ([\w-]+ ){0,4}(stud(y|ies)|trials?|rcts?|reviews|articles|papers)\b/,
  ],
  [
    'nPeople',
    /\b(\d[\d,]*|hundred|thousand|million|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty) ([\w-]+ ){0,3}(people|participants|patients|women|men|children|adults|babies|infants|volunteers|mice|individuals|families|students|staff|nurses|carers)\b/,
  ],
  [
    'moreResearch',
    /\b(more|further|future|additional|larger|longer|better)( [\w-]+){0,4} (research|studies|trials|work|study|evidence)\b/,
  ],
  ['toVerbStart', /^to \w+/],
  ['questionStart', /^(does|do|is|are|can|what|which|how|why|should|could|will)\b/],
  ['quote', /[“"].{3,}[”"]/],
  ['list', /[:;]/],
]

/**
 * Reads a sentence for the tagger.
 *
 * @param text Text of a sentence; only its first 1,200 characters and 120 words count.
 * @returns Words, cue classes and patterns.
 */
export function viewSentence(text: string): SentenceView {
  const lower = text.slice(0, 1200).toLowerCase().replace(/[’‘]/g, "'")
  const plainText = lower.replace(/(?:[\w'-]+,? (?:[\w'-]+,? )?(?:and )?)?\bet al\.?/g, 'etal')
  const tokens: string[] = []
  const cues: (readonly string[])[] = []
  const cueSet = new Set<string>()
  for (const match of plainText.matchAll(WORD)) {
    const token = toToken(match[0])
    tokens.push(token)
    const classes = CUES_OF_WORD.get(token)
    if (classes !== undefined) {
      cues.push(classes)
      for (const name of classes) cueSet.add(name)
    }
    if (tokens.length >= TOKENS_MAX) break
  }
  const patterns = PATTERNS.filter(([, pattern]) => pattern.test(lower)).map(([name]) => name)
  return {tokens, cues, cueSet, patterns, plain: plainRoles(cueSet, cues, patterns)}
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
