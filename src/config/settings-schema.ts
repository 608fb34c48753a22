import type {Settings} from '../rule/settings.ts'

/** How one setting of the summary is written in config and front matter. */
export type SettingSchema =
  | {readonly type: 'enum'; readonly values: readonly [string, ...string[]]; readonly description: string}
  | {readonly type: 'integer'; readonly minimum: number; readonly description: string}
  | {readonly type: 'boolean' | 'string' | 'strings'; readonly description: string}

/** The settings, by the key that config files and front matter use. */
export const settingsSchema: Readonly<Record<keyof Settings, SettingSchema>> = {
  audience: {
    type: 'enum',
    values: ['public', 'policy', 'professional'],
    description: 'Who reads the summary. The preset sets it; rarely needed by itself.',
  },
  region: {
    type: 'enum',
    values: ['uk', 'us', 'international'],
    description: 'Where the readers are: decides which abbreviations and services they know.',
  },
  stage: {
    type: 'enum',
    values: ['proposal', 'interim', 'final'],
    description: 'How far the study is: a proposal has no findings yet.',
  },
  design: {
    type: 'enum',
    values: ['trial', 'observational', 'qualitative', 'lab', 'review', 'modelling', 'methods'],
    description: 'Kind of study. Found out from the text where it is not given.',
  },
  trial: {type: 'strings', description: 'Names of the trial or study, which need no explanation.'},
  voice: {type: 'enum', values: ['first', 'third'], description: 'Who speaks: “we” or “the researchers”.'},
  pronouns: {
    type: 'enum',
    values: ['use', 'avoid-first', 'third'],
    description: 'Whether “we” and “you” are welcome.',
  },
  visuals: {
    type: 'enum',
    values: ['forbid', 'allow', 'encourage'],
    description: 'Whether pictures are wanted where the summary is published.',
  },
  headingForm: {
    type: 'enum',
    values: ['question', 'statement', 'any', 'none'],
    description: 'Form that headings must have.',
  },
  limit: {type: 'integer', minimum: 1, description: 'Most words. The preset’s limit where it is not given.'},
  open: {type: 'boolean', description: 'Whether the full report is free to read.'},
  paperTitle: {type: 'string', description: 'Title of the paper that the summary is of.'},
  abstract: {type: 'string', description: 'Text of the abstract, to compare the summary with.'},
}
