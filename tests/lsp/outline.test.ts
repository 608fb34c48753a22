import {expect, test} from 'vitest'
import type {CodeLens, DocumentLink, DocumentSymbol, InlayHint} from 'vscode-languageserver/node'
import {startSession} from '../support/lsp-session.ts'
import {covered} from '../support/lsp-text.ts'

const uri = 'untitled:a'

const text = `# Does a home test help?

## What did we find?

Half as many people had a heart attack with the new test. We found that pain was less common as well.

## What did we do?

We asked 412 people to take part. Half of them were given the new test, and the others had the care that people usually get in their own town.
`

const trees = {textDocument: {documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}

test('Outlines what each part of a summary does', async () => {
  const client = await startSession({capabilities: trees})
  client.open(uri, text)
  const {result} = await client.request('textDocument/documentSymbol', {textDocument: {uri}})
  const symbols = result as DocumentSymbol[]
  expect(symbols.map(({name}) => name)).toEqual(['What did we find?', 'What did we do?'])
  expect(symbols.map(({children}) => children?.[0]?.name)).toEqual([
    expect.stringMatching(/^Findings: Half as many/),
    expect.stringMatching(/^Methods: We asked 412/),
  ])
  const [methods] = symbols[1]?.children ?? []
  expect(methods?.detail).toMatch(/^2 sentences, \d+ words$/)
  expect(methods === undefined ? '' : covered(text, methods.selectionRange)).toBe(
    'We asked 412 people to take part.',
  )
})

test('Outlines in a flat list for clients that know no trees', async () => {
  const client = await startSession()
  client.open(uri, text)
  const {result} = await client.request('textDocument/documentSymbol', {textDocument: {uri}})
  expect(result).toHaveLength(4)
  expect(result).toEqual(expect.arrayContaining([expect.objectContaining({location: expect.anything()})]))
})

test('Shows reading age, words and order above the text, and on demand', async () => {
  const client = await startSession()
  client.open(uri, text)
  const lenses = async (): Promise<CodeLens[]> =>
    (await client.request('textDocument/codeLens', {textDocument: {uri}})).result as CodeLens[]
  const [lens] = await lenses()
  expect(lens?.command?.title).toMatch(/^\d+ of \d+ words · findings first · written for: public$/)
  await client.request('workspace/executeCommand', {
    command: lens?.command?.command,
    arguments: lens?.command?.arguments,
  })
  const said = await client.until(({method}) => method === 'window/showMessage')
  expect(JSON.stringify(said.params)).toContain('Flesch–Kincaid')
  client.change(uri, 2, [{text: text.repeat(2)}])
  const [longer] = await lenses()
  expect(longer?.command?.title).toMatch(/^reading age \d+ \(aim: \d+\) · difficulty \d\.\d of 6 · /)
  client.notify('workspace/didChangeConfiguration', {settings: {laylint: {codeLens: false}}})
  expect(await lenses()).toEqual([])
})

test('Shows the length of long sentences where it is asked to', async () => {
  const client = await startSession({settings: {sentenceHints: true}})
  client.open(uri, text)
  const range = {start: {line: 0, character: 0}, end: {line: 99, character: 0}}
  const {result} = await client.request('textDocument/inlayHint', {textDocument: {uri}, range})
  const hints = result as InlayHint[]
  expect(hints.map(({label}) => label)).toEqual(['22 words'])
  expect(hints[0]?.position.line).toBe(8)
})

test('Links the rules in comments to their pages', async () => {
  const commented = 'Text.\n\n<!-- laylint-ignore-next hype, no-rule: hype it is -->\nMore text.\n'
  const client = await startSession()
  client.open(uri, commented)
  const {result} = await client.request('textDocument/documentLink', {textDocument: {uri}})
  const links = result as DocumentLink[]
  expect(links.map(({range}) => covered(commented, range))).toEqual(['hype'])
  expect(links[0]?.target).toMatch(/^https:\/\/.+\/hype\//)
})

test('Sends scores to clients that ask for them', async () => {
  const client = await startSession({settings: {scores: true}})
  client.open(uri, text)
  const {params} = await client.until(({method}) => method === 'laylint/score')
  expect(params).toMatchObject({uri, version: 1, findings: {errors: expect.any(Number)}})
})
