import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {outputSchema} from '../../tools/schema/output-schema.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const validate = new Ajv({strict: true, strictTuples: false}).compile(outputSchema())

const short = `# A title

We asked people to walk. See https://example.org/x for more of it.

| a | b |
|---|---|
| words in cells | yes |

## References

1. Smith J. A paper. 2020.
`
const long = readFileSync(new URL('../../examples/sleep-before.md', import.meta.url), 'utf8')

test('shows no number for a text of under 100 words, and says why and what was left out', async () => {
  const {out, code} = await runCli(['score', 'a.md'], {cwd: makeFolder({'a.md': short})})
  expect(code).toBe(0)
  expect(out).toContain('Difficulty  not measured: a text of under 100 words is too short for a score')
  expect(out).toContain('Left out    2 headings, 4 table cells, 1 reference, 1 web address or piece of code')
  expect(out).toContain('Length      10 words in 2 sentences')
  expect(out).not.toMatch(/Flesch|SMOG|reading age|harder than/)
})

test('compares a longer text with published ones of each kind, and lists all formulas', async () => {
  const {out} = await runCli(['score', 'a.md'], {cwd: makeFolder({'a.md': long})})
  for (const kind of ['NIHR reports', 'Cochrane plain language', 'eLife digests', 'research papers']) {
    expect(out).toMatch(new RegExp(`harder than (?:nearly all|\\d+ of 100) .*${kind}`))
  }
  for (const formula of ['Flesch r', 'Flesch–K', 'SMOG', 'Gunning', 'Coleman', 'Automated', 'Dale–Chall']) {
    expect(out).toMatch(new RegExp(`\\d+\\.\\d {2}${formula}`))
  }
})

test('says the same in JSON', async () => {
  const cwd = makeFolder({'a.md': short, 'b.md': long})
  const json = JSON.parse((await runCli(['score', 'a.md', 'b.md', '--format', 'json'], {cwd})).out)
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  const [first, second] = json.files
  expect(first.scoreDetails.isTooShort).toBe(true)
  expect(first.scoreDetails.leftOut).toMatchObject({headings: 2, tableCells: 4, references: 1})
  expect(first.scoreDetails.harderThan).toBeUndefined()
  expect(second.scoreDetails.isTooShort).toBe(false)
  expect(second.scoreDetails.harderThan.cochrane).toBeGreaterThan(90)
})
