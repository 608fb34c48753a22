import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {CodeAction, Range} from 'vscode-languageserver/node'
import {LspClient, type SessionOptions} from '../support/lsp-client.ts'
import {applyEdits, editsOf, ofRule, positionOf} from '../support/lsp-text.ts'

let folder = ''
let uri = ''
let client: LspClient | undefined

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'laylint-lsp-')), 'my summaries')
  mkdirSync(join(folder, '.git'), {recursive: true})
  uri = pathToFileURL(join(folder, 'summary.md')).href
})

afterEach(() => {
  client?.process.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

const capabilities = {
  workspace: {workspaceEdit: {documentChanges: true}, applyEdit: true},
  textDocument: {codeAction: {isPreferredSupport: true}},
}

async function open(text: string, options: SessionOptions = {}, languageId = 'markdown'): Promise<LspClient> {
  client = await LspClient.start({capabilities, folders: [pathToFileURL(folder).href], ...options})
  client.open(uri, text, languageId)
  await client.diagnostics(uri, 1)
  return client
}

async function actionsAt(
  text: string,
  piece: string,
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  const start = positionOf(text, piece)
  return actionsIn({start, end: start}, only)
}

async function actionsIn(range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
  const context = {diagnostics: [], ...(only === undefined ? {} : {only})}
  const answer = await client?.request('textDocument/codeAction', {textDocument: {uri}, range, context})
  return (answer?.result ?? []) as CodeAction[]
}

function pick(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title))
  if (found === undefined)
    throw new Error(`No ${String(title)} among ${actions.map((one) => one.title).join(' | ')}`)
  return found
}

function after(text: string, action: CodeAction): string {
  return applyEdits(text, editsOf(action.edit, uri))
}

/** Opens the text that an action leaves and gives what is still said of it. */
async function codesAfter(text: string, action: CodeAction): Promise<readonly unknown[]> {
  const fixed = after(text, action)
  client?.change(uri, 2, [{text: fixed}])
  return (await client?.diagnostics(uri, 2))?.map(({code}) => code) ?? []
}

test('Offers each suggestion, the safe one as preferred, for the version it was made from', async () => {
  const text = 'Doctors 👩‍⚕️ utilise X-rays to see inside you.\r\n'
  await open(text)
  const action = pick(await actionsAt(text, 'utilise'), /with “use”/)
  expect(action).toMatchObject({kind: 'quickfix', isPreferred: true})
  expect(action.edit?.documentChanges?.[0]).toMatchObject({textDocument: {uri, version: 1}})
  expect(action.diagnostics?.[0]?.code).toBe('simpler-words')
  expect(after(text, action)).toBe('Doctors 👩‍⚕️ use X-rays to see inside you.\r\n')
})

test('Gives plain edits to clients that know no versions', async () => {
  const text = 'We utilise it.\n'
  await open(text, {capabilities: {}})
  const action = pick(await actionsAt(text, 'utilise'), /with “use”/)
  expect(action.edit).toHaveProperty('changes')
  expect(action).not.toHaveProperty('isPreferred')
})

test('Answers for all findings in a selection and offers to apply all safe replacements', async () => {
  const text = 'We utilise it.\n\nThey utilise it too.\n'
  await open(text)
  const actions = await actionsIn({start: {line: 0, character: 0}, end: {line: 3, character: 0}})
  expect(actions.filter(({title}) => /with “use”/.test(title))).toHaveLength(2)
  expect(after(text, pick(actions, /all 2 safe/))).toBe('We use it.\n\nThey use it too.\n')
})

test('Fixes everything at once only where it is asked to', async () => {
  const text = 'We utilise it.\n\nThey utilise it too.\n'
  await open(text)
  const all = await actionsAt(text, 'They', ['source.fixAll'])
  expect(all.map(({kind}) => kind)).toEqual(['source.fixAll.laylint'])
  expect(after(text, pick(all, /2 safe/))).toBe('We use it.\n\nThey use it too.\n')
  expect(await actionsAt(text, 'utilise', ['refactor'])).toEqual([])
})

test('Explains a term where it stands', async () => {
  const text = 'The placebo was given every day.\n'
  await open(text)
  const action = pick(await actionsAt(text, 'placebo'), /^Explain here/)
  expect(after(text, action)).toMatch(/^The placebo \([^)]+\) was given every day\.\n$/)
})

test.each([
  [
    'in a line',
    'Doctors then utilise it.\n',
    /^Doctors then <!-- laylint-ignore-next simpler-words: .+ --> utilise it\.\n$/,
  ],
  [
    'at the start of a paragraph',
    'Utilise it.\n',
    /^<!-- laylint-ignore-next simpler-words: .+ -->\nUtilise it\.\n$/,
  ],
  ['at the start of a list item', '- One.\n- Utilise it.\n', /^- One\.\n- <!-- .+ -->\n {2}Utilise it\.\n$/],
  [
    'at the start of a wrapped line',
    'We go on and\nutilise it.\n',
    /^We go on and <!-- .+ -->\nutilise it\.\n$/,
  ],
  ['in a heading', '# Utilise it\n', /^# <!-- .+ --> Utilise it\n$/],
  ['in bold', 'Please **utilise** it.\n', /^Please \*\*<!-- .+ --> utilise\*\* it\.\n$/],
])('Ignores a finding %s, with a reason', async (_, text, expected) => {
  await open(text)
  const action = pick(
    await actionsAt(text, text.includes('Utilise') ? 'Utilise' : 'utilise'),
    /^Ignore .+ here/,
  )
  expect(after(text, action)).toMatch(expected)
  const codes = await codesAfter(text, action)
  expect(codes).not.toContain('simpler-words')
  expect(codes).not.toContain('suppression')
})

test.each([
  [
    'adds front matter',
    'We utilise it.\n',
    '---\nlaylint:\n  ignore:\n    simpler-words: kept on purpose\n---\n\nWe utilise it.\n',
  ],
  [
    'adds to front matter',
    '---\ntitle: A # b\n---\n\nWe utilise it.\n',
    '---\ntitle: A # b\nlaylint:\n  ignore:\n    simpler-words: kept on purpose\n---\n\nWe utilise it.\n',
  ],
  [
    'adds to its own list',
    '---\nlaylint:\n  preset: nihr\n  ignore:\n    passive-voice: so be it # or not\n---\n\nWe utilise it.\n',
    '---\nlaylint:\n  preset: nihr\n  ignore:\n    passive-voice: so be it # or not\n    simpler-words: kept on purpose\n---\n\nWe utilise it.\n',
  ],
  [
    'adds to TOML',
    '+++\ntitle = "A"\n+++\n\nWe utilise it.\n',
    '+++\ntitle = "A"\n\n[laylint.ignore]\nsimpler-words = "kept on purpose"\n+++\n\nWe utilise it.\n',
  ],
])('Ignores a rule in the file: %s', async (_, text, expected) => {
  await open(text)
  const action = pick(await actionsAt(text, 'utilise'), /in this file/)
  expect(after(text, action)).toBe(expected)
  expect(await codesAfter(text, action)).not.toContain('simpler-words')
})

async function run(action: CodeAction): Promise<void> {
  const {command, arguments: args} = action.command ?? {}
  await client?.request('workspace/executeCommand', {command, arguments: args})
}

test('Turns a rule off in a new config file, and checks again', async () => {
  const text = 'We utilise it.\n'
  const session = await open(text)
  session.notifications.length = 0
  await run(pick(await actionsAt(text, 'utilise'), /^Turn “simpler-words” off/))
  expect(readFileSync(join(folder, 'laylint.json'), 'utf8')).toBe(
    '{\n  "rules": {\n    "simpler-words": "off"\n  }\n}\n',
  )
  expect(ofRule(await session.diagnostics(uri, 1), 'simpler-words')).toEqual([])
})

test('Adds a term to the config file that is there, and keeps its comments', async () => {
  writeFileSync(join(folder, '.laylintrc.yaml'), '# ours\npreset: public\nterms:\n  - cohort # agreed\n')
  const text = 'They utilised it.\n'
  const session = await open(text)
  session.notifications.length = 0
  await run(pick(await actionsAt(text, 'utilised'), /^Add “utilise” to the glossary/))
  expect(readFileSync(join(folder, '.laylintrc.yaml'), 'utf8')).toBe(
    '# ours\npreset: public\nterms:\n  - cohort # agreed\n  - utilise\n',
  )
  expect(ofRule(await session.diagnostics(uri, 1), 'simpler-words')).toEqual([])
})

test('Adds a term to the glossary file of the project', async () => {
  writeFileSync(join(folder, 'laylint.json'), '{"glossary": ["words.txt"]}\n')
  writeFileSync(join(folder, 'words.txt'), 'cohort: a group of people')
  const text = 'We utilise it.\n'
  const session = await open(text)
  session.notifications.length = 0
  await run(pick(await actionsAt(text, 'utilise'), /^Add “utilise” to the glossary/))
  expect(readFileSync(join(folder, 'words.txt'), 'utf8')).toBe('cohort: a group of people\nutilise\n')
  expect(ofRule(await session.diagnostics(uri, 1), 'simpler-words')).toEqual([])
})

test('Changes a config file in the editor where it is open there', async () => {
  const configUri = pathToFileURL(join(folder, 'laylint.json')).href
  writeFileSync(join(folder, 'laylint.json'), '{}\n')
  const text = 'We utilise it.\n'
  const session = await open(text, {answers: {'workspace/applyEdit': () => ({applied: true})}})
  session.open(configUri, '{"preset": "nihr"}\n', 'json', 4)
  await run(pick(await actionsAt(text, 'utilise'), /^Turn “simpler-words” off/))
  const asked = session.serverRequests.find(({method}) => method === 'workspace/applyEdit')
  expect(asked?.params).toMatchObject({
    edit: {documentChanges: [{textDocument: {uri: configUri, version: 4}}]},
  })
  expect(readFileSync(join(folder, 'laylint.json'), 'utf8')).toBe('{}\n')
})

test('Shows the page of a rule in a browser, or says where it is', async () => {
  const text = 'We utilise it.\n'
  const session = await open(text)
  await run(pick(await actionsAt(text, 'utilise'), /^Read about/))
  const said = await session.until(({method}) => method === 'window/showMessage')
  expect(JSON.stringify(said.params)).toContain('https://')
})
