import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import type {ClientCapabilities, Diagnostic, InitializeResult} from 'vscode-languageserver/node'
import {programFolder} from './build-programs.ts'

/** A message of the protocol, as it came. */
export interface WireMessage {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: {readonly code: number; readonly message: string}
}

/** What a client does with the server's own requests; `undefined` answers null. */
export type Answers = Readonly<Record<string, (params: unknown) => unknown>>

/** How a session is begun. */
export interface SessionOptions {
  readonly capabilities?: ClientCapabilities
  readonly folders?: readonly string[]
  readonly settings?: unknown
  readonly answers?: Answers
  /** Arguments after `lsp`. */
  readonly args?: readonly string[]
}

/** Milliseconds that a test waits for an answer at most. */
const waitMax = 10_000

/** A scripted client: speaks to a real server process over its pipes, byte by byte where a test wants to. */
export class LspClient {
  readonly process: ChildProcess
  readonly notifications: WireMessage[] = []
  readonly serverRequests: WireMessage[] = []
  readonly exited: Promise<number | null>
  private readonly waiting = new Map<number, (message: WireMessage) => void>()
  private readonly listeners = new Set<() => void>()
  private readonly answers: Answers
  private buffer = Buffer.alloc(0)
  private lastId = 0

  private constructor(process: ChildProcess, answers: Answers) {
    this.process = process
    this.answers = answers
    this.exited = new Promise((resolve) => process.on('exit', resolve))
    process.stdout?.on('data', (data: Buffer) => this.read(data))
    process.stdin?.on('error', () => undefined)
  }

  /** Starts a server without initialising it. */
  static spawn(options: SessionOptions = {}): LspClient {
    const program = join(programFolder, 'laylint.cjs')
    const args = options.args ?? ['--stdio']
    return new LspClient(spawn(process.execPath, [program, 'lsp', ...args]), options.answers ?? {})
  }

  /** Starts a server and a session with it. */
  static async start(
    options: SessionOptions = {},
  ): Promise<LspClient & {readonly initial: InitializeResult}> {
    const client = LspClient.spawn(options)
    const folders = options.folders ?? []
    const {result} = await client.request('initialize', {
      processId: process.pid,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({uri, name: uri})),
      capabilities: options.capabilities ?? {},
      ...(options.settings === undefined ? {} : {initializationOptions: options.settings}),
    })
    client.notify('initialized', {})
    return Object.assign(client, {initial: result as InitializeResult})
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
    this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  raw(bytes: Uint8Array | string): void {
    this.process.stdin?.write(bytes)
  }

  notify(method: string, params: unknown): void {
    this.send({method, params})
  }

  /** Sends a request and waits for its answer. */
  request(method: string, params: unknown): Promise<WireMessage> {
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), waitMax)
      this.waiting.set(id, (message) => {
        clearTimeout(timer)
        resolve(message)
      })
      this.send({id, method, params})
    })
  }

  cancelLast(): void {
    this.notify('$/cancelRequest', {id: this.lastId})
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): void {
    this.notify('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  change(uri: string, version: number, contentChanges: readonly unknown[]): void {
    this.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', {textDocument: {uri}})
  }

  /** Waits for a notification, also one that came before. */
  until(matches: (message: WireMessage) => boolean): Promise<WireMessage> {
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        const found = this.notifications.find(matches)
        if (found === undefined) return false
        clearTimeout(timer)
        this.listeners.delete(look)
        resolve(found)
        return true
      }
      const timer = setTimeout(() => {
        this.listeners.delete(look)
        reject(new Error('The notification did not come.'))
      }, waitMax)
      if (!look()) this.listeners.add(look)
    })
  }

  /** The diagnostics pushed for one version of a document. */
  async diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const message = await this.until((one) => {
      const published = publishedBy(one)
      return published?.uri === uri && published.version === version
    })
    return publishedBy(message)?.diagnostics ?? []
  }

  /** Ends the session as the protocol wants it. @returns Exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined)
    this.notify('exit', undefined)
    return this.exited
  }

  private read(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data])
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n')
      const length = /Content-Length: (\d+)/i.exec(this.buffer.toString('latin1', 0, Math.max(0, head)))?.[1]
      if (head < 0 || length === undefined) return
      const end = head + 4 + Number(length)
      if (this.buffer.length < end) return
      const message = JSON.parse(this.buffer.toString('utf8', head + 4, end)) as WireMessage
      this.buffer = this.buffer.subarray(end)
      this.take(message)
    }
  }

  private take(message: WireMessage): void {
    const {id, method} = message
    if (method === undefined) {
      if (typeof id === 'number') this.waiting.get(id)?.(message)
      return
    }
    if (id !== undefined) {
      this.serverRequests.push(message)
      const answer = this.answers[method]
      this.send({id, result: answer === undefined ? null : answer(message.params)})
      return
    }
    this.notifications.push(message)
    for (const look of [...this.listeners]) look()
  }
}

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What a `publishDiagnostics` says; `undefined` for other messages. */
export function publishedBy({method, params}: WireMessage): Published | undefined {
  return method === 'textDocument/publishDiagnostics' ? (params as Published) : undefined
}
