import {type ChildProcess, spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {makeSummary} from './make-corpus.ts'

/** Keys that are pressed in each text, and texts; the first keys of a session are those of the compiler. */
const keys = 300
const texts = 4

/** Milliseconds between an answer and the next key. */
const pause = 5

const typed =
  'the people who took part utilised a questionnaire and were 30% less likely to feel pain (RCT). We '

/** What one key cost, in milliseconds. */
interface KeyCost {
  /** On the clock, from the change to its diagnostics. */
  readonly clock: number
  /** Processor time of the server's main thread; `undefined` where the system does not tell. */
  readonly cpu: number | undefined
}

/**
 * Types into summaries of about 1,000 words and prints how long the diagnostics of each key take, without the debounce.
 *
 * @param program The built command line.
 */
export async function printRelint(program: string): Promise<void> {
  const editor = new Editor(spawn(process.execPath, [program, 'lsp', '--stdio']))
  await editor.start()
  const costs: KeyCost[] = []
  for (let index = 0; index < texts; index += 1) {
    const text = [0, 1, 2].map((part) => makeSummary(index * 3 + part)).join('\n\n')
    const own = await typeInto(editor, `untitled:${index}`, text)
    console.log(`${text.split(/\s+/).length} words: ${say(own.map(({clock}) => clock))}`)
    costs.push(...own)
  }
  console.log(`${costs.length} keys: ${say(costs.map(({clock}) => clock))} on the clock`)
  const cpu = costs.flatMap((cost) => (cost.cpu === undefined ? [] : [cost.cpu]))
  if (cpu.length > 0)
    console.log(`main thread of the server: ${say(cpu)}; ${editor.megabytes()} MB in the end`)
  await editor.stop()
}

/** Types a few words here and there. */
async function typeInto(editor: Editor, uri: string, text: string): Promise<KeyCost[]> {
  await editor.open(uri, text)
  const costs: KeyCost[] = []
  let current = text
  let at = 0
  for (let key = 0; key < keys; key += 1) {
    // A few words in one place, then a few further on.
    if (key % 25 === 0) at = current.indexOf(' ', (current.length * ((key * 7) % keys)) / keys) + 1
    const letter = typed.charAt(key % typed.length)
    const cost = await editor.insert(uri, key + 2, current, at, letter)
    current = current.slice(0, at) + letter + current.slice(at)
    at += 1
    costs.push(cost)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return costs
}

function say(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other)
  const share = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)
  return `${share(0.5)} ms at the median, ${share(0.95)} ms at the 95th percentile`
}

/** As much of an editor as it takes to type. */
class Editor {
  private readonly process: ChildProcess
  private buffer = Buffer.alloc(0)
  private awaited: {readonly holds: (message: object) => boolean; readonly done: () => void} | undefined

  constructor(process: ChildProcess) {
    this.process = process
    process.stdout?.on('data', (data: Buffer) => this.read(data))
  }

  async start(): Promise<void> {
    const answered = this.until((message) => 'id' in message && message.id === 1)
    const params = {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions: {debounce: 0},
    }
    this.send({id: 1, method: 'initialize', params})
    await answered
    this.send({method: 'initialized', params: {}})
  }

  async open(uri: string, text: string): Promise<void> {
    const published = this.until(isPublished(uri, 1))
    const textDocument = {uri, languageId: 'markdown', version: 1, text}
    this.send({method: 'textDocument/didOpen', params: {textDocument}})
    await published
  }

  async insert(uri: string, version: number, text: string, at: number, letter: string): Promise<KeyCost> {
    const lines = text.slice(0, at).split('\n')
    const position = {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
    const published = this.until(isPublished(uri, version))
    const contentChanges = [{range: {start: position, end: position}, text: letter}]
    const cpuBefore = this.cpu()
    const startedAt = performance.now()
    this.send({method: 'textDocument/didChange', params: {textDocument: {uri, version}, contentChanges}})
    await published
    const clock = performance.now() - startedAt
    const cpuAfter = this.cpu()
    return {clock, cpu: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore}
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.on('exit', resolve))
    this.send({id: 2, method: 'shutdown'})
    this.send({method: 'exit'})
    await ended
  }

  /** Resident memory of the server; Linux alone tells. */
  megabytes(): number {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  }

  private cpu(): number | undefined {
    if (process.platform !== 'linux') return undefined
    const task = `/proc/${this.process.pid}/task/${this.process.pid}`
    if (!readdirSync(task).includes('schedstat')) return undefined
    return Number(readFileSync(`${task}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000
  }

  private until(holds: (message: object) => boolean): Promise<void> {
    return new Promise((done) => {
      this.awaited = {holds, done}
    })
  }

  private send(message: object): void {
    const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
    this.process.stdin?.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  private read(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data])
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.toString('latin1', 0, head))?.[1])
      const end = head + 4 + length
      if (this.buffer.length < end) return
      const message: unknown = JSON.parse(this.buffer.toString('utf8', head + 4, end))
      this.buffer = this.buffer.subarray(end)
      if (typeof message === 'object' && message !== null && this.awaited?.holds(message) === true)
        this.awaited.done()
    }
  }
}

/** Recognises the diagnostics of one version of a document. */
function isPublished(uri: string, version: number): (message: object) => boolean {
  return (message) => {
    if (!('params' in message) || typeof message.params !== 'object' || message.params === null) return false
    const {params} = message
    return 'version' in params && params.version === version && 'uri' in params && params.uri === uri
  }
}
