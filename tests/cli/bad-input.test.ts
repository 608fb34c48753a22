import {execFile} from 'node:child_process'
import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {programFolder} from '../support/build-programs.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const fine = 'We utilised the new tablets.\n'

/** Runs over one bad file and one good one: the good one is always linted. */
async function runBeside(name: string, contents: string | Uint8Array) {
  const cwd = makeFolder({[name]: contents, 'fine.md': fine})
  const result = await runCli([name, 'fine.md', '--format', 'compact'], {cwd})
  expect(result.err).not.toMatch(/\n\s+at /)
  expect(result.out).toContain('fine.md:1:4: warning')
  return result
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test.each([
  [
    'a binary file',
    'x.md',
    bytes(0x50, 0x4b, 3, 4, 0, 0),
    'x.md: is not a text file: it is a ZIP or Office file',
  ],
  ['a PDF', 'x.txt', Buffer.from('%PDF-1.7\n'), 'x.txt: is not a text file: it is a PDF'],
  ['NUL characters', 'x.md', 'It\0 worked', 'x.md: is not a text file: it has NUL characters.'],
  [
    'UTF-16 without its mark',
    'x.txt',
    Buffer.from('It worked well.', 'utf16le'),
    'seems to be UTF-16 without its mark',
  ],
  [
    'damaged UTF-8',
    'x.md',
    Buffer.concat([Buffer.from('Café\nwas '), bytes(0xe9, 0x20), Buffer.from('good')]),
    'x.md: is not valid UTF-8 (byte 0xE9 on line 2)',
  ],
  [
    'a file of 6 MB',
    'x.txt',
    'word '.repeat(1_200_000),
    'x.txt: is too large: 6.0 MB, and the most is 5 MB.',
  ],
  ['a line of 20 MB', 'x.md', 'a'.repeat(20_000_000), 'x.md: is too large: 20.0 MB'],
  ['an unknown ending', 'x.tex', 'It worked', 'x.tex: the ending of its name tells no format.'],
])('refuses %s with the reason, and lints the other file', async (_, name, contents, message) => {
  const {code, err} = await runBeside(name, contents)
  expect(err).toContain(message)
  expect(code).toBe(2)
})

test.each([
  ['an empty file', 'x.md', ''],
  ['UTF-16 with its mark', 'x.txt', Buffer.concat([bytes(0xff, 0xfe), Buffer.from('It worked.', 'utf16le')])],
  ['UTF-8 with its mark', 'x.md', '\uFEFFIt worked.'],
  ['a file of white space', 'x.md', ' \n\n\t\n'],
])('reads %s', async (_, name, contents) => {
  const {code, err} = await runBeside(name, contents)
  expect(err).toBe('')
  expect(code).toBe(0)
})

test('reads Windows-1252 with a note', async () => {
  const cwd = makeFolder({'x.txt': Buffer.concat([Buffer.from('We met in a caf'), bytes(0xe9, 0x2e)])})
  const {code, out} = await runCli(['x.txt', '--format', 'json'], {cwd})
  const [file] = JSON.parse(out).files
  expect(file.notes[0]).toContain('read as Windows-1252')
  expect(code).toBe(0)
})

test.each([
  ['100,000 nested quotes', `${'>'.repeat(100_000)} It worked.`],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['100,000 empty links', '[]('.repeat(33_000)],
  ['100,000 stars', '* '.repeat(50_000)],
  ['one word of 200,000 letters', 'a'.repeat(200_000)],
  ['a megabyte of prose', 'The tablets helped people to sleep well at night. '.repeat(20_000)],
])(
  'gets through %s within its limits',
  async (_, text) => {
    const cwd = makeFolder({'x.md': text, 'fine.md': fine})
    const startedAt = performance.now()
    const {code, out, err} = await runCli(['x.md', 'fine.md', '--format', 'compact'], {cwd})
    expect(performance.now() - startedAt).toBeLessThan(25_000)
    expect(out).toContain('fine.md:1:4: warning')
    expect(err).not.toMatch(/\n\s+at /)
    if (out.includes('resource-limit')) expect(code).toBe(2)
  },
  40_000,
)

test('gets through several costly texts in one run', async () => {
  const brackets = '['.repeat(100_000)
  const cwd = makeFolder({'a.md': brackets, 'b.md': brackets, 'c.md': brackets, 'fine.md': fine})
  const {out} = await runCli(['.', '--format', 'json'], {cwd})
  expect(JSON.parse(out).files.map(({path}: {path: string}) => path)).toEqual([
    'a.md',
    'b.md',
    'c.md',
    'fine.md',
  ])
}, 60_000)

test('says which files are missing, unreadable, loops or folders without texts', async () => {
  const cwd = makeFolder({'fine.md': fine, 'x.md/': '', 'locked.md': fine})
  chmodSync(join(cwd, 'locked.md'), 0)
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  symlinkSync('nowhere.md', join(cwd, 'dead.md'))
  const names = ['fine.md', 'fin.md', 'x.md', 'locked.md', 'loop.md', 'dead.md', '*.rst']
  const {code, out, err} = await runCli([...names, '--format', 'compact'], {cwd})
  expect(out).toContain('fine.md:1:4: warning')
  expect(err).toContain('fin.md: there is no such file. Did you mean “fine.md”?')
  expect(err).toContain('x.md: has no file to check.')
  // The super-user may read everything.
  if (process.getuid?.() !== 0)
    expect(err).toContain('locked.md: cannot be read: you are not allowed to read it.')
  expect(err).toContain('loop.md: cannot be read: its links lead in a circle.')
  expect(err).toContain('dead.md: is a link that leads nowhere.')
  expect(err).toContain('*.rst: no file has such a name.')
  expect(code).toBe(2)
})

test('follows no links to folders, so that circles end', async () => {
  const cwd = makeFolder({'texts/a.md': fine})
  symlinkSync('..', join(cwd, 'texts/up'))
  const {code, out} = await runCli(['.', '--format', 'compact'], {cwd})
  expect(out).toBe('texts/a.md:1:4: warning: “utilised” has a shorter word: “used”. (simpler-words)\n')
  expect(code).toBe(0)
})

test('makes control characters in names and texts visible', async () => {
  const cwd = makeFolder({'a\u001b[31m.md': 'We utilised\u001b[2J it, \u202eevil.\n'})
  for (const format of ['pretty', 'compact', 'json']) {
    const {out, err} = await runCli(['.', '--format', format], {cwd})
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(out).toContain('utilised')
  }
})

test('ends quietly when nobody reads on', async () => {
  const cwd = makeFolder({'a.md': `${fine}\n`.repeat(3_000)})
  const program = join(programFolder, 'laylint.cjs')
  const script = `"${process.execPath}" "${program}" a.md --all --format compact | head -n 1`
  const {stdout, stderr} = await promisify(execFile)('sh', ['-c', script], {cwd})
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
})
