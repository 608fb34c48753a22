import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Readable, Writable} from 'node:stream'

/** Answer or event of the DevTools protocol. */
interface ProtocolMessage {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: {readonly message: string}
}

type Params = Readonly<Record<string, unknown>>

/** A browser without a window, spoken to over a pipe: the DevTools protocol needs no package for that. */
export class Chromium {
  private readonly child: ChildProcess
  private readonly folder: string
  private readonly input: Writable
  private readonly pending = new Map<number, (message: ProtocolMessage) => void>()
  private readonly listeners = new Set<(message: ProtocolMessage) => void>()
  private count = 0

  private constructor(child: ChildProcess, folder: string) {
    this.child = child
    this.folder = folder
    // Descriptors 3 and 4 are pipes: see `start`.
    this.input = child.stdio[3] as Writable
    this.listen(child.stdio[4] as Readable)
  }

  /** Starts the program that `CHROMIUM` names, else Debian's. */
  static start(): Chromium {
    const folder = mkdtempSync(join(tmpdir(), 'laylint-chromium-'))
    const args = [
      '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update'.split(
        ' ',
      ),
      '--disable-sync --disable-quic --disable-extensions --hide-scrollbars --remote-debugging-pipe'.split(
        ' ',
      ),
      `--user-data-dir=${folder}`,
    ].flat()
    const child = spawn(process.env.CHROMIUM ?? 'chromium', args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    })
    return new Chromium(child, folder)
  }

  /** One call of the protocol; fails with its error. */
  call(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    this.count += 1
    const id = this.count
    this.input.write(`${JSON.stringify({id, method, params, sessionId})}\0`)
    return new Promise((resolve, reject) => {
      this.pending.set(id, ({result, error}) => {
        if (error === undefined) resolve(result ?? {})
        else reject(new Error(`${method}: ${error.message}`))
      })
    })
  }

  /** Hears every event until the browser ends. */
  onEvent(listener: (message: ProtocolMessage) => void): void {
    this.listeners.add(listener)
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve))
    this.input.write(`${JSON.stringify({id: 0, method: 'Browser.close'})}\0`)
    await ended
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 5})
  }

  private listen(output: Readable): void {
    let rest = ''
    output.setEncoding('utf8')
    output.on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) this.hear(JSON.parse(part))
    })
  }

  private hear(message: ProtocolMessage): void {
    if (message.id === undefined) {
      for (const listener of this.listeners) listener(message)
      return
    }
    this.pending.get(message.id)?.(message)
    this.pending.delete(message.id)
  }
}
