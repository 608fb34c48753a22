import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import plugin, {laylint, lint, lintFile, UserError, version} from '../src/index.ts'
import {makeFolder} from './support/run-cli.ts'

test('lints a text', () => {
  const report = lint('We utilised it.')
  expect(report.messages.map(({ruleId}) => ruleId)).toEqual(['simpler-words'])
  expect(report.scores?.words).toBe(3)
  expect(lint('We utilised it.', {config: {rules: {'simpler-words': 'off'}}}).messages).toEqual([])
})

test('refuses options that do not exist', () => {
  expect(() => lint('It worked.', {config: {preset: 'nhir'}})).toThrow(UserError)
  expect(() => lint('It worked.', {config: {preset: 'nhir'}})).toThrow('Did you mean "nihr"?')
})

test('lints a file with the config that is found for it', async () => {
  const folder = makeFolder({
    'laylint.json': '{"preset": "nihr", "overrides": [{"files": "*.txt", "preset": "elife"}]}',
    'a.md': 'We utilised it.\n',
    'b.txt': 'We utilised it.\n',
  })
  expect((await lintFile(join(folder, 'a.md'))).preset).toBe('nihr')
  expect((await lintFile(join(folder, 'b.txt'))).preset).toBe('elife')
  await expect(lintFile(join(folder, 'c.md'))).rejects.toThrow('c.md cannot be read: there is no such file.')
})

test('exports the plugin by default, and the version of the package', () => {
  expect(plugin).toBe(laylint)
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({version})
})
