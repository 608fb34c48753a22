import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {FEATURES_VERSION} from '../../src/discourse/features.ts'
import type {LabelledText} from './corpus.ts'
import {type Measured, ROLE_ORDER} from './measure.ts'
import type {Training} from './training.ts'

/** Where each training set comes from. */
const SOURCES: Readonly<Record<string, readonly [name: string, licence: string]>> = {
  hand_nihr: ['NIHR plain English summaries in MedReadMe, labelled by hand', 'none stated; weights only'],
  cochrane_tsar: ['Cochrane plain language summaries 2024-25 (headings)', 'CC BY as claimed; weights only'],
  cochrane_auto: ['Cochrane-auto, plain summaries (headings)', 'CC BY as claimed; weights only'],
  elife_rules: ['eLife digests (rules)', 'CC BY 4.0'],
  plosmed_editors: ["PLOS Medicine Editors' Summaries (headings)", 'CC BY 4.0'],
  tech_biorc800: ['BioRC800, abstracts labelled by hand', 'as stated by its authors; weights only'],
  tech_pubmedqa: ['PubMedQA, structured abstracts (headings)', 'MIT'],
  tech_cochrane: ['Abstracts of the Cochrane reviews 2024-25', 'weights only'],
  tech_csabstruct: ['CSAbstruct, abstracts labelled by hand', 'Apache-2.0'],
  tech_nicta: ['NICTA-PIBOSO, abstracts labelled by hand', 'none stated; weights only'],
}

/** What a card is made from. */
export interface CardInput {
  readonly folder: string
  readonly texts: readonly LabelledText[]
  readonly training: Training
  /** The weights file as written. */
  readonly weights: string
  readonly original: Measured
  readonly reordered: Measured
}

/** The sha-256 of a text or file content, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The model card: what the model is for, what it learned from, how well it does and where it fails. */
export function makeCard(input: CardInput): object {
  const {original, reordered, training} = input
  return {
    name: 'laylint sentence roles',
    task: 'Give each sentence of a lay summary a role; decide whether methods come before findings.',
    labels: {
      background: 'What was known before; the condition; the gap.',
      aim: 'The question or goal.',
      methods: 'What was done, with whom and what; counts of included studies and people.',
      finding: 'The answer, also that none was found.',
      meaning: 'Limits, certainty, conclusions, recommendations, next steps.',
      other: 'Funding, thanks, involvement, links; given by rules, not learned.',
    },
    method:
      'Linear-chain conditional random field over words, cue classes, position, headings and neighbours.',
    featuresVersion: FEATURES_VERSION,
    seeds: training.seeds,
    settings: training,
    trainingData: describeSets(input.texts, training),
    files: ['gold-train-nihr.jsonl', join('silver', 'silver.jsonl')].map((file) => ({
      file,
      sha256: sha256(readFileSync(join(input.folder, file))),
    })),
    weights: {sha256: sha256(input.weights), bytes: Buffer.byteLength(input.weights)},
    measuredOn:
      '39 lay summaries labelled by hand, not used in training, and three re-ordered copies of each',
    figures: describeFigures(original, reordered),
    knownFailures: KNOWN_FAILURES,
  }
}

function describeSets(texts: readonly LabelledText[], training: Training): object[] {
  return Object.entries(SOURCES).map(([set, [name, licence]]) => {
    const own = texts.filter((text) => text.set === set)
    const sentences = own.reduce((sum, text) => sum + text.sentences.length, 0)
    return {set, name, licence, texts: own.length, sentences, weight: training.set.setWeights[set] ?? 1}
  })
}

function describeFigures(original: Measured, reordered: Measured): object {
  return {
    sentences: original.sentences,
    accuracy: rounded(original.accuracy),
    accuracyLenient: rounded(original.lenient),
    macroF1: rounded(original.macroF1),
    perRole: original.perRole.map((score) => ({
      ...score,
      precision: rounded(score.precision),
      recall: rounded(score.recall),
      f1: rounded(score.f1),
    })),
    confusion: {order: ROLE_ORDER, rowsAreLabels: original.confusion},
    orderRight: `${original.rightTexts.length} of ${original.texts}`,
    reorderedNotReported: `${reordered.rightTexts.length} of ${reordered.texts}`,
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

const KNOWN_FAILURES: readonly string[] = [
  'Facts about the sample ("Most of the participants were men") are taken for findings.',
  '"We found" and "we identified" open findings, counts of studies and aims alike.',
  'Findings in the present tense are taken for background, most of all in science digests.',
  'Descriptions of a treatment that was studied are taken for background.',
  'A single methods sentence in a science digest is missed.',
  'Only English, only summaries of health and life science were seen in training.',
]
