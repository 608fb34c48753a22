import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {outputSchema} from '../../tools/schema/output-schema.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const bad = `---
title: Sleep
---

# Efficacy of an intervention

We utilised an *intervention*, e.g. tablets &amp; talking. It was statistically
significant (p < 0.01).

- The cohort's adverse events were 😀 few.

The cohort was large.
`

const ajv = new Ajv({strict: true, strictTuples: false, allErrors: true})
const validate = ajv.compile(outputSchema())

/** Standard output of a run, held to the schema. */
async function runJson(args: readonly string[], files: Readonly<Record<string, string>>) {
  const {out, code} = await runCli([...args, '--format', 'json'], {cwd: makeFolder(files)})
  const report = JSON.parse(out)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  return {report, code}
}

test('prints one object that its schema accepts, with places that spell what they say', async () => {
  const {report} = await runJson(['b.md', 'a.md'], {
    'a.md': bad,
    'b.md': `\uFEFF${bad.replaceAll('\n', '\r\n')}`,
  })
  expect(report.files.map(({path}: {path: string}) => path)).toEqual(['b.md', 'a.md'])
  expect(report.summary.files).toBe(2)
  for (const [file, source] of [
    [report.files[1], bad],
    [report.files[0], bad.replaceAll('\n', '\r\n')],
  ]) {
    expect(file.messages.length).toBeGreaterThan(4)
    for (const {start, end, actual} of file.messages) {
      expect(source.slice(start.offset, end.offset)).toBe(actual)
      const before = source.slice(0, start.offset).split(/\r\n|\r|\n/)
      expect([start.line, start.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    }
  }
})

test('is complete: no folding, no caps', async () => {
  const text = Array.from({length: 9}, () => 'The cohort utilised it.').join('\n\n')
  const {report} = await runJson(['a.md'], {'a.md': text})
  const {messages} = report.files[0]
  const count = (rule: string) => messages.filter(({ruleId}: {ruleId: string}) => ruleId === rule).length
  expect(count('simpler-words')).toBe(9)
  expect(report.summary.warnings + report.summary.infos + report.summary.errors).toBe(messages.length)
})

test('adds sentences with --sentences, and always for score and outline', async () => {
  const files = {'a.md': bad}
  expect((await runJson(['a.md'], files)).report.files[0].sentences).toBeUndefined()
  const {sentences} = (await runJson(['a.md', '--sentences'], files)).report.files[0]
  const texts = sentences.map(({start, end}: {start: {offset: number}; end: {offset: number}}) =>
    bad.slice(start.offset, end.offset),
  )
  expect(texts.at(-1)).toBe('The cohort was large.')
  for (const command of ['score', 'outline']) {
    const {report, code} = await runJson([command, 'a.md'], files)
    expect(report.files[0].messages).toEqual([])
    expect(report.files[0].sentences).toEqual(sentences)
    expect(report.files[0].scores.words).toBeGreaterThan(10)
    expect(code).toBe(0)
  }
})

test('accepts an empty run', async () => {
  const {report, code} = await runJson(['none.md'], {})
  expect(report.files).toEqual([])
  expect(code).toBe(2)
})

test('reads HTML with exact places', async () => {
  const html = '<h1>Sleep</h1>\n<p>We <b>utilised</b> tablets &amp; talking, e.g.&nbsp;walks.</p>\n'
  const {report} = await runJson(['a.html'], {'a.html': html})
  const [file] = report.files
  expect(file.format).toBe('html')
  const actuals = file.messages.map(
    ({start, end, actual}: {start: {offset: number}; end: {offset: number}; actual: string}) => {
      expect(html.slice(start.offset, end.offset)).toBe(actual)
      return actual
    },
  )
  expect(actuals).toContain('utilised')
})
