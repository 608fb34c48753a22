import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const entries = (cwd: string): string[] =>
  readdirSync(join(cwd, '.laylint-cache')).filter((name) => name.endsWith('.json'))

test('gives the same report with and without a cache, and another one when anything changes', async () => {
  const cwd = makeFolder({'a.md': 'We utilised it.\n', 'b.md': 'The cohort utilised it.\n'})
  const run = (...args: string[]) => runCli(['.', '--format', 'json', ...args], {cwd})
  const plain = await run()
  const first = await run('--cache')
  expect(entries(cwd)).toHaveLength(2)
  const second = await run('--cache')
  expect([first.out, second.out]).toEqual([plain.out, plain.out])
  expect(entries(cwd)).toHaveLength(2)
  // The text, the config file, the command line, and front matter in the text.
  writeFileSync(join(cwd, 'a.md'), 'We used it.\n')
  expect((await run('--cache')).out).toBe((await run()).out)
  writeFileSync(join(cwd, 'laylint.json'), '{"terms": ["cohort"]}')
  expect((await run('--cache')).out).toBe((await run()).out)
  expect((await run('--cache', '--preset', 'nihr')).out).toBe((await run('--preset', 'nihr')).out)
})

test('takes nothing from damaged entries, and lets runs share a cache', async () => {
  const cwd = makeFolder({'a.md': 'We utilised it.\n'})
  const run = () => runCli(['a.md', '--cache', '--format', 'compact'], {cwd})
  const outs = (await Promise.all([run(), run(), run()])).map(({out, code}) => `${code} ${out}`)
  expect(new Set(outs).size).toBe(1)
  for (const name of entries(cwd)) writeFileSync(join(cwd, '.laylint-cache', name), '{"path":"a.md","messa')
  const {out, code} = await run()
  expect(`${code} ${out}`).toBe(outs[0])
})
