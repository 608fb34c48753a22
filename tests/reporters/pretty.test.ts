import {expect, test} from 'vitest'
import type {RankedMessage} from '../../src/engine/message.ts'
import type {FileReport} from '../../src/report/file-report.ts'
import type {NextEdit} from '../../src/report/next-edits.ts'
import {createReporter} from '../../src/reporters/pretty/pretty.ts'
import type {ReportContext} from '../../src/reporters/reporter.ts'
import {LineIndex} from '../../src/source/line-index.ts'

const context: ReportContext = {
  toolVersion: '0.1.0',
  rules: [],
  hasColor: false,
  columns: 80,
  rows: undefined,
  isComplete: false,
  isQuiet: false,
  failOn: 'error',
}

/** A message about the first place of some words. */
function about(
  source: string,
  words: string,
  message: Partial<RankedMessage> & {nth?: number},
): RankedMessage {
  let at = source.indexOf(words)
  for (let nth = message.nth ?? 0; nth > 0; nth -= 1) at = source.indexOf(words, at + 1)
  const lines = new LineIndex(source)
  return {
    ruleId: 'jargon-term',
    severity: 'warning',
    message: `“${words}” may be new to your reader.`,
    start: lines.toPoint(at),
    end: lines.toPoint(at + words.length),
    actual: words,
    suggestions: [],
    related: [],
    url: '',
    weight: 1,
    isRepeat: false,
    ...message,
  }
}

function reportOf(source: string, messages: readonly RankedMessage[]): FileReport {
  const units = [...source.matchAll(/[^.\n][^.]*\./g)].map((match) => {
    return {start: match.index, end: match.index + match[0].length}
  })
  return {
    path: 'a.md',
    format: 'markdown',
    preset: 'public',
    messages,
    notes: [],
    source,
    units,
    suppressed: 0,
    isIncomplete: false,
  }
}

const draw = (report: FileReport, changes: Partial<ReportContext> = {}) =>
  createReporter({...context, ...changes}).file(report)

test('underlines the words in their sentence, with what to write below', () => {
  const source = 'It worked.\n\nWe saw adverse events in the cohort.\n'
  const messages = [
    about(source, 'adverse events', {suggestions: [{text: 'side effects', safe: false}]}),
    about(source, 'cohort', {
      severity: 'error',
      ruleId: 'unexplained-term',
      message: 'Say what “cohort” means.',
    }),
  ]
  expect(draw(reportOf(source, messages))).toBe(`a.md  1 error, 1 warning

   3  We saw adverse events in the cohort.
             ~~~~~~~~~~~~~~        ^^^^^^
             side effects
      error    Say what “cohort” means.  unexplained-term
      warning  “adverse events” may be new to your reader.  jargon-term

`)
})

test('wraps long sentences, and lines up under wide letters and quoted lines', () => {
  const source = `> 日本 and 😀 said that the people who took part in the study had fewer\n> adverse events than the people who did not take part in it.\n`
  const report = {
    ...reportOf(source, [about(source, 'adverse events', {})]),
    units: [{start: 2, end: source.length - 1}],
  }
  const lines = draw(report).split('\n')
  expect(lines[2]).toBe('   1  日本 and 😀 said that the people who took part in the study had fewer')
  expect(lines[3]).toBe('      adverse events than the people who did not take part in it.')
  expect(lines[4]).toBe('      ~~~~~~~~~~~~~~')
})

test('folds repeats into one line and lists what the cap hides', () => {
  const source = Array.from({length: 6}, (_, index) => `Trial ${index} had a cohort.`).join('\n')
  const repeats = [0, 1, 2, 3, 4, 5].map((nth) => about(source, 'cohort', {nth, isRepeat: nth > 0}))
  expect(draw(reportOf(source, repeats))).toContain('↳ also lines 2, 3, 4 and 2 more')
  const single = [0, 1, 2, 3, 4, 5].map((nth) => about(source, 'cohort', {nth}))
  const capped = draw(reportOf(source, single))
  expect(capped.match(/ {2}jargon-term\n/g)).toHaveLength(3)
  expect(capped).toContain('Not shown: 3 of jargon-term (lines 4, 5 and 6).')
  expect(draw(reportOf(source, single), {isComplete: true})).not.toContain('Not shown')
})

test('starts with the three edits that help most, one of each rule', () => {
  const source = 'A cohort, a stent, an ulcer and a lesion walked in.\n'
  const messages = [
    about(source, 'cohort', {weight: 1}),
    about(source, 'stent', {weight: 5, suggestions: [{text: 'tube', safe: false}]}),
    about(source, 'ulcer', {
      severity: 'error',
      ruleId: 'acronym-undefined',
      message: 'Write “ulcer” in full.',
    }),
    about(source, 'lesion', {severity: 'info', ruleId: 'passive-voice', message: 'Hint.'}),
  ]
  expect(draw(reportOf(source, messages)).split('\n').slice(2, 6)).toEqual([
    'Start with these 3',
    '  1. line 1   Write “ulcer” in full.',
    '  2. line 1   Write “tube” for “stent”.',
    '  3. line 1   Hint.',
  ])
})

test('puts the edits at the end where a screen would scroll them away', () => {
  const source = 'A cohort, a stent, an ulcer and a lesion walked in.\n'
  const messages = ['cohort', 'stent', 'ulcer', 'lesion'].map((words) => about(source, words, {}))
  const lines = draw(reportOf(source, messages), {rows: 5}).trim().split('\n')
  expect(lines.indexOf('Start with these 3')).toBeGreaterThan(lines.length - 5)
})

test('shows related places in the sentence itself where they are in it, else below', () => {
  const source =
    'We met the cohort on a Monday and told them that the stent was blocked.\n\nA stent is a tube.\n'
  const place = (words: string, nth: number) => {
    const {start, end} = about(source, words, {nth})
    return {message: 'It is explained here.', start, end}
  }
  const drawn = draw(
    reportOf(source, [about(source, 'cohort', {related: [place('stent', 0), place('stent', 1)]})]),
  )
  expect(drawn).toContain('\n                 ~~~~~~                                    -----\n')
  expect(drawn).toContain('↳ line 3: It is explained here.')
  expect(drawn).not.toContain('↳ line 1')
})

test('is one line for a good text, and says at the end what it cannot check', () => {
  const reporter = createReporter(context)
  expect(reporter.file(reportOf('It worked.\n', []))).toBe('a.md  nothing to report\n\n')
  expect(reporter.finish({files: 1, errors: 0, warnings: 0, infos: 0})).toContain(
    'Ask someone from your audience to read it.',
  )
})

test('never writes wider than the terminal', () => {
  const source = `${'The participants of the study were recruited from clinics in several towns '.repeat(6)}and a cohort.\n`
  for (const columns of [60, 80, 100]) {
    const lines = draw(reportOf(source, [about(source, 'cohort', {message: 'Long message. '.repeat(30)})]), {
      columns,
    }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns)
  }
})

test('starts with errors that have no difficulty, then with the edits of the report', () => {
  const source = 'It had an effect. We saw adverse events. We saw a cohort. It is so.\n'
  const text = 'Write “side effects” for “adverse events”.'
  const effect = about(source, 'effect', {severity: 'error', ruleId: 'of-effect'})
  const events = about(source, 'adverse events', {ruleId: 'of-events'})
  const cohort = about(source, 'cohort', {ruleId: 'of-cohort'})
  const so = about(source, 'so', {ruleId: 'of-so'})
  const nextEdit: NextEdit = {
    ...events,
    kind: 'replace',
    text,
    places: 1,
    ruleIds: [events.ruleId],
    sentenceDifficulty: {before: 4.1, after: 3.62},
    meanDifficulty: {before: 4, after: 3.9},
  }
  const report = {...reportOf(source, [effect, events, cohort, so]), nextEdits: [nextEdit]}
  const rules = [{id: 'of-effect', summary: '', why: '', group: 'structure', url: ''}] as const
  expect(draw(report, {rules})).toContain(`
First of all
     line 1   “effect” may be new to your reader.
Then these 3 make it easier to read (how hard the sentence is, from 1 to 6)
  1. line 1   Write “side effects” for “adverse events”. (4.1→3.6)
  2. line 1   “cohort” may be new to your reader.
  3. line 1   “so” may be new to your reader.
`)
})
