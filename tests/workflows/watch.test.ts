import {spawn} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {programFolder} from '../support/build-programs.ts'
import {makeFolder} from '../support/run-cli.ts'

test('--watch checks again when a text changes, a new one comes, or the config does, and ends with Ctrl-C', async () => {
  const cwd = makeFolder({'a.md': 'We used it.\n', 'laylint.json': '{}'})
  const child = spawn(
    process.execPath,
    [join(programFolder, 'laylint.cjs'), '.', '--watch', '--format', 'compact'],
    {cwd},
  )
  let out = ''
  let runs = 0
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    runs += String(chunk).split('Waiting for changes').length - 1
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const wait = (check: () => void) => vi.waitFor(check, {timeout: 15_000, interval: 100})
  await wait(() => expect(runs).toBe(1))
  writeFileSync(join(cwd, 'a.md'), 'We utilised it.\n')
  await wait(() => expect(out).toContain('a.md:1:4'))
  mkdirSync(join(cwd, 'sub'))
  // New folders are watched a moment after they are made.
  await new Promise((resolve) => setTimeout(resolve, 500))
  writeFileSync(join(cwd, 'sub/b.md'), 'We commenced it.\n')
  await wait(() => expect(out).toContain('sub/b.md:1:4'))
  const before = runs
  writeFileSync(join(cwd, 'laylint.json'), '{"rules": {"simpler-words": "of"}}')
  await wait(() => expect(runs).toBeGreaterThan(before))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
}, 60_000)
