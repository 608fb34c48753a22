import {chmodSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const bad = 'We utilised the tablets prior to surgery.\n'
const good = 'We used the tablets before surgery.\n'

test('replaces in place, says what, and does nothing the second time', async () => {
  const cwd = makeFolder({'a.md': bad, 'b.md': good})
  const first = await runCli(['fix', '.'], {cwd})
  expect(first.out).toContain('a.md: 2 replacements\n  “utilised” → “used” (simpler-words)\n')
  expect(first.out).toContain('Made 2 replacements in 1 of 2 files.')
  expect(first.code).toBe(0)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(good)
  const second = await runCli(['fix', '.'], {cwd})
  expect(second.out).toContain('Nothing to replace in 2 files.')
  expect(second.code).toBe(0)
  expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md', 'b.md'])
})

test('prints a diff with --dry-run, changes nothing, and exits with 1', async () => {
  const cwd = makeFolder({'a.md': bad})
  const {code, out, err} = await runCli(['fix', '--dry-run', 'a.md'], {cwd})
  expect(out).toBe(`--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-${bad}+${good}`)
  expect(err).toContain('Would make 2 replacements')
  expect(code).toBe(1)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(bad)
  expect((await runCli(['fix', '-n', 'a.md', '--quiet'], {cwd: makeFolder({'a.md': good})})).code).toBe(0)
})

test('limits itself to the rules of --rule', async () => {
  const cwd = makeFolder({'a.md': "We utilised it. We don't know.\n"})
  expect((await runCli(['fix', '--rule', 'negative-contraction', 'a.md'], {cwd})).code).toBe(0)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('We utilised it. We do not know.\n')
  const {code, err} = await runCli(['fix', '--rule', 'simple-words', 'a.md'], {cwd})
  expect(err).toContain('There is no rule “simple-words”. Did you mean “simpler-words”?')
  expect(code).toBe(2)
})

test('reads standard input and writes the text, and nothing else, to standard output', async () => {
  const {code, out, err} = await runCli(['fix', '-'], {cwd: makeFolder({}), input: bad})
  expect(out).toBe(good)
  expect(err).toContain('Made 2 replacements')
  expect(code).toBe(0)
})

/** “We utilised it at the café.” and what becomes of it, in one encoding. */
function inEncoding(encode: (text: string) => Buffer): readonly [Buffer, Buffer] {
  return [encode('We utilised it at the café.\r\n'), encode('We used it at the café.\r\n')]
}

test.each([
  ['UTF-8', ...inEncoding((text) => Buffer.from(text))],
  ['UTF-8 with its mark', ...inEncoding((text) => Buffer.from(`\uFEFF${text}`))],
  ['UTF-16, little end first', ...inEncoding((text) => Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['UTF-16, big end first', ...inEncoding((text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
  ['Windows-1252', ...inEncoding((text) => Buffer.from(text, 'latin1'))],
])('keeps the encoding: %s', async (_, before, after) => {
  const cwd = makeFolder({'a.txt': before})
  const {code, err} = await runCli(['fix', 'a.txt'], {cwd})
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(readFileSync(join(cwd, 'a.txt'))).toEqual(after)
})

test('keeps mixed line ends, the missing last one, the mode and links', async () => {
  const cwd = makeFolder({
    'real/a.md': 'Doctors utilise it.\r\n\r\nDoctors utilise it.\n\nDoctors utilise it.\r\rYes',
  })
  chmodSync(join(cwd, 'real/a.md'), 0o640)
  symlinkSync('real/a.md', join(cwd, 'link.md'))
  expect((await runCli(['fix', 'link.md'], {cwd})).code).toBe(0)
  expect(readFileSync(join(cwd, 'real/a.md'), 'utf8')).toBe(
    'Doctors use it.\r\n\r\nDoctors use it.\n\nDoctors use it.\r\rYes',
  )
  expect(statSync(join(cwd, 'real/a.md')).mode & 0o777).toBe(0o640)
  expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
  expect(readlinkSync(join(cwd, 'link.md'))).toBe('real/a.md')
})

test('leaves read-only files and Word files alone, says why, and goes on', async () => {
  const cwd = makeFolder({'a.md': bad, 'b.md': bad, 'c.docx': 'PK'})
  chmodSync(join(cwd, 'a.md'), 0o444)
  const {code, err} = await runCli(['fix', 'a.md', 'c.docx', 'b.md'], {cwd})
  expect(err).toMatch(/a\.md: (?:is read-only|cannot be written)/)
  expect(err).toContain('c.docx: is a Word or OpenDocument file')
  expect(code).toBe(2)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(bad)
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(good)
})

test('takes no file for a command after --', async () => {
  const cwd = makeFolder({fix: bad, '-n.md': bad})
  const {out, code} = await runCli(['--format', 'compact', '--format-in', 'md', '--', 'fix', '-n.md'], {cwd})
  expect(out).toContain('fix:1:4')
  expect(out).toContain('-n.md:1:4')
  expect(code).toBe(0)
})

test('after it, check reports nothing that it fixed and nothing new', async () => {
  const text = readFileSync(new URL('../../examples/sleep-before.md', import.meta.url), 'utf8')
  const cwd = makeFolder({'a.md': text})
  const keys = async (): Promise<string[]> => {
    const {out} = await runCli(['a.md', '--format', 'json'], {cwd})
    return JSON.parse(out).files[0].messages.map(
      ({ruleId, actual}: {ruleId: string; actual: string}) => `${ruleId} ${actual}`,
    )
  }
  const before = await keys()
  const {out} = await runCli(['fix', 'a.md'], {cwd})
  const fixed = [...out.matchAll(/^ {2}“(.*)” → .* \(([\w-]+)\)/gm)].map(
    ([, word, rule]) => `${rule} ${word}`,
  )
  expect(fixed.length).toBeGreaterThan(0)
  const after = await keys()
  for (const key of fixed) expect(after).not.toContain(key)
  expect(after.length).toBeLessThan(before.length)
})
