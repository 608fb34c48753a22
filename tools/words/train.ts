/**
 * Learns what writers of plain versions replace: `npx tsx tools/words/train.ts DATA [--held-out]`.
 *
 * Without the flag it learns from all PLABA development topics and writes the model and its card; with it, from the topics whose
 * number is not divisible by 4, and prints what that model reaches on the others.
 */
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {jargonLexicon} from '../../rules/jargon-term/lexicon.ts'
import {familiarityOf} from '../../src/language/en/familiarity.ts'
import {openTrees, treesScore} from '../../src/words/boosted-trees.ts'
import {jargonFeatureNames, jargonFeatures, jargonFeaturesVersion} from '../../src/words/jargon-features.ts'
import {addCounts, openCounts} from '../../src/words/jargon-score.ts'
import {type WordCounts, wordFamilyOf, wordFormOf} from '../../src/words/word-counts.ts'
import {type BoostSettings, boostTrees, type Example, treesText} from './boost.ts'
import {type CountedDocument, cochraneUses, countDocuments, tallyWords} from './count-words.ts'
import {readPlaba} from './plaba.ts'
import {tallyTerms} from './tally-terms.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const modelFolder = path.join(root, 'src', 'words', 'model')
const settings: BoostSettings = {trees: 180, depth: 4, rate: 0.06, leafMin: 40, ridge: 15}
const none: WordCounts = {replaced: 0, seen: 0, topics: 0, expert: 0, plain: 0, technical: 0, summary: 0}
const noUses = {technical: new Map<string, number>(), summary: new Map<string, number>()}

type Counts = ReadonlyMap<string, WordCounts>

function without(all: WordCounts, part: WordCounts | undefined): WordCounts {
  if (part === undefined) return all
  return {
    replaced: all.replaced - part.replaced,
    seen: all.seen - part.seen,
    topics: all.topics - Math.min(1, part.topics),
    expert: all.expert - part.expert,
    plain: Math.max(0, all.plain - part.plain),
    technical: all.technical,
    summary: all.summary,
  }
}

/** Counts as they are shipped: words of which little is known are left out. */
function kept(counts: Counts): Map<string, WordCounts> {
  const worth = ({seen, expert, plain, technical, summary}: WordCounts): boolean =>
    seen >= 3 || expert + plain >= 6 || technical + summary >= 8
  return new Map(
    [...counts]
      .filter(([form, values]) => form.length > 2 && worth(values))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function familiesOf(counts: Counts): Map<string, WordCounts> {
  const families = new Map<string, WordCounts>()
  for (const [form, values] of counts) {
    if (form.includes(' ')) continue
    const family = wordFamilyOf(form)
    families.set(family, addCounts(families.get(family) ?? none, values))
  }
  return families
}

function isCapital({document}: CountedDocument, start: number): boolean {
  const isFirst = start === 0 || /[.!?:]\s*$/.test(document.text.slice(Math.max(0, start - 3), start))
  return !isFirst && /[A-Z]/.test(document.text[start] ?? '')
}

function examplesOf(
  counted: CountedDocument,
  counts: Counts,
  families: Counts,
  own: Counts,
  ownFamilies: Counts,
): readonly Example[] {
  const find = (form: string): WordCounts | undefined => {
    const all = counts.get(form)
    return all && without(all, own.get(form))
  }
  const findFamily = (family: string): WordCounts | undefined => {
    const all = families.get(family)
    return all && without(all, ownFamilies.get(family))
  }
  return counted.labelled.map(({lower, start, lemma, isReplaced}) => {
    const context = {uses: counted.expert.get(lemma) ?? 1, isCapital: isCapital(counted, start)}
    return {features: jargonFeatures(lower, context, find, findFamily), isPositive: isReplaced}
  })
}

/** What is learnt, as the two generated strings. */
interface Learnt {
  readonly counts: string
  readonly trees: string
  readonly examples: number
}

function countsText(counts: Counts): string {
  const cell = (value: number): string => (value === 0 ? '' : Math.round(value).toString(36))
  const line = (
    form: string,
    {replaced, seen, topics, expert, plain, technical, summary}: WordCounts,
  ): string =>
    [form, ...[replaced, seen, topics, expert, plain, technical, summary].map(cell)]
      .join('\t')
      .replace(/\t+$/, '\t')
  return [...counts].map(([form, values]) => line(form, values)).join('\n')
}

function learn(documents: readonly CountedDocument[], folder: string): Learnt {
  const cochrane = cochraneUses(folder)
  const counts = tallyWords(documents, cochrane)
  const families = familiesOf(kept(counts))
  const examples: Example[] = []
  for (const topic of [...new Set(documents.map(({document}) => document.topic))].sort((a, b) => a - b)) {
    const inTopic = documents.filter(({document}) => document.topic === topic)
    const own = tallyWords(inTopic, noUses)
    const ownFamilies = familiesOf(new Map([...own].filter(([form]) => counts.has(form))))
    for (const counted of inTopic) examples.push(...examplesOf(counted, counts, families, own, ownFamilies))
  }
  const terms = tallyTerms(
    documents.map(({document}) => document),
    jargonLexicon(),
  )
  const table = new Map([...kept(counts), ...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    counts: countsText(table),
    trees: treesText(boostTrees(examples, settings)),
    examples: examples.length,
  }
}

/** Lift at given shares of the replaced words, best scores first. */
function liftAt(
  scored: readonly {score: number; isReplaced: boolean}[],
  coverages: readonly number[],
): readonly string[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const replacedAll = sorted.filter(({isReplaced}) => isReplaced).length
  const keptAll = sorted.length - replacedAll
  const wanted = [...coverages]
  const found: string[] = []
  let replaced = 0
  let keptCount = 0
  for (const {score, isReplaced} of sorted) {
    if (isReplaced) replaced++
    else keptCount++
    if (wanted[0] !== undefined && replaced / replacedAll >= wanted[0]) {
      const lift = replaced / replacedAll / Math.max(1e-9, keptCount / keptAll)
      found.push(`coverage ${wanted.shift()}: lift ${lift.toFixed(2)} at score ${score.toFixed(2)}`)
    }
  }
  return found
}

function scoresOn(
  documents: readonly CountedDocument[],
  learnt: Learnt,
): readonly {score: number; isReplaced: boolean}[] {
  const {find, findFamily} = openCounts(learnt.counts)
  const trees = openTrees(learnt.trees)
  return documents.flatMap((counted) =>
    counted.labelled.map(({lower, start, lemma, isReplaced}) => {
      const context = {uses: counted.expert.get(lemma) ?? 1, isCapital: isCapital(counted, start)}
      const features = jargonFeatures(lower, context, find, findFamily)
      return {score: treesScore(trees, features), isReplaced}
    }),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function moduleText(name: string, note: string, value: string): string {
  return `// Generated by tools/words/train.ts; see card.json. Do not edit.\n/** ${note} */\nexport const ${name} = \`${value}\`\n`
}

function write(learnt: Learnt, heldOut: readonly string[], data: string): void {
  const save = (name: string, text: string): void => writeFileSync(path.join(modelFolder, name), text)
  save(
    'replacement-counts.gen.ts',
    moduleText('replacementCounts', 'Word counts for `openCounts`.', learnt.counts),
  )
  save('jargon-trees.gen.ts', moduleText('jargonTrees', 'Trees for `openTrees`.', learnt.trees))
  const file = readFileSync(path.join(data, 'readability-and-jargon', 'plaba.dev-topics.json'), 'utf8')
  const card = {
    name: 'jargon-score',
    task: 'How likely a writer of a plain version replaces a word of a research abstract',
    featuresVersion: jargonFeaturesVersion,
    features: jargonFeatureNames,
    settings,
    examples: learnt.examples,
    data: [
      {
        name: 'PLABA, 50 development topics',
        url: 'https://osf.io/rnpmf/',
        licence: 'CC BY 4.0',
        sha256: sha256(file),
        use: 'replaced and kept words at first use; counts of both sides',
      },
      {
        name: 'Cochrane technical abstracts and plain summaries (Devaraj et al. 2021), validation part',
        licence: 'CC BY as stated',
        use: 'counts of both sides',
      },
      {name: 'Familiarity of words', licence: 'see src/language/en/familiarity-card.json', use: 'features'},
    ],
    labels:
      'Replaced: the lemma is absent from all plain versions of the sentence; kept: present in all. First use in a document; grammar words left out.',
    shipped: 'Counts and trees from all 50 topics; no text of the sources.',
    heldOut: {fit: 'topics not divisible by 4', measured: 'topics divisible by 4', results: heldOut},
    limits:
      'Learnt from abstracts, not from lay summaries: scores rank words, they are no probabilities there. Words that stand for the topic of a text are kept by writers and score low when used often.',
    sha256: {counts: sha256(learnt.counts), trees: sha256(learnt.trees)},
  }
  save('card.json', `${JSON.stringify(card, undefined, 2)}\n`)
}

function main(): void {
  const data = process.argv[2]
  if (data === undefined) throw new Error('Name the data folder.')
  familiarityOf(wordFormOf('warm'))
  const documents = countDocuments(readPlaba(data))
  const fitted = learn(
    documents.filter(({document}) => document.topic % 4 !== 0),
    data,
  )
  const heldOut = liftAt(
    scoresOn(
      documents.filter(({document}) => document.topic % 4 === 0),
      fitted,
    ),
    [0.1, 0.2, 0.3, 0.4, 0.5],
  )
  console.log(heldOut.join('\n'))
  if (process.argv.includes('--held-out')) {
    writeFileSync('/tmp/held-counts.txt', fitted.counts)
    writeFileSync('/tmp/held-trees.txt', fitted.trees)
    return
  }
  write(learn(documents, data), heldOut, data)
}

main()
