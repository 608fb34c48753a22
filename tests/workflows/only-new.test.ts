import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Workshop, writeFiles} from '../support/git-repository.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const compact = ['--format', 'compact', '--rule', 'typography=off']

/** Lines of `simpler-words`: where they are. */
function places(out: string): string[] {
  return [...out.matchAll(/^(\S+:\d+):\d+: .*\(simpler-words\)$/gm)].map(([, place = '']) => place)
}

test('--since reports findings on changed lines, staged or not, and on new files', async () => {
  const cwd = new Workshop().repository('texts', {
    'a.md': 'We utilised it.\n\nAll went well.\n\nWe utilised it.\n',
    'same.md': 'We utilised it.\n',
    'sub/é b.md': 'One.\n',
  })
  expect((await runCli(['--since', 'HEAD', ...compact], {cwd})).out).toBe('')
  writeFiles(cwd, {
    'a.md': 'We utilised it.\n\nAll of us utilised it.\n\nWe utilised it.\n',
    'new.md': 'We utilised it.\n',
    'sub/é b.md': 'One.\n\nTwo of us utilised it.\n',
  })
  const {out, code} = await runCli(['--since', 'HEAD', ...compact], {cwd})
  expect(places(out.replace('é b', 'é_b'))).toEqual(['a.md:3', 'new.md:1', 'sub/é_b.md:3'])
  expect(code).toBe(0)
  const below = await runCli(['--since', 'HEAD', '.', ...compact], {cwd: join(cwd, 'sub')})
  expect(places(below.out.replace('é b', 'é_b'))).toEqual(['é_b.md:3'])
})

test('--since says what is wrong where there is no such revision, or no repository', async () => {
  const cwd = new Workshop().repository('texts', {'a.md': 'One.\n'})
  const unknown = await runCli(['--since', '--output=x', 'a.md'], {cwd})
  expect(unknown.code).toBe(2)
  expect((await runCli(['--since', 'mian'], {cwd})).err).toContain('git knows no revision “mian”')
  rmSync(join(cwd, '.git'), {recursive: true})
  expect((await runCli(['--since', 'main'], {cwd})).err).toContain('--since needs git and a repository')
})

test('a baseline hides what it knows, whatever happens around it, and shows what is new', async () => {
  const cwd = makeFolder({'a.md': 'We utilised it.\n', 'b/b.md': 'We utilised it.\n'})
  const made = await runCli(['.', '--update-baseline', '--fail-on', 'info'], {cwd})
  expect(made.code).toBe(0)
  expect(made.err).toContain('Wrote laylint-baseline.json.')
  const check = (...args: string[]) =>
    runCli([...args, '--baseline', 'laylint-baseline.json', '--fail-on', 'warning', ...compact], {cwd})
  expect((await check('.')).out).toBe('')
  writeFiles(cwd, {'a.md': 'All went well.\n\nIn May, we utilised it. We utilised it.\n'})
  const {out, code} = await check('.')
  expect(places(out)).toEqual(['a.md:3'])
  expect(code).toBe(1)
  // One of the two is known: the first, as before.
  expect(out).toMatch(/a\.md:3:2[5-9]/)
  const below = await runCli(['b.md', '--baseline', '../laylint-baseline.json', ...compact], {
    cwd: join(cwd, 'b'),
  })
  expect(below.out).toBe('')
  rmSync(join(cwd, 'a.md'))
  await runCli(['b', '--update-baseline'], {cwd})
  const text = readFileSync(join(cwd, 'laylint-baseline.json'), 'utf8')
  expect(Object.keys(JSON.parse(text).files)).toEqual(['b/b.md'])
})

test('a baseline that is missing or broken is an error that says what to do', async () => {
  const cwd = makeFolder({'a.md': 'One.\n', 'x.json': '{"laylintBaseline":2}'})
  for (const [name, message] of [
    [
      'none.json',
      'There is no baseline none.json. Write one: laylint --baseline none.json --update-baseline',
    ],
    ['x.json', 'x.json is no baseline that this version can read'],
  ] as const) {
    const {code, err} = await runCli(['a.md', '--baseline', name], {cwd})
    expect(err).toContain(message)
    expect(code).toBe(2)
  }
})
