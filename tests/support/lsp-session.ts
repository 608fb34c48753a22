import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach} from 'vitest'
import {LspClient, type SessionOptions} from './lsp-client.ts'

/** A folder of summaries that is removed after the test. */
export interface TestFolder {
  readonly path: string
  readonly uri: string
  uriOf(name: string): string
  write(name: string, text: string): void
}

const clients: LspClient[] = []
const folders: string[] = []

afterEach(() => {
  for (const client of clients.splice(0)) client.process.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

/** Starts a session that ends with the test. */
export async function startSession(
  options: SessionOptions = {},
): Promise<Awaited<ReturnType<typeof LspClient.start>>> {
  const client = await LspClient.start(options)
  clients.push(client)
  return client
}

/** Makes a folder with a space in its name that is the root of a repository. */
export function makeFolder(): TestFolder {
  const parent = mkdtempSync(join(tmpdir(), 'laylint-lsp-'))
  folders.push(parent)
  const path = join(parent, 'my summaries')
  mkdirSync(join(path, '.git'), {recursive: true})
  return {
    path,
    uri: pathToFileURL(path).href,
    uriOf: (name) => pathToFileURL(join(path, name)).href,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), {recursive: true})
      writeFileSync(join(path, name), text)
    },
  }
}
