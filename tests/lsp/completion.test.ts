import {expect, test} from 'vitest'
import type {CompletionItem} from 'vscode-languageserver/node'
import {Positions} from '../../src/lsp/positions.ts'
import {makeFolder, startSession} from '../support/lsp-session.ts'
import {applyEdits} from '../support/lsp-text.ts'

const folder = (): string => makeFolder().uri

/** What is offered at the bar in a text, which is taken out. */
async function offeredAt(name: string, marked: string, languageId = 'markdown'): Promise<Offered> {
  const root = folder()
  const client = await startSession({folders: [root]})
  const uri = `${root}/${name}`
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  client.open(uri, text, languageId)
  const position = new Positions(text, 'utf-16').toPosition(offset)
  const {result} = await client.request('textDocument/completion', {textDocument: {uri}, position})
  return {text, items: result as CompletionItem[]}
}

interface Offered {
  readonly text: string
  readonly items: readonly CompletionItem[]
}

function labels({items}: Offered): readonly string[] {
  return items.map(({label}) => label)
}

/** The text after one of the items was chosen. */
function choose({text, items}: Offered, label: string): string {
  const edit = items.find((item) => item.label === label)?.textEdit
  if (edit === undefined || !('range' in edit)) throw new Error(`${label} is not offered.`)
  return applyEdits(text, [edit])
}

test('Completes keys, rules, severities and options in JSON', async () => {
  const keys = await offeredAt('laylint.json', '{"pre|"}', 'json')
  expect(labels(keys)).toContain('overrides')
  expect(choose(keys, 'preset')).toBe('{"preset"}')
  expect(labels(await offeredAt('laylint.json', '{"preset": "|"}', 'json'))).toEqual(
    expect.arrayContaining(['public', 'nihr', 'eu-ctr']),
  )
  const rule = await offeredAt('laylint.json', '{"rules": {"jarg|"}}', 'json')
  expect(choose(rule, 'jargon-term')).toBe('{"rules": {"jargon-term"}}')
  expect(rule.items.find(({label}) => label === 'jargon-term')?.documentation).toBeDefined()
  expect(labels(await offeredAt('laylint.json', '{"rules": {"jargon-term": "|"}}', 'json'))).toEqual(
    expect.arrayContaining(['error', 'off']),
  )
  expect(
    labels(await offeredAt('laylint.json', '{"rules": {"sentence-length": ["warning", {"|"}]}}', 'json')),
  ).toContain('errorAbove')
  expect(labels(await offeredAt('laylint.json', '{"overrides": [{"|"}]}', 'json'))).toContain('files')
})

test('Completes package.json only under the key of laylint', async () => {
  expect(labels(await offeredAt('package.json', '{"|"}', 'json'))).toEqual([])
  expect(labels(await offeredAt('package.json', '{"laylint": {"|"}}', 'json'))).toContain('preset')
})

test.each([
  ['a key', 'pre|\n', 'preset', 'preset\n'],
  [
    'a key under others',
    'preset: nihr\nrules:\n  jargon-term: off\n  hy|\n',
    'hype',
    'preset: nihr\nrules:\n  jargon-term: off\n  hype\n',
  ],
  ['a severity', 'rules:\n  hype: w|\n', 'warning', 'rules:\n  hype: warning\n'],
  ['a severity in a list', 'rules:\n  hype: [|]\n', 'error', 'rules:\n  hype: [error]\n'],
  [
    'an option',
    'rules:\n  sentence-length: [warning, {m|}]\n',
    'max',
    'rules:\n  sentence-length: [warning, {max}]\n',
  ],
  [
    'a key of a list item',
    'terms:\n  - term: cohort\n    m|\n',
    'meaning',
    'terms:\n  - term: cohort\n    meaning\n',
  ],
  [
    'a key after a comment',
    '# ours\n\nrules: # all\n  # none\n  hy|\n',
    'hype',
    '# ours\n\nrules: # all\n  # none\n  hype\n',
  ],
])('Completes %s in YAML', async (_, marked, label, expected) => {
  expect(choose(await offeredAt('.laylintrc.yaml', marked, 'yaml'), label)).toBe(expected)
})

test('Completes front matter, with the keys that may stand there', async () => {
  const top = await offeredAt('a.md', '---\ntitle: A\nlay|\n---\n\nText.\n')
  expect(choose(top, 'laylint')).toBe('---\ntitle: A\nlaylint:\n---\n\nText.\n')
  const inside = await offeredAt('a.md', '---\nlaylint:\n  |\n---\n\nText.\n')
  expect(labels(inside)).toContain('limit')
  expect(labels(inside)).not.toContain('overrides')
  const silenced = await offeredAt('a.md', '---\nlaylint:\n  ignore:\n    jarg|\n---\n\nText.\n')
  expect(choose(silenced, 'jargon-term')).toMatch(/ignore:\n {4}jargon-term\n/)
  expect(labels(await offeredAt('a.md', '---\ntitle: |\n---\n\nText.\n'))).toEqual([])
})

test('Completes comments that silence rules', async () => {
  const directive = await offeredAt('a.md', 'Text.\n\n<!-- lay| -->\n')
  expect(choose(directive, 'laylint-ignore-next')).toBe('Text.\n\n<!-- laylint-ignore-next -->\n')
  const rule = await offeredAt('a.md', '<!-- laylint-ignore-next hype, jarg| -->\n')
  expect(choose(rule, 'jargon-term')).toBe('<!-- laylint-ignore-next hype, jargon-term -->\n')
  expect(labels(await offeredAt('a.md', '<!-- laylint-ignore-next hype: because | -->\n'))).toEqual([])
  expect(labels(await offeredAt('a.md', '<!-- done --> Text |\n'))).toEqual([])
})
