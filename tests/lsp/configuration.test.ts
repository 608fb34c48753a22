import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {publishedBy} from '../support/lsp-client.ts'
import {makeFolder, startSession} from '../support/lsp-session.ts'
import {covered, ofRule} from '../support/lsp-text.ts'

const text = 'We utilise it.\n'
const off = '{"rules": {"simpler-words": "off"}}\n'

const watching = {
  workspace: {
    configuration: true,
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
  },
}

test('Takes the settings of the editor, and the config file over them', async () => {
  const folder = makeFolder()
  folder.write('ours/laylint.json', '{"rules": {"simpler-words": "error"}}\n')
  const answers = {'workspace/configuration': () => [{rules: {'simpler-words': 'info'}}]}
  const client = await startSession({capabilities: watching, folders: [folder.uri], answers})
  client.open(folder.uriOf('a.md'), text)
  client.open(folder.uriOf('ours/b.md'), text)
  expect(ofRule(await client.diagnostics(folder.uriOf('a.md'), 1), 'simpler-words')[0]?.severity).toBe(3)
  expect(ofRule(await client.diagnostics(folder.uriOf('ours/b.md'), 1), 'simpler-words')[0]?.severity).toBe(1)
})

test('Asks for the settings again when they change', async () => {
  let settings: object = {}
  const answers = {'workspace/configuration': () => [settings]}
  const client = await startSession({capabilities: watching, answers})
  client.open('untitled:a', text)
  expect(ofRule(await client.diagnostics('untitled:a', 1), 'simpler-words')).toHaveLength(1)
  settings = {enable: false}
  client.notifications.length = 0
  client.notify('workspace/didChangeConfiguration', {settings: null})
  expect(await client.diagnostics('untitled:a', 1)).toEqual([])
})

test('Takes settings that the client pushes', async () => {
  const client = await startSession({settings: {rules: {'simpler-words': 'info'}}})
  client.open('untitled:a', text)
  expect(ofRule(await client.diagnostics('untitled:a', 1), 'simpler-words')[0]?.severity).toBe(3)
  client.notifications.length = 0
  client.notify('workspace/didChangeConfiguration', {settings: {laylint: {rules: {'simpler-words': 'off'}}}})
  expect(ofRule(await client.diagnostics('untitled:a', 1), 'simpler-words')).toEqual([])
})

test('Registers for changes where the client lets it, and takes them up', async () => {
  const folder = makeFolder()
  const uri = folder.uriOf('a.md')
  const client = await startSession({capabilities: watching, folders: [folder.uri]})
  client.open(uri, text)
  await client.diagnostics(uri, 1)
  const registered = JSON.stringify(
    client.serverRequests.filter(({method}) => method === 'client/registerCapability'),
  )
  expect(registered).toContain('workspace/didChangeWatchedFiles')
  expect(registered).toContain('**/laylint.json')
  folder.write('laylint.json', off)
  client.notifications.length = 0
  client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: folder.uriOf('laylint.json'), type: 1}]})
  expect(ofRule(await client.diagnostics(uri, 1), 'simpler-words')).toEqual([])
})

test('Notices a config file that a client without watchers does not report', async () => {
  const folder = makeFolder()
  const uri = folder.uriOf('a.md')
  const client = await startSession({folders: [folder.uri]})
  client.open(uri, text)
  expect(ofRule(await client.diagnostics(uri, 1), 'simpler-words')).toHaveLength(1)
  folder.write('laylint.json', off)
  await new Promise((resolve) => setTimeout(resolve, 400))
  client.change(uri, 2, [{text: `${text}\n`}])
  expect(ofRule(await client.diagnostics(uri, 2), 'simpler-words')).toEqual([])
  rmSync(join(folder.path, 'laylint.json'))
  await new Promise((resolve) => setTimeout(resolve, 400))
  client.change(uri, 3, [{text}])
  expect(ofRule(await client.diagnostics(uri, 3), 'simpler-words')).toHaveLength(1)
})

test('Has a config for each of several folders, and for files outside of them', async () => {
  const [one, other, outside] = [makeFolder(), makeFolder(), makeFolder()]
  other.write('laylint.json', off)
  outside.write('laylint.json', off)
  const client = await startSession({folders: [one.uri, other.uri]})
  const found: number[] = []
  for (const folder of [one, other, outside]) {
    client.open(folder.uriOf('a.md'), text)
    found.push(ofRule(await client.diagnostics(folder.uriOf('a.md'), 1), 'simpler-words').length)
  }
  expect(found).toEqual([1, 0, 0])
})

test('Reads front matter, and marks what is wrong there', async () => {
  const client = await startSession()
  const matter =
    '---\nlaylint:\n  rules:\n    simpler-words: off\n    pasive-voice: off\n---\n\nWe utilise it.\n'
  client.open('untitled:a', matter)
  const found = await client.diagnostics('untitled:a', 1)
  expect(ofRule(found, 'simpler-words')).toEqual([])
  const [mistake] = ofRule(found, 'front-matter')
  expect(mistake?.message).toContain('passive-voice')
  expect(mistake === undefined ? '' : covered(matter, mistake.range)).toBe('pasive-voice')
})

test('Says once what is wrong with a config file, marks it there, and checks without it', async () => {
  const folder = makeFolder()
  const config = '{\n  "rules": {"simpler-wrods": "off"}\n}\n'
  folder.write('laylint.json', config)
  const client = await startSession({folders: [folder.uri]})
  for (const name of ['a.md', 'b.md']) {
    client.open(folder.uriOf(name), text)
    expect(ofRule(await client.diagnostics(folder.uriOf(name), 1), 'simpler-words')).toHaveLength(1)
  }
  const said = client.notifications.filter(({method}) => method === 'window/showMessage')
  expect(said).toHaveLength(1)
  expect(JSON.stringify(said)).toContain('simpler-words')
  const marked = client.notifications
    .map(publishedBy)
    .find((one) => one?.uri === folder.uriOf('laylint.json'))
  const [mistake] = marked?.diagnostics ?? []
  expect(mistake).toMatchObject({severity: 1, source: 'laylint', code: 'LAYLINT_UNKNOWN_RULE'})
  expect(mistake === undefined ? '' : covered(config, mistake.range)).toBe('"simpler-wrods"')
  folder.write('laylint.json', off)
  client.notifications.length = 0
  client.notify('workspace/didChangeWatchedFiles', {changes: []})
  await client.until(
    (one) =>
      publishedBy(one)?.uri === folder.uriOf('laylint.json') && publishedBy(one)?.diagnostics.length === 0,
  )
  expect(ofRule(await client.diagnostics(folder.uriOf('a.md'), 1), 'simpler-words')).toEqual([])
})

test('Checks a config file as it is being written', async () => {
  const folder = makeFolder()
  const client = await startSession({folders: [folder.uri]})
  const uri = folder.uriOf('laylint.json')
  const yaml = folder.uriOf('.laylintrc.yaml')
  client.open(uri, '{"preset": "nhir"}', 'json')
  expect((await client.diagnostics(uri, 1))[0]?.message).toContain('"nihr"')
  client.change(uri, 2, [{text: '{"preset": "nihr"}'}])
  expect(await client.diagnostics(uri, 2)).toEqual([])
  client.change(uri, 3, [{text: '{"preset": '}])
  expect((await client.diagnostics(uri, 3))[0]?.code).toBe('LAYLINT_CONFIG_SYNTAX')
  client.open(yaml, 'rules:\n  jargon-term: of\n', 'yaml')
  expect((await client.diagnostics(yaml, 1))[0]?.range).toEqual({
    start: {line: 1, character: 15},
    end: {line: 1, character: 17},
  })
  client.open(folder.uriOf('package.json'), '{"laylint": {"presett": "nihr"}}', 'json')
  expect((await client.diagnostics(folder.uriOf('package.json'), 1))[0]?.message).toContain('"preset"')
})
