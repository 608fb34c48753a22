import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cacheFolder} from '../../src/start/cache-folder.ts'
import {programFolder} from '../support/build-programs.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const text = 'We will utilise the data. Participants were randomised.\n'

async function check(folder: string, place: string) {
  const {code, out, err} = await runCli(['check', 'a.md', '--format', 'compact'], {
    cwd: folder,
    env: {LAYLINT_CODE_CACHE: place},
  })
  return {code, out, err}
}

function kept(place: string): string[] {
  return readdirSync(place).map((name) => join(place, name))
}

describe('compiled code is kept', () => {
  test('once, and then used', async () => {
    const folder = makeFolder({'a.md': text})
    const place = join(folder, 'code')
    const cold = await check(folder, place)
    const [file = '', ...others] = kept(place)
    expect(others).toEqual([])
    const before = statSync(file).mtimeMs
    expect(await check(folder, place)).toEqual(cold)
    expect(kept(place)).toEqual([file])
    expect(statSync(file).mtimeMs).toBe(before)
    expect(cold.out).toContain('utilise')
  })

  test('and nothing of the text with it', async () => {
    const folder = makeFolder({'a.md': 'Zzyzxian patients were randomised.\n'})
    const place = join(folder, 'code')
    await check(folder, place)
    for (const file of kept(place)) expect(readFileSync(file, 'latin1')).not.toContain('Zzyzxian')
  })

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['something else', () => Buffer.from('not compiled code, but long enough to be read as a length')],
    [
      'of another program',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, bytes.length - 5000), Buffer.alloc(5000)]),
    ],
  ])('anew where the file is %s', async (_, spoil) => {
    const folder = makeFolder({'a.md': text})
    const place = join(folder, 'code')
    const cold = await check(folder, place)
    const [file = ''] = kept(place)
    writeFileSync(file, spoil(readFileSync(file)))
    expect(await check(folder, place)).toEqual(cold)
  })

  test('not at all where the environment says so, or where nothing can be written', async () => {
    const folder = makeFolder({'a.md': text, taken: 'a file, not a folder'})
    const cold = await check(folder, join(folder, 'code'))
    expect(await check(folder, 'off')).toEqual(cold)
    expect(await check(folder, join(folder, 'taken'))).toEqual(cold)
    expect(existsSync(join(folder, 'off'))).toBe(false)
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('a file, not a folder')
  })
})

/** Runs a server until it has kept what it compiled. */
async function serve(place: string): Promise<void> {
  const server = spawn(process.execPath, [join(programFolder, 'laylint.cjs'), 'lsp', '--stdio'], {
    env: {...process.env, LAYLINT_CODE_CACHE: place},
  })
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {processId: null, rootUri: null, capabilities: {}},
  })
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  // It does so after three seconds.
  await new Promise((resolve) => setTimeout(resolve, 6000))
  const ended = new Promise((resolve) => server.on('exit', resolve))
  server.stdin.end()
  await ended
}

test('a server uses what an earlier one kept', async () => {
  const place = join(makeFolder({}), 'code')
  await serve(place)
  const [file = ''] = kept(place)
  const before = statSync(file).mtimeMs
  await serve(place)
  expect(statSync(file).mtimeMs).toBe(before)
})

test('the place is the one that the system has for it', () => {
  expect(cacheFolder({HOME: '/home/ann'}, 'linux')).toBe('/home/ann/.cache/laylint/code')
  expect(cacheFolder({HOME: '/home/ann', XDG_CACHE_HOME: '/var/ann'}, 'linux')).toBe('/var/ann/laylint/code')
  expect(cacheFolder({HOME: '/home/ann', XDG_CACHE_HOME: 'here'}, 'linux')).toBe(
    '/home/ann/.cache/laylint/code',
  )
  expect(cacheFolder({HOME: '/Users/ann'}, 'darwin')).toBe('/Users/ann/Library/Caches/laylint/code')
  expect(cacheFolder({LOCALAPPDATA: '/c/local'}, 'win32')).toBe('/c/local/laylint/code')
  expect(cacheFolder({}, 'win32')).toBeUndefined()
  expect(cacheFolder({HOME: '/'}, 'linux')).toBeUndefined()
  expect(cacheFolder({HOME: '/home/ann', LAYLINT_CODE_CACHE: 'off'}, 'linux')).toBeUndefined()
})
