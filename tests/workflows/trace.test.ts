import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

test('says why a word is reported, and by which entry', async () => {
  const {out, code} = await runCli(['trace', 'adverse', 'events'], {cwd: makeFolder({})})
  expect(code).toBe(0)
  expect(out).toMatch(/^“adverse events” is reported\.\n {2}“adverse events” .*\(jargon-term\)/)
  expect(out).toMatch(/lexicon +try “side effect/)
  expect(out).toMatch(/evidence +writers of plain versions replaced it in \d+ of \d+ texts/)
  expect(out).toContain('preset        public')
})

test('says why a word is not reported: it is familiar, in the glossary, or its rule is off', async () => {
  const cwd = makeFolder({'laylint.json': '{"terms": ["adverse events"]}'})
  expect((await runCli(['trace', 'walking'], {cwd})).out).toMatch(
    /^“walking” is not reported\.[\s\S]*familiar /,
  )
  const kept = (await runCli(['trace', 'adverse events'], {cwd})).out
  expect(kept).toMatch(/^“adverse events” is not reported\.[\s\S]*glossary +kept by .*laylint\.json/)
  const json = JSON.parse(
    (
      await runCli(['trace', 'adverse events', '--no-config', '--rule', 'jargon-term=off', '-f', 'json'], {
        cwd,
      })
    ).out,
  )
  expect(json.rules).toContainEqual({id: 'jargon-term', severity: 'off', origin: 'command line'})
  expect((await runCli(['trace'], {cwd})).code).toBe(2)
})
