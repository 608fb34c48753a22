import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const text = 'We utilised the tablets.\n'

test.each([
  [
    'laylint.json',
    '{"rules": {"sentense-length": "off"}}',
    'laylint.json:1:12: Unknown rule "sentense-length". Did you mean "sentence-length"?',
  ],
  [
    'laylint.json',
    '{\n  "presett": "nihr"\n}',
    'laylint.json:2:3: Unknown key "presett". Did you mean "preset"?',
  ],
  [
    'laylint.json',
    '{\n  "preset": "nhir"\n}',
    'laylint.json:2:13: Unknown preset "nhir". Did you mean "nihr"?',
  ],
  [
    'laylint.json',
    '{"rules": {"sentence-length": ["warning", {"maxx": 3}]}}',
    'Unknown option "maxx". Did you mean "max"?',
  ],
  [
    'laylint.json',
    '{"rules": {"sentence-length": ["warning", {"max": "x"}]}}',
    '"rules.sentence-length.1.max" must be a number (of words).',
  ],
  [
    'laylint.json',
    '{"rules": {"sentence-length": "loud"}}',
    'Unknown severity "loud". There are: error, warning, info, off.',
  ],
  ['laylint.json', '{"preset": ', 'laylint.json:1:12: This is not valid JSON'],
  ['laylint.json', '', 'laylint.json:1:1: This'],
  ['laylint.json', '[]', 'laylint.json:1:1: The config must be a set of keys and values.'],
  ['laylint.json', '{"limit": -3}', '"limit" must be a whole number of at least 1.'],
  [
    'laylint.json',
    '{"stage": "finnal"}',
    '"stage" must be one of "proposal", "interim", "final". Did you mean "final"?',
  ],
  ['laylint.json', '{"terms": [{"meaning": "x"}]}', '"terms.0.term" must be a word or phrase'],
  ['laylint.json', '{"overrides": [{"preset": "nihr"}]}', 'needs "files"'],
  ['laylint.json', '{"extends": "./none.json"}', 'none.json cannot be read: there is no such file.'],
  ['laylint.json', '{"extends": "./laylint.json"}', 'laylint.json extends itself'],
  ['laylint.json', '{"__proto__": {"polluted": true}}', 'Unknown key "__proto__".'],
  [
    '.laylintrc.yaml',
    'rules:\n  sentense-length: off\n',
    '.laylintrc.yaml:2:3: Unknown rule "sentense-length".',
  ],
  ['.laylintrc.yml', 'rules: [', '.laylintrc.yml:1:9: This is not valid YAML'],
  [
    '.laylintrc.yaml',
    'a: &a [x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\nterms: [*d,*d,*d]\n',
    '.laylintrc.yaml:1:1:',
  ],
  [
    'package.json',
    '{"name": "x", "laylint": {"presett": "nihr"}}',
    'package.json:1:27: Unknown key "presett".',
  ],
])('says where %s has a mistake: %s', async (name, contents, message) => {
  const cwd = makeFolder({[name]: contents, 'a.md': text})
  const {code, out, err} = await runCli(['a.md', '--format', 'compact'], {cwd})
  expect(err).toContain(message)
  expect(err).not.toMatch(/\n\s+at /)
  expect(out).toBe('')
  expect(code).toBe(2)
})

async function presetFor(files: Readonly<Record<string, string>>, path = 'sub/a.md', ...args: string[]) {
  const cwd = makeFolder({[path]: text, ...files})
  const {out, err} = await runCli([path, '--format', 'json', ...args], {cwd})
  expect(err).toBe('')
  return JSON.parse(out).files[0].preset
}

test('finds config upwards in every form, the nearest first', async () => {
  expect(await presetFor({})).toBe('public')
  expect(await presetFor({'laylint.json': '{"preset": "nihr"}'})).toBe('nihr')
  expect(await presetFor({'laylint.json': '// ours\n{"preset": "nihr",}'})).toBe('nihr')
  expect(await presetFor({'.laylintrc.json': '{"preset": "policy"}'})).toBe('policy')
  expect(await presetFor({'.laylintrc.yaml': 'preset: elife'})).toBe('elife')
  expect(await presetFor({'package.json': '{"laylint": {"preset": "eu-ctr"}}'})).toBe('eu-ctr')
  expect(await presetFor({'package.json': '{"name": "laylint"}'})).toBe('public')
  expect(await presetFor({'laylint.json': '{"preset": "nihr"}', 'sub/.laylintrc.yml': 'preset: elife'})).toBe(
    'elife',
  )
  expect(await presetFor({'laylint.json': '{"preset": "nihr"}', 'sub/.git/HEAD': ''})).toBe('public')
})

test('layers presets, files, overrides, front matter and the command line', async () => {
  const base = {
    'base.json': '{"preset": "policy"}',
    'laylint.json': '{"extends": "./base.json", "overrides": [{"files": ["sub/**"], "preset": "nihr"}]}',
  }
  expect(await presetFor(base, 'a.md')).toBe('policy')
  expect(await presetFor(base)).toBe('nihr')
  const matter = '---\nlaylint:\n  preset: elife\n---\n\nIt worked.\n'
  expect(await presetFor({...base, 'sub/a.md': matter})).toBe('elife')
  expect(await presetFor({...base, 'sub/a.md': matter}, 'sub/a.md', '--preset', 'cochrane')).toBe('cochrane')
  const toml = '+++\n[laylint]\npreset = "elife"\n+++\n\nIt worked.\n'
  expect(await presetFor({...base, 'sub/a.md': toml})).toBe('elife')
  expect(await presetFor(base, 'sub/a.md', '--no-config')).toBe('public')
  expect(await presetFor({'other.json': '{"preset": "elife"}'}, 'sub/a.md', '--config', 'other.json')).toBe(
    'elife',
  )
  expect(await presetFor({'laylint.json': '{"extends": ["laylint:nihr"]}'})).toBe('nihr')
})

test('leaves out what the config ignores, unless it is named', async () => {
  const cwd = makeFolder({'laylint.json': '{"ignore": ["drafts/"]}', 'a.md': text, 'drafts/b.md': text})
  const {out} = await runCli(['.', '--format', 'compact'], {cwd})
  expect(out).not.toContain('b.md')
  expect((await runCli(['drafts/b.md', '--format', 'compact'], {cwd})).out).toContain('drafts/b.md')
})

test('reads terms from the config, from front matter and from a glossary', async () => {
  const sentence = 'We utilised the laparotomy in a cohort.\n'
  const wordsFor = async (files: Readonly<Record<string, string>>) => {
    const cwd = makeFolder({'a.md': sentence, ...files})
    const {out} = await runCli(['a.md', '--format', 'json', '--rule', 'jargon-term=warning'], {cwd})
    const {messages} = JSON.parse(out).files[0]
    const words = messages.map(({actual}: {actual: string}) => actual)
    return [words.includes('laparotomy'), words.includes('cohort')]
  }
  expect(await wordsFor({})).toEqual([true, true])
  expect(await wordsFor({'laylint.json': '{"terms": ["cohort"]}'})).toEqual([true, false])
  const glossary = {
    'laylint.json': '{"glossary": "words.txt"}',
    'words.txt': '# ours\ncohort: a group of people\n',
  }
  expect(await wordsFor(glossary)).toEqual([true, false])
  const matter = '---\nlaylint:\n  terms: [cohort, {term: laparotomy, meaning: an operation}]\n---\n\n'
  expect(await wordsFor({'a.md': matter + sentence})).toEqual([false, false])
})

test('reports mistakes in front matter at their place and exits with 2', async () => {
  const cwd = makeFolder({'a.md': '---\ntitle: x\nlaylint:\n  presett: nihr\n---\n\nIt worked.\n'})
  const {code, out} = await runCli(['a.md', '--format', 'compact'], {cwd})
  expect(out).toBe('a.md:4:3: error: Unknown key "presett". Did you mean "preset"? (front-matter)\n')
  expect(code).toBe(2)
})

test('leaves front matter alone that is not for laylint', async () => {
  const cwd = makeFolder({'a.md': '---\ntitle: [broken\n---\n\nIt worked.\n'})
  expect(await runCli(['a.md', '--format', 'compact'], {cwd})).toEqual({code: 0, out: '', err: ''})
})
