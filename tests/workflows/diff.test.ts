import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.md`, import.meta.url), 'utf8')

test('shows what got better between two versions, for people and for programs', async () => {
  const cwd = makeFolder({'a.md': example('sleep-before'), 'b.md': example('sleep-after')})
  const {out, code} = await runCli(['diff', 'a.md', 'b.md', '--fail-on-worse'], {cwd})
  expect(out).toMatch(/Reading ease \(0 to 100\) +\d+ +\d+ {2}better/)
  expect(out).toMatch(/\d+ findings gone, 0 new, 0 left\./)
  expect(code).toBe(0)
  const json = JSON.parse((await runCli(['diff', 'b.md', 'a.md', '--format', 'json'], {cwd})).out)
  expect(json.isWorse).toBe(true)
  expect(json.gained.length).toBeGreaterThan(20)
  expect(json.lost).toEqual([])
  expect(json.before.scores.words).toBeGreaterThan(50)
  expect((await runCli(['diff', 'b.md', 'a.md', '--fail-on-worse'], {cwd})).code).toBe(1)
})

test('takes a finding that moved for the same finding', async () => {
  const cwd = makeFolder({'a.md': 'We utilised it.\n', 'b.md': 'At home, people slept.\n\nWe utilised it.\n'})
  const json = JSON.parse(
    (await runCli(['diff', 'a.md', '-', '-f', 'json'], {cwd, input: 'So it was.\n\nWe utilised it.\n'})).out,
  )
  const rules = (list: {ruleId: string}[]) => list.map(({ruleId}) => ruleId)
  expect(rules(json.gained)).not.toContain('simpler-words')
  expect(rules(json.lost)).not.toContain('simpler-words')
  expect(json.after.path).toBe('standard input')
})

test('asks for two texts', async () => {
  const cwd = makeFolder({'a.md': 'We utilised it.\n'})
  for (const args of [['a.md'], ['a.md', 'a.md'], ['a.md', 'none.md']]) {
    const {code, err} = await runCli(['diff', ...args], {cwd})
    expect(code).toBe(2)
    expect(err).toMatch(/laylint: /)
  }
})

test('names the rare words that are gone and that are new, and compares no scores of short texts', async () => {
  const cwd = makeFolder({
    'a.md': 'The aetiology of hypotension is complex.\n',
    'b.md': 'The causes of hypotension and nephropathy are many.\n',
  })
  const {out} = await runCli(['diff', 'a.md', 'b.md'], {cwd})
  expect(out).toContain('Rare words gone: aetiology.')
  expect(out).toContain('New rare words: nephropathy.')
  expect(out).toContain('Scores are not compared: they take 100 words in each text.')
  expect(out).not.toContain('Difficulty')
  const json = JSON.parse((await runCli(['diff', 'a.md', 'b.md', '--format', 'json'], {cwd})).out)
  expect(json.words).toEqual({gone: ['aetiology'], new: ['nephropathy']})
  expect(json.gained.every((message: object) => !('weight' in message))).toBe(true)
})

test('compares the scores of longer texts', async () => {
  const cwd = makeFolder({'a.md': example('sleep-before'), 'b.md': example('sleep-after')})
  const {out} = await runCli(['diff', 'a.md', 'b.md'], {cwd})
  expect(out).toMatch(/Difficulty \(1 to 6\) +\d\.\d +\d\.\d {2}better/)
})
