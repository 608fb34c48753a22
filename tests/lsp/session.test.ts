import {afterEach, expect, test} from 'vitest'
import {LspClient, publishedBy, type SessionOptions} from '../support/lsp-client.ts'
import {covered, ofRule, positionOf} from '../support/lsp-text.ts'

const uri = 'untitled:Untitled-1'
const text = 'Doctors 👩‍⚕️ utilise 𝒳-rays to see inside you.\n'

const clients: LspClient[] = []

afterEach(() => {
  for (const client of clients.splice(0)) client.process.kill('SIGKILL')
})

async function start(options: SessionOptions = {}): Promise<LspClient> {
  const client = await LspClient.start(options)
  clients.push(client)
  return client
}

function spawn(): LspClient {
  const client = LspClient.spawn()
  clients.push(client)
  return client
}

test('Answers a request before initialise with -32002', async () => {
  const client = spawn()
  const answer = await client.request('textDocument/hover', {
    textDocument: {uri},
    position: {line: 0, character: 0},
  })
  expect(answer.error?.code).toBe(-32002)
})

test('Refuses a second initialise and anything after shutdown, then exits with 0', async () => {
  const client = await start()
  expect((await client.request('initialize', {capabilities: {}})).error?.code).toBe(-32600)
  expect((await client.request('shutdown', undefined)).result).toBeNull()
  expect((await client.request('textDocument/hover', {})).error?.code).toBe(-32600)
  client.notify('exit', undefined)
  expect(await client.exited).toBe(0)
})

test('Exits with 1 without a shutdown, and when the client goes away', async () => {
  const client = await start()
  client.notify('exit', undefined)
  expect(await client.exited).toBe(1)
  const other = await start()
  other.process.stdin?.end()
  expect(await other.exited).toBe(1)
})

test('Answers an unknown method with -32601 and lives through messages that make no sense', async () => {
  const client = await start()
  expect((await client.request('laylint/nothing', {})).error?.code).toBe(-32601)
  client.raw('Content-Length: 5\r\n\r\n{nope')
  client.notify('$/unknown', {})
  client.notify('textDocument/didOpen', {})
  client.notify('textDocument/didChange', {textDocument: {uri, version: 'two'}, contentChanges: 1})
  expect((await client.request('textDocument/codeAction', {})).error?.code).toBe(-32602)
  expect(
    (await client.request('textDocument/hover', {textDocument: {uri}, position: null})).error?.code,
  ).toBe(-32602)
  client.open(uri, text)
  expect(ofRule(await client.diagnostics(uri, 1), 'simpler-words')).toHaveLength(1)
})

test('Serves a client that says nothing of itself', async () => {
  const client = await start()
  client.open(uri, text)
  const [found] = ofRule(await client.diagnostics(uri, 1), 'simpler-words')
  expect(found).toMatchObject({severity: 2, source: 'laylint', code: 'simpler-words'})
  expect(found?.codeDescription?.href).toMatch(/^https:\/\/.+simpler-words/)
  expect(found === undefined ? '' : covered(text, found.range)).toBe('utilise')
  expect(found).not.toHaveProperty('tags')
  expect(found).not.toHaveProperty('relatedInformation')
  expect(await client.stop()).toBe(0)
})

test.each(['utf-8', 'utf-16', 'utf-32'] as const)(
  'Counts columns in %s where the client prefers it',
  async (encoding) => {
    const client = await LspClient.start({capabilities: {general: {positionEncodings: [encoding, 'utf-16']}}})
    clients.push(client)
    expect(client.initial.capabilities.positionEncoding).toBe(encoding)
    client.open(uri, text)
    const [found] = ofRule(await client.diagnostics(uri, 1), 'simpler-words')
    expect(found?.range.start).toEqual(positionOf(text, 'utilise', encoding))
    // An emoji in front, in the client's own columns.
    const at = positionOf(text, 'utilise', encoding)
    client.change(uri, 2, [{range: {start: at, end: at}, text: '😀 '}])
    const changed = text.replace('utilise', '😀 utilise')
    const [moved] = ofRule(await client.diagnostics(uri, 2), 'simpler-words')
    expect(moved?.range.start).toEqual(positionOf(changed, 'utilise', encoding))
  },
)

test('Clears a document when it is closed and says nothing of it afterwards', async () => {
  const client = await start()
  client.open(uri, text)
  await client.diagnostics(uri, 1)
  client.notifications.length = 0
  client.change(uri, 2, [{text: `${text}We utilise it.\n`}])
  client.close(uri)
  await client.until((message) => publishedBy(message)?.diagnostics.length === 0)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(
    client.notifications.filter((message) => (publishedBy(message)?.diagnostics.length ?? 0) > 0),
  ).toEqual([])
})

test('Answers a burst of changes once, for the last version', async () => {
  const client = await start()
  client.open(uri, text)
  await client.diagnostics(uri, 1)
  for (let version = 2; version <= 60; version += 1)
    client.change(uri, version, [{text: `${text}${'a '.repeat(version)}`}])
  await client.diagnostics(uri, 60)
  const versions = client.notifications.map((message) => publishedBy(message)?.version ?? 0)
  expect(versions.length).toBeLessThan(10)
  expect(versions).toEqual([...versions].sort((one, other) => one - other))
})

test('Is asked by clients that pull, and then pushes nothing', async () => {
  const client = await start({
    capabilities: {textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}},
  })
  client.open(uri, text)
  const first = await client.request('textDocument/diagnostic', {textDocument: {uri}})
  expect(first.result).toMatchObject({kind: 'full', resultId: expect.any(String)})
  const {resultId} = first.result as {resultId: string}
  const second = await client.request('textDocument/diagnostic', {
    textDocument: {uri},
    previousResultId: resultId,
  })
  expect(second.result).toEqual({kind: 'unchanged', resultId})
  expect(client.notifications.filter((message) => publishedBy(message) !== undefined)).toEqual([])
})

test('Gives up a request that the client cancels', async () => {
  const client = await start()
  client.open(uri, text)
  const answer = client.request('textDocument/hover', {
    textDocument: {uri},
    position: {line: 0, character: 0},
  })
  client.cancelLast()
  expect((await answer).error?.code).toBe(-32800)
})

test('Reads a text with a byte order mark and with CR alone as line end', async () => {
  const client = await start()
  const odd = '\uFEFFA heading\r\rWe utilise it.\r'
  client.open(uri, odd, 'plaintext')
  const [found] = ofRule(await client.diagnostics(uri, 1), 'simpler-words')
  expect(found?.range).toEqual({start: {line: 2, character: 3}, end: {line: 2, character: 10}})
})
