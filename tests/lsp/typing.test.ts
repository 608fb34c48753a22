import {expect, test} from 'vitest'
import {Positions} from '../../src/lsp/positions.ts'
import type {LspClient} from '../support/lsp-client.ts'
import {startSession} from '../support/lsp-session.ts'
import {ofRule} from '../support/lsp-text.ts'

const uri = 'untitled:a'

/** Types letters at the end of a text, one change each. */
class Writer {
  text: string
  version = 1
  private readonly client: LspClient

  constructor(client: LspClient, text: string) {
    this.client = client
    this.text = text
    client.open(uri, text)
  }

  type(letters: string, offset = this.text.length): void {
    let at = offset
    for (const letter of letters) {
      const position = new Positions(this.text, 'utf-16').toPosition(at)
      this.text = this.text.slice(0, at) + letter + this.text.slice(at)
      at += letter.length
      this.version += 1
      this.client.change(uri, this.version, [{range: {start: position, end: position}, text: letter}])
    }
  }

  async found(): Promise<number> {
    return ofRule(await this.client.diagnostics(uri, this.version), 'simpler-words').length
  }
}

async function write(text: string, quietWhileTyping: boolean): Promise<[Writer, LspClient]> {
  const client = await startSession({settings: {quietWhileTyping, debounce: 20}})
  return [new Writer(client, text), client]
}

test('Says nothing of the sentence being typed until it is finished', async () => {
  const [writer] = await write('They utilise it.\n\n', true)
  expect(await writer.found()).toBe(1)
  writer.type('We utilise')
  expect(await writer.found()).toBe(1)
  writer.type(' a test.')
  expect(await writer.found()).toBe(1)
  writer.type(' ')
  expect(await writer.found()).toBe(2)
})

test('Says everything once the writer rests', async () => {
  const [writer, client] = await write('', true)
  writer.type('We utilise')
  expect(await writer.found()).toBe(0)
  client.notifications.length = 0
  expect(await writer.found()).toBe(1)
})

test('Says everything once the caret leaves the sentence, where the editor tells', async () => {
  const [writer, client] = await write('They do it.\n\n', true)
  writer.type('We utilise')
  expect(await writer.found()).toBe(0)
  client.notifications.length = 0
  client.notify('laylint/caret', {textDocument: {uri}, position: {line: 0, character: 2}})
  expect(await writer.found()).toBe(1)
})

test('Says everything of a finished sentence in which a word is changed', async () => {
  const [writer] = await write('They utilise a test every day. More.\n', true)
  writer.type('x', 16)
  expect(await writer.found()).toBe(1)
})

test('Says everything at once by default, and of text that was pasted', async () => {
  const [writer] = await write('', false)
  writer.type('We utilise')
  expect(await writer.found()).toBe(1)
  const [other, client] = await write('', true)
  client.change(uri, 2, [
    {range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: 'We utilise'},
  ])
  other.version = 2
  expect(await other.found()).toBe(1)
})
