import {fork} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {unzipSync} from 'fflate'
import {parse as parseToml} from 'smol-toml'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {registry} from '../../src/core.ts'
import {readEditorSettings} from '../../src/lsp/editor-settings.ts'
import {extensionManifest} from '../../tools/vscode/manifest.ts'
import {buildExtension} from '../../tools/vscode-extension.ts'

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laylint-vsix-'))
  for (const [path, bytes] of Object.entries(unzipSync(await buildExtension()))) {
    const file = join(folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, bytes)
  }
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

test('The package holds a server that answers over IPC, and ends with its channel', async () => {
  const server = fork(join(folder, 'extension/server/laylint-lsp.cjs'), ['--node-ipc'])
  const answer = new Promise((resolve) => server.once('message', resolve))
  server.send({jsonrpc: '2.0', id: 1, method: 'initialize', params: {capabilities: {}}})
  expect(await answer).toMatchObject({id: 1, result: {serverInfo: {name: 'laylint'}}})
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.disconnect()
  expect(await ended).toBe(1)
})

test('The package holds what VS Code asks for', async () => {
  expect(read('extension.vsixmanifest')).toContain('<Identity Language="en-US" Id="laylint"')
  expect(JSON.parse(read('extension/package.json'))).toEqual(JSON.parse(JSON.stringify(extensionManifest())))
  expect(read('extension/extension.js')).toContain('require("vscode")')
  expect(JSON.parse(read('extension/config.schema.json'))).toHaveProperty('properties.preset')
  expect(Buffer.compare(await buildExtension(), await buildExtension())).toBe(0)
})

test('The client is thin: the engine is in the server alone', () => {
  expect(read('extension/extension.js').length).toBeLessThan(600_000)
  expect(read('extension/extension.js')).not.toContain('simpler-words')
})

test('The defaults of the settings are what the server takes', () => {
  const manifest = extensionManifest() as {
    contributes: {configuration: {properties: Record<string, {default: unknown}>}}
  }
  const section: Record<string, unknown> = {}
  for (const [name, {default: value}] of Object.entries(manifest.contributes.configuration.properties))
    if (!name.startsWith('laylint.trace')) section[name.replace('laylint.', '')] = value
  const settings = readEditorSettings(section, registry)
  expect(settings.problems).toEqual([])
  expect(settings).toMatchObject({isOn: true, isQuietWhileTyping: true, debounce: 150})
})

test('Every command in the manifest is one that the client registers', () => {
  const {contributes} = extensionManifest() as {contributes: {commands: {command: string}[]}}
  for (const {command} of contributes.commands)
    expect(read('extension/extension.js')).toContain(`"${command}"`)
})

const editors = new URL('../../editors/', import.meta.url)
const readEditor = (path: string): string => readFileSync(new URL(path, editors), 'utf8')

test('The files for Helix and Kate parse and name the server', () => {
  expect(parseToml(readEditor('helix/languages.toml'))).toMatchObject({
    'language-server': {laylint: {command: 'laylint', args: ['lsp', '--stdio']}},
  })
  const {servers} = JSON.parse(readEditor('kate/settings.json')) as {servers: Record<string, object>}
  for (const server of Object.values(servers))
    expect(server).toMatchObject({command: ['laylint', 'lsp', '--stdio']})
})

test('Every editor has a page that says how to set it up', () => {
  for (const name of ['vscode', 'neovim', 'emacs', 'helix', 'kate', 'vim']) {
    expect(readEditor('README.md')).toContain(`(${name}/README.md)`)
    expect(readEditor(`${name}/README.md`)).toMatch(/^# laylint (?:in|for) .+\n/)
    expect(readEditor(`${name}/README.md`)).toMatch(/^## (?:Set up|Install)$/m)
  }
})
