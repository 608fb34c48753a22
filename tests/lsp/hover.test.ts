import {expect, test} from 'vitest'
import type {Hover} from 'vscode-languageserver/node'
import type {LspClient} from '../support/lsp-client.ts'
import {makeFolder, startSession} from '../support/lsp-session.ts'
import {covered, positionOf} from '../support/lsp-text.ts'

const uri = 'untitled:a'
const markdown = {textDocument: {hover: {contentFormat: ['markdown' as const, 'plaintext' as const]}}}

async function hoverAt(client: LspClient, text: string, piece: string, of = uri): Promise<Hover | null> {
  const position = positionOf(text, piece)
  const {result} = await client.request('textDocument/hover', {textDocument: {uri: of}, position})
  return result as Hover | null
}

function textOf(hover: Hover | null): string {
  return hover === null ? '' : (hover.contents as {readonly value: string}).value
}

test('Says what is wrong, why, what to write, and on what evidence', async () => {
  const text = 'Doctors 😀 utilise it.\n'
  const client = await startSession({capabilities: markdown})
  client.open(uri, text)
  const hover = await hoverAt(client, text, 'utilise')
  expect(hover?.contents).toMatchObject({kind: 'markdown'})
  expect(hover?.range === undefined ? '' : covered(text, hover.range)).toBe('utilise')
  const value = textOf(hover)
  expect(value).toContain('**simpler-words** · warning')
  expect(value).toContain('Why: ')
  expect(value).toContain('Instead of “utilise”: “use”')
  expect(value).toMatch(/Evidence: \[.+\]\(https:\/\//)
  expect(value).toMatch(/\[About this rule\]\(https:\/\/.+simpler-words/)
})

test('Answers in plain text where the client knows no Markdown', async () => {
  const text = 'We utilise it.\n'
  const client = await startSession()
  client.open(uri, text)
  const hover = await hoverAt(client, text, 'utilise')
  expect(hover?.contents).toMatchObject({kind: 'plaintext'})
  expect(textOf(hover)).not.toMatch(/[*[\]]/)
  expect(textOf(hover)).toMatch(/About this rule: https:\/\//)
})

test('Says how familiar a word is, and its plain words', async () => {
  const text = 'The house was cold. There was dyspnoea.\n'
  const client = await startSession({capabilities: markdown})
  client.open(uri, text)
  expect(textOf(await hoverAt(client, text, 'house'))).toMatch(
    /^\*\*house\*\* · very common, difficulty 1\.\d of 6$/,
  )
  const rare = textOf(await hoverAt(client, text, 'dyspnoea'))
  expect(rare).toMatch(/\*\*dyspnoea\*\* · .+difficulty \d\.\d of 6/)
  expect(rare).toMatch(/Plain words: “.+”/)
  client.notify('workspace/didChangeConfiguration', {settings: {laylint: {wordHover: false}}})
  expect(await hoverAt(client, text, 'house')).toBeNull()
})

test('Says nothing between words, in code and in front matter of others', async () => {
  const text = '---\ntitle: house\n---\n\nA  `house` here.\n'
  const client = await startSession({capabilities: markdown})
  client.open(uri, text)
  expect(await hoverAt(client, text, 'house\n')).toBeNull()
  expect(await hoverAt(client, text, 'house`')).toBeNull()
  expect(await hoverAt(client, text, '  `')).not.toBeNull()
})

test('Does not let the text turn into a link or markup', async () => {
  const text = 'We utilise [it](http://evil.example) and <b>utilise</b> it.\n'
  const client = await startSession({capabilities: markdown})
  client.open(uri, text)
  expect(textOf(await hoverAt(client, text, 'utilise'))).not.toContain('evil')
})

test('Explains the keys of a config file and of front matter', async () => {
  const folder = makeFolder()
  const client = await startSession({capabilities: markdown, folders: [folder.uri]})
  const json = '{"preset": "nihr", "rules": {"sentence-length": ["warning", {"max": 20}]}}'
  client.open(folder.uriOf('laylint.json'), json, 'json')
  const inJson = (piece: string): Promise<Hover | null> =>
    hoverAt(client, json, piece, folder.uriOf('laylint.json'))
  expect(textOf(await inJson('preset'))).toContain('Who the summary is for')
  expect(textOf(await inJson('sentence-length'))).toMatch(/too many words.+About this rule/s)
  expect(textOf(await inJson('max'))).toContain('default 25')
  const text = '---\nlaylint:\n  limit: 300\n  rules:\n    sentence-length: off\n---\n\nWe do it.\n'
  client.open(uri, text)
  expect(textOf(await hoverAt(client, text, 'limit'))).toContain('Most words')
  expect(textOf(await hoverAt(client, text, 'sentence-length'))).toContain('too many words')
  expect(await hoverAt(client, text, 'We do')).not.toBeNull()
})
