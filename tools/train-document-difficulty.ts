/**
 * Fits what turns sentence difficulties into a text's difficulty, its reading age, and the figures of published texts.
 * Run after tools/train-difficulty.ts, in a second process, because it uses its weights.
 *
 * Run: npx tsx tools/train-document-difficulty.ts --data FOLDER --roles FOLDER
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {countText} from '../src/readability/count-text.ts'
import {documentDifficulty} from '../src/readability/document-difficulty.ts'
import {DENSITY} from '../src/readability/document-weights.gen.ts'
import {readabilityScores} from '../src/readability/readability-scores.ts'
import {areaUnderCurve, mean, quantile} from './difficulty/agreement.ts'
import {fitDensity} from './difficulty/fit-density.ts'
import {
  readCochranePairs,
  readPublished,
  type TextSentences,
  toSentences,
} from './difficulty/read-documents.ts'

const TITLES = {
  nihr: 'plain English summaries of NIHR reports',
  cochrane: 'Cochrane plain language summaries',
  elife: 'eLife digests',
  abstracts: 'abstracts of medical research papers',
} as const

const QUANTILE_STEPS = 20

/** US grades are reached at an age of about five years more. */
const GRADE_TO_AGE = 5

/** Median of the grades that the formulas give, as an age. */
function formulaAge(text: TextSentences): number {
  const scores = readabilityScores(countText(text.map(({words}) => words)))
  const grades = [
    scores.fleschKincaidGrade,
    scores.smog,
    scores.gunningFog,
    scores.colemanLiau,
    scores.automatedReadability,
  ]
  return quantile(grades, 0.5) + GRADE_TO_AGE
}

interface AgePoint {
  readonly difficulty: number
  readonly age: number
}

/** Reading age as a straight line through an easy text and the middle of the published ones. */
function lineThrough(easy: AgePoint, published: AgePoint): {intercept: number; slope: number} {
  const slope = (published.age - easy.age) / (published.difficulty - easy.difficulty)
  return {intercept: Number((easy.age - slope * easy.difficulty).toFixed(3)), slope: Number(slope.toFixed(3))}
}

function main(): void {
  const {values} = parseArgs({
    options: {
      data: {type: 'string'},
      roles: {type: 'string'},
      out: {type: 'string', default: 'src/readability'},
    },
  })
  if (values.data === undefined || values.roles === undefined)
    throw new Error('--data FOLDER and --roles FOLDER are needed')
  const pairs = readCochranePairs(values.data)
  const {density, heldOutAuc, held} = fitDensity(pairs)
  const own = pairs.flatMap(({technical, plain}) => [technical, plain])
  const means = own.map((text) => documentDifficulty(text).meanSentence)
  const isTechnical = own.map((_, index) => index % 2 === 0)
  const whole = means.map((value, index) => value + Math.min(2, Math.max(-2, held[index] ?? 0)))
  const figures = {
    pairs: pairs.length,
    aucMeanSentence: areaUnderCurve(means, isTechnical),
    aucDensityHeldOut: heldOutAuc,
    aucDifficultyHeldOut: areaUnderCurve(whole, isTechnical),
  }
  const path = join(values.out, 'document-weights.gen.ts')
  const isSame = JSON.stringify(DENSITY) === JSON.stringify(density)
  // The published figures need the new density, which this process has loaded only if it was written before.
  if (!isSame) {
    writeFileSync(path, render(density, {intercept: 5, slope: 3}, {}))
    console.log('Density written; run again for reading age and published figures.')
    return
  }
  const published = readPublished(values.roles).map(({source, text}) => ({
    source,
    difficulty: documentDifficulty(text).difficulty,
    age: formulaAge(text),
  }))
  const easy = readFileSync('tools/difficulty/easy-anchor.txt', 'utf8')
    .trim()
    .split('\n')
    .flatMap(toSentences)
  const age = lineThrough(
    {difficulty: documentDifficulty(easy).difficulty, age: formulaAge(easy)},
    {difficulty: mean(published.map(({difficulty}) => difficulty)), age: mean(published.map(({age}) => age))},
  )
  const bySource = new Map<string, number[]>()
  for (const {source, difficulty} of published)
    bySource.set(source, [...(bySource.get(source) ?? []), difficulty])
  writeFileSync(path, render(density, age, Object.fromEntries(bySource)))
  writeFileSync(
    join(values.out, 'document-card.json'),
    `${JSON.stringify({name: 'document-difficulty', builtBy: 'tools/train-document-difficulty.ts', ...cardText, readingAge: age, measured: figures, published: Object.fromEntries([...bySource].map(([source, list]) => [source, {texts: list.length, median: Number(quantile(list, 0.5).toFixed(2))}]))}, undefined, 2)}\n`,
  )
  console.log(
    figures,
    age,
    [...bySource]
      .map(([source, list]) => `${source} ${list.length} ${quantile(list, 0.5).toFixed(2)}`)
      .join(', '),
  )
}

const cardText = {
  task: 'Difficulty 1 to 6 and reading age of a text',
  difficulty:
    'Mean of the sentence difficulties weighted by words, plus a density between -2 and 2: a ridge regression over square roots of rates per 100 words, technical against plain',
  readingAgeMeaning:
    'Nobody rated ages. The straight line goes through the published texts (their mean difficulty, and the mean of the median formula grade plus 5) and through an easy text of our own (tools/difficulty/easy-anchor.txt), so it is the age at which formulas put texts of that difficulty.',
  data: [
    {
      name: 'Cochrane reviews, technical abstracts and plain summaries (Devaraj et al. 2021), validation part',
      license: 'CC BY 4.0 as claimed',
      use: 'density',
    },
    {
      name: 'Plain summaries of NIHR reports (from MedReadMe train), Cochrane, eLife; abstracts (NICTA-PIBOSO, PubMedQA, Cochrane)',
      use: 'quantiles and means only',
    },
  ],
  knownFailures: [
    'No reader rated whole texts; the scale is that of sentences, stretched.',
    'A plain summary that has to report many figures is called denser than one that does not.',
    'Figures for NIHR rest on 40 summaries.',
  ],
}

function render(
  density: typeof DENSITY,
  age: {readonly intercept: number; readonly slope: number},
  bySource: Readonly<Record<string, readonly number[]>>,
): string {
  const entries = Object.entries(TITLES).map(([source, title]) => {
    const list = bySource[source] ?? [1, 6]
    const steps = Array.from({length: QUANTILE_STEPS + 1}, (_, step) =>
      Number(quantile(list, step / QUANTILE_STEPS).toFixed(3)),
    )
    return `  ${source}: {title: '${title}', texts: ${list.length}, quantiles: [${steps.join(', ')}]},`
  })
  return `// Generated by tools/train-document-difficulty.ts; data and figures in document-card.json. Do not edit.

/** Line over square roots of rates per 100 words: name, mean, weight. */
export const DENSITY: {readonly base: number; readonly features: readonly (readonly [string, number, number])[]} = {
  base: ${density.base},
  features: ${JSON.stringify(density.features)},
}

/** Years per step of difficulty. */
export const READING_AGE = {intercept: ${age.intercept}, slope: ${age.slope}} as const

/** Figures of one kind of published text: difficulties at 0, 5, … 100% of the texts. */
export interface Published {
  readonly title: string
  readonly texts: number
  readonly quantiles: readonly number[]
}

/** Published texts to compare with. */
export const PUBLISHED: {
  readonly nihr: Published
  readonly cochrane: Published
  readonly elife: Published
  readonly abstracts: Published
} = {
${entries.join('\n')}
}
`
}

main()
