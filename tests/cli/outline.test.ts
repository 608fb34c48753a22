import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const text = `# Walking at home

## Why this matters

Many people with poor blood flow in their legs find it hard to walk.

## What we did

We asked 214 people from six hospitals to take part.

## What we found

People in the programme walked further than people who had usual care.
`

test('outlines a text: strip, place of the first finding, and why each sentence has its role', async () => {
  const cwd = makeFolder({'summary.md': text})
  const {code, out, err} = await runCli(['outline', 'summary.md'], {cwd})
  expect(out).toMatch(/^ {2}b+m+F+$/m)
  expect(out).toContain('The first finding is sentence 3 of 3; 1 sentence of methods before it.')
  expect(out).toMatch(/\d+% of the text comes before the first finding\. Median: 56% in NIHR/)
  expect(out).toMatch(/^ +2 line 9 +methods +We asked 214 people/m)
  expect(out).toContain('under a heading of methods')
  expect(err).toBe('')
  expect(code).toBe(0)
})

test('compares with published texts of the same kind', async () => {
  const cwd = makeFolder({'summary.md': text})
  const {out} = await runCli(['outline', 'summary.md', '--preset', 'elife'], {cwd})
  expect(out).toMatch(/50% in eLife\s+digests/)
})

test('says so where no finding was recognised, and where there is no text', async () => {
  const cwd = makeFolder({
    'plan.md': 'Many people find it hard to walk. It is not known why.\n',
    'empty.md': '',
  })
  expect((await runCli(['outline', 'plan.md'], {cwd})).out).toContain('No finding was recognised.')
  expect((await runCli(['outline', 'empty.md'], {cwd})).out).toContain('No sentences.')
})

test('prints the roles as JSON', async () => {
  const cwd = makeFolder({'summary.md': text})
  const {out} = await runCli(['outline', 'summary.md', '--format', 'json'], {cwd})
  const report = JSON.parse(out) as {files: {messages: unknown[]; sentences: {role: string}[]}[]}
  expect(report.files[0]?.messages).toEqual([])
  expect(report.files[0]?.sentences.map(({role}) => role)).toEqual(['background', 'methods', 'finding'])
})

test('explains in words where two presets follow guidance that disagrees', async () => {
  const {code, out} = await runCli(['presets', 'diff', 'nihr', 'cochrane'], {cwd: makeFolder({})})
  expect(out).toContain('Do findings come before methods?')
  expect(out).toMatch(/cochrane: the template puts methods before results/)
  expect(out).toContain('NIHR Journals Library: Plain language summary')
  expect(code).toBe(0)
  const same = await runCli(['presets', 'diff', 'nihr', 'nihr'], {cwd: makeFolder({})})
  expect(same.out).not.toContain('disagrees')
})

test('compares with an abstract', async () => {
  const cwd = makeFolder({
    'summary.md': text,
    'abstract.txt': 'People in the programme walked further than people who had usual care.\n',
  })
  const {out} = await runCli(['summary.md', '--abstract', 'abstract.txt', '--all'], {cwd})
  expect(out).toContain('abstract-overlap')
  expect((await runCli(['summary.md', '--all'], {cwd})).out).not.toContain('abstract-overlap')
  const missing = await runCli(['summary.md', '--abstract', 'none.txt'], {cwd})
  expect(missing.err).toContain('“none.txt” cannot be read: there is no such file.')
  expect(missing.code).toBe(2)
})
