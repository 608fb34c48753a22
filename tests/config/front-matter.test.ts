import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readFrontMatter} from '../../src/config/front-matter.ts'
import {configKeys} from '../../src/config/validate.ts'
import {createLinter} from '../../src/core.ts'

const body = 'The PAD drug was utilised by nurses. It was utilised again.\n'
const linter = createLinter({
  layers: [
    {
      origin: 'test',
      config: {rules: {'simpler-words': 'warning', 'acronym-undefined': 'error', 'passive-voice': 'off'}},
    },
  ],
  readFrontMatter,
})

function lint(matter: string, kind: '---' | '+++' = '---') {
  const text = `${kind}\n${matter}\n${kind}\n\n${body}`
  const {messages, hasConfigProblems, resolved, suppressed} = linter.lint({text, format: 'markdown'})
  for (const {actual, start, end} of messages) expect(actual).toBe(text.slice(start.offset, end.offset))
  return {
    ids: new Set(messages.map(({ruleId}) => ruleId)),
    hasConfigProblems,
    suppressed,
    settings: resolved.config.settings,
    preset: resolved.preset.value,
    said: messages
      .filter(({ruleId}) => ruleId === 'front-matter' || ruleId === 'suppression')
      .map(({actual, severity, message}) => [actual, severity, message]),
  }
}

test('reads every key of front matter, as YAML and as TOML', () => {
  const yaml = lint(
    `laylint:
  preset: nihr
  stage: interim
  design: trial
  trial: [CLEAR]
  voice: third
  pronouns: avoid-first
  region: us
  visuals: encourage
  headingForm: question
  audience: professional
  limit: 250
  open: true
  paperTitle: A trial
  abstract: We did it.
  language: en-US
  terms: [PAD, {term: stent, meaning: a tube}]
  rules: {hype: off, sentence-length: [info, {max: 30}]}`,
  )
  expect(yaml.said).toEqual([])
  expect(yaml.preset).toBe('nihr')
  expect(yaml.settings).toEqual({
    audience: 'professional',
    region: 'us',
    stage: 'interim',
    design: 'trial',
    trial: ['CLEAR'],
    voice: 'third',
    pronouns: 'avoid-first',
    visuals: 'encourage',
    headingForm: 'question',
    limit: 250,
    open: true,
    paperTitle: 'A trial',
    abstract: 'We did it.',
  })
  const toml = lint('[laylint]\nstage = "proposal"\nlimit = 99\ntrial = "CLEAR"', '+++')
  expect(toml.said).toEqual([])
  expect(toml.settings).toMatchObject({stage: 'proposal', limit: 99, trial: ['CLEAR']})
})

test.each([
  ['laylint:\n  stge: final', 'stge', 'Unknown key "stge". Did you mean "stage"?'],
  ['laylint:\n  preset: nhir', 'nhir', 'Unknown preset "nhir". Did you mean "nihr"?'],
  [
    'laylint:\n  visuals: forbids',
    'forbids',
    '"visuals" must be one of "forbid", "allow", "encourage". Did you mean "forbid"?',
  ],
  ['laylint:\n  limit: many', 'many', '"limit" must be a whole number of at least 1.'],
  [
    'laylint:\n  overrides: []',
    'overrides',
    '"overrides" is about several files: it belongs at the top of a config file.',
  ],
  [
    'laylint:\n  rules: {jargon-terms: off}',
    'jargon-terms',
    'Unknown rule "jargon-terms". Did you mean "jargon-term"?',
  ],
  [
    'laylint:\n  rules:\n    sentence-length: [info, {maxx: 3}]',
    'maxx',
    'Unknown option "maxx". Did you mean "max"?',
  ],
  [
    'laylint:\n  terms:\n    - {term: a, meening: b}',
    'meening',
    'Unknown key "meening". Did you mean "meaning"?',
  ],
  [
    'laylint:\n  ignore:\n    pasive-voice: why',
    'pasive-voice',
    'Unknown rule "pasive-voice". Did you mean "passive-voice"?',
  ],
  [
    'laylint:\n  ignore:\n    - rule: hipe\n      reason: why',
    'hipe',
    'Unknown rule "hipe". Did you mean "hype"?',
  ],
  ['laylint:\n  ignore:\n    hype: 3', '3', '"ignore.hype" must be the reason, in words.'],
  ['laylint:\n  ignore: hype', 'hype', '"ignore" must give a reason for each rule'],
])('names the mistake in %j at its place', (matter, actual, message) => {
  const {said, hasConfigProblems} = lint(matter)
  expect(hasConfigProblems).toBe(true)
  const [first] = said
  expect(first?.slice(0, 2)).toEqual([actual, 'error'])
  expect(first?.[2]).toContain(message)
})

test.each([
  ['preset = "elife"\n[laylint]\nstage = "final"\nprset = "nihr"', 'prset'],
  ['[laylint]\npreset = "nhir" # ours', '"nhir" # ours'],
  ['[other]\nstage = 1\n[laylint]\nstage = "finl"', '"finl"'],
  ['[laylint.rules]\njargon-terms = "off"', 'jargon-terms'],
  ['laylint.rules = {jargon-terms = "off"}', 'jargon-terms'],
  ['[laylint.ignore]\nhipe = "why"', 'hipe'],
])('finds the place of the mistake in the TOML %j', (matter, actual) => {
  expect(lint(matter, '+++').said.map(([found]) => found)).toEqual([actual])
})

test.each([
  ['laylint:\n  ignore:\n    simpler-words: our panel asked for it', '---'],
  ['laylint:\n  ignore:\n    - rule: simpler-words\n      reason: our panel asked for it', '---'],
  ['laylint:\n  ignore:\n    - simpler-words: our panel asked for it', '---'],
  ['[laylint.ignore]\nsimpler-words = "our panel asked for it"', '+++'],
] as const)('silences a rule in the whole text, with a reason: %j', (matter, kind) => {
  const {ids, said, suppressed} = lint(matter, kind)
  expect(said).toEqual([])
  expect(ids.has('simpler-words')).toBe(false)
  expect(ids.has('acronym-undefined')).toBe(true)
  expect(suppressed).toBe(2)
})

test('silences every rule with “all”, but not what is wrong with the front matter', () => {
  const {ids} = lint('laylint:\n  stge: final\n  ignore:\n    all: a draft')
  expect([...ids]).toEqual(['front-matter'])
})

test('asks for a reason that is missing, and still silences', () => {
  const message = 'Say why “simpler-words” is ignored: put the reason behind it.'
  const {ids, said, hasConfigProblems} = lint('laylint:\n  ignore:\n    simpler-words:')
  expect(said).toEqual([['simpler-words', 'warning', message]])
  expect(hasConfigProblems).toBe(false)
  expect(ids.has('simpler-words')).toBe(false)
  expect(lint('laylint:\n  ignore: [simpler-words]').said).toEqual([['simpler-words', 'warning', message]])
})

test('reports a rule that had nothing to say, unless it is off', () => {
  expect(lint('laylint:\n  ignore:\n    hype: who knows').said).toEqual([
    ['hype', 'warning', 'Nothing here needs “hype” to be ignored. Remove it from the front matter.'],
  ])
  expect(lint('laylint:\n  ignore:\n    passive-voice: who knows').said).toEqual([])
})

test('every key stands in the page on configuration', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
  const missing = configKeys.file.filter((key) => key !== '$schema' && !page.includes(`| \`${key}\` |`))
  expect(missing).toEqual([])
})
