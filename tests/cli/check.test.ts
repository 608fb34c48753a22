import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const bad = 'We utilised the new tablets.\n\nThe trial cost a lot, e.g. for travel.\n'
const good = 'The new tablets helped people to sleep. Ask your nurse about them.\n'

test('prints findings to standard output and nothing to standard error', async () => {
  const cwd = makeFolder({'summary.md': bad})
  const {code, out, err} = await runCli(['summary.md'], {cwd})
  expect(out).toContain('summary.md')
  expect(out).toContain('We utilised the new tablets.')
  expect(out).toContain('simpler-words')
  expect(out).toContain('Ask someone from your audience')
  expect(err).toBe('')
  expect(code).toBe(0)
})

test('takes “check” as the name of the default command', async () => {
  const cwd = makeFolder({'summary.md': bad})
  expect(await runCli(['check', 'summary.md'], {cwd})).toEqual(await runCli(['summary.md'], {cwd}))
})

test('exits with 1 at the severity of --fail-on and with 0 below it', async () => {
  const cwd = makeFolder({'summary.md': bad})
  const codeFor = async (...args: string[]) => (await runCli(['summary.md', ...args], {cwd})).code
  expect(await codeFor('--fail-on', 'warning')).toBe(1)
  expect(await codeFor('--fail-on', 'never')).toBe(0)
  expect(await codeFor('--fail-on', 'warning', '--exit-zero')).toBe(0)
  expect(await codeFor('--max-warnings', '0')).toBe(1)
  expect(await codeFor('--max-warnings', '99')).toBe(0)
  expect(await codeFor('--rule', 'simpler-words=error')).toBe(1)
})

test('reads folders and globs and respects .gitignore and .laylintignore', async () => {
  const cwd = makeFolder({
    'a.md': bad,
    'texts/b.txt': bad,
    'texts/c.md': bad,
    'texts/d.ts': 'const a = 1',
    'texts/old/e.md': bad,
    'node_modules/pkg/README.md': bad,
    '.gitignore': 'old/\n',
    'texts/.laylintignore': 'c.md\n',
  })
  const pathsFor = async (...args: string[]) => {
    const {out} = await runCli([...args, '--format', 'compact'], {cwd})
    return [...new Set(out.split('\n').map((line) => line.split(':')[0]))].filter((path) => path !== '')
  }
  expect(await pathsFor('.')).toEqual(['a.md', 'texts/b.txt'])
  expect(await pathsFor('texts')).toEqual(['texts/b.txt'])
  expect(await pathsFor('**/*.md')).toEqual(['a.md'])
  expect(await pathsFor('texts/c.md')).toEqual(['texts/c.md'])
  expect(await pathsFor('texts', '--no-ignore')).toEqual(['texts/b.txt', 'texts/c.md', 'texts/old/e.md'])
})

test('reads standard input under the name it is given', async () => {
  const cwd = makeFolder({})
  const named = await runCli(['-', '--stdin-filename', 'draft.txt', '--format', 'compact'], {cwd, input: bad})
  expect(named.out).toMatch(/^draft\.txt:1:4: warning/)
  const bare = await runCli(['-', '--format', 'compact'], {cwd, input: bad})
  expect(bare.out).toMatch(/^standard input:1:4: warning/)
  const text = await runCli(['-', '--format-in', 'text', '--format', 'json'], {cwd, input: bad})
  expect(JSON.parse(text.out).files[0].format).toBe('text')
})

test('writes several reports at once', async () => {
  const cwd = makeFolder({'summary.md': bad})
  const args = ['summary.md', '--format', 'json=out/report.json', '--format', 'compact']
  const {out} = await runCli(args, {cwd})
  expect(out).toMatch(/^summary\.md:1:4/)
  expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')).summary.files).toBe(1)
  const both = await runCli(['summary.md', '--format', 'json', '--format', 'compact'], {cwd})
  expect(both.code).toBe(2)
  expect(both.err).toContain('Only one report fits on standard output')
  await runCli(['summary.md', '--output', 'report.txt'], {cwd})
  expect(existsSync(join(cwd, 'report.txt'))).toBe(true)
})

test('is quiet about a good text', async () => {
  const cwd = makeFolder({'summary.md': good})
  const {code, out} = await runCli(['summary.md'], {cwd})
  expect(out).not.toContain('error')
  expect(code).toBe(0)
  const quiet = await runCli(['summary.md', '--quiet'], {cwd})
  expect(quiet.out).toBe('')
})

test('folds repeats and caps each rule, and --all shows every one', async () => {
  const lines = [
    'We utilised soap.',
    'We commenced it.',
    'We terminated it.',
    'It was sufficient.',
    'We endeavoured to help.',
    'We demonstrated it.',
    'It was commenced.',
  ]
  const cwd = makeFolder({'summary.md': lines.join('\n\n')})
  const capped = await runCli(['summary.md'], {cwd})
  expect(capped.out).toContain('Not shown:')
  expect(capped.out).toContain('--all')
  const all = await runCli(['summary.md', '--all'], {cwd})
  expect(all.out).not.toContain('Not shown:')
})

test('uses colour only where it is wanted', async () => {
  const cwd = makeFolder({'summary.md': bad})
  const hasColor = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
    (await runCli(['summary.md', ...args], {cwd, env})).out.includes('\u001b[')
  expect(await hasColor([], {})).toBe(false)
  expect(await hasColor([], {FORCE_COLOR: '1'})).toBe(true)
  expect(await hasColor([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
  expect(await hasColor(['--color', 'always'], {NO_COLOR: '1'})).toBe(true)
  expect(await hasColor(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
})

test('prints counts of rules with --stats, to standard error', async () => {
  const cwd = makeFolder({'summary.md': bad})
  const {err, out} = await runCli(['summary.md', '--stats', '--format', 'compact'], {cwd})
  expect(err).toMatch(/\d+ {2}simpler-words\n/)
  expect(err).toMatch(/1 files in \d+ ms/)
  expect(out).not.toContain('files in')
})

test('lints many files with several threads, in order and with the same result', async () => {
  const files: Record<string, string> = {}
  for (let index = 0; index < 210; index += 1) {
    files[`${String(index).padStart(3, '0')}.md`] = index === 100 ? '\0' : bad
  }
  const cwd = makeFolder(files)
  const {code, out, err} = await runCli(['.', '--format', 'json'], {cwd})
  const reports: {path: string; messages: unknown[]}[] = JSON.parse(out).files
  expect(reports.map(({path}) => path)).toEqual(Object.keys(files).filter((path) => path !== '100.md'))
  expect(new Set(reports.map(({messages}) => JSON.stringify(messages))).size).toBe(1)
  expect(err).toContain('100.md: is not a text file')
  expect(code).toBe(2)
}, 60_000)
