import {expect, test} from 'vitest'
import {version} from '../../src/version.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

test('prints its version and help', async () => {
  expect(await runCli(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''})
  const help = await runCli(['--help'])
  expect(help.code).toBe(0)
  for (const name of ['check', 'score', 'outline', 'explain', 'rules', 'presets', 'init', 'batch']) {
    expect(help.out).toContain(`\n  ${name} `)
    const own = await runCli([name, '--help'])
    expect(own.out).toContain(`Usage: laylint ${name}`)
    expect(own.code).toBe(0)
  }
})

test.each([
  [['--fromat', 'json', 'a.md'], 'Unknown option --fromat for “laylint check”. Did you mean --format?'],
  [['rules', '--sentences'], 'Unknown option --sentences for “laylint rules”.'],
  [['a.md', '--format', 'jsno'], 'There is no format “jsno”. Did you mean “json”?'],
  [['a.md', '--format='], '--format needs a value'],
  [['a.md', '--preset', 'nhir'], '--preset cannot be “nhir”. Did you mean “nihr”?'],
  [['a.md', '--fail-on', 'eror'], '--fail-on cannot be “eror”. Did you mean “error”?'],
  [['a.md', '--max-warnings', 'many'], '--max-warnings needs a whole number, not “many”.'],
  [
    ['a.md', '--rule', 'sentense-length=off'],
    'Unknown rule "sentense-length". Did you mean "sentence-length"?',
  ],
  [['a.md', '--rule', 'sentence-length=loud'], 'Unknown severity "loud".'],
  [['a.md', '--rule', 'sentence-length'], '--rule needs a rule and a severity'],
  [['a.md', '--quiet=yes'], '--quiet takes no value.'],
  [[], 'Name a file, a folder or a glob'],
  [['scoer'], 'Did you mean the command “score”?'],
  [['explain'], 'Name one rule: laylint explain jargon-term.'],
  [['explain', 'passive-vioce'], 'There is no rule “passive-vioce”. Did you mean “passive-voice”?'],
  [['presets', 'diff', 'public'], 'Write “laylint presets”'],
  [['presets', 'diff', 'public', 'nhir'], 'There is no preset “nhir”. Did you mean “nihr”?'],
  [['a.md', '--config', 'none.json'], 'none.json cannot be read: there is no such file.'],
])('says what is wrong with %j, and exits with 2', async (args, message) => {
  const cwd = makeFolder({'a.md': 'It worked.\n'})
  const {code, out, err} = await runCli(args, {cwd})
  expect(err).toContain(message)
  expect(err).not.toMatch(/\n\s+at /)
  expect(out).toBe('')
  expect(code).toBe(2)
})

test('shows a stack only with --debug', async () => {
  const {err} = await runCli(['explain', 'nothing-like-it', '--debug'])
  expect(err).toMatch(/\n\s+at /)
})

test('explains a rule', async () => {
  const {code, out} = await runCli(['explain', 'sentence-length'])
  expect(out).toMatch(/^sentence-length\n/)
  expect(out).toContain('rules/sentence-length/README.md')
  expect(code).toBe(0)
})

test('lists rules and presets, also as JSON', async () => {
  const rules = JSON.parse((await runCli(['rules', '--preset', 'nihr', '--format', 'json'])).out)
  expect(rules.preset).toBe('nihr')
  expect(rules.rules.map(({id}: {id: string}) => id)).toContain('jargon-term')
  expect((await runCli(['rules'])).out).toContain('jargon-term')
  const presets = JSON.parse((await runCli(['presets', '--format', 'json'])).out)
  expect(presets.map(({id}: {id: string}) => id)).toContain('cochrane')
  const diff = await runCli(['presets', 'diff', 'public', 'professional'])
  expect(diff.out).toMatch(/audience +public +professional/)
})

test('writes a config file that it can read, and never over another', async () => {
  const cwd = makeFolder({'a.md': 'It worked.\n'})
  const first = await runCli(['init', '--preset', 'nihr'], {cwd})
  expect(first.code).toBe(0)
  const {out} = await runCli(['a.md', '--format', 'json'], {cwd})
  expect(JSON.parse(out).files[0].preset).toBe('nihr')
  const second = await runCli(['init'], {cwd})
  expect(second.code).toBe(2)
  expect(second.err).toContain('There is a laylint.json here already')
})

test('prints the config and where each value comes from', async () => {
  const cwd = makeFolder({
    'laylint.json': '{"preset": "nihr", "rules": {"sentence-length": ["error", {"max": 18}]}}',
    'a.md': '---\nlaylint:\n  region: us\n---\n\nIt worked.\n',
  })
  const {code, out} = await runCli(['--print-config', 'a.md', '--rule', 'passive-voice=off'], {cwd})
  expect(out).toMatch(/^preset +nihr +laylint\.json$/m)
  expect(out).toMatch(/^region +us +front matter$/m)
  expect(out).toMatch(/^ {2}sentence-length +error +laylint\.json$/m)
  expect(out).toMatch(/^ {4}max +18 +laylint\.json$/m)
  expect(out).toMatch(/^ {4}errorAbove +39 +default$/m)
  expect(out).toMatch(/^ {2}passive-voice +off +command line$/m)
  expect(code).toBe(0)
})
