import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node'
import {findParamsProblem} from './params-check.ts'

/** Error of the protocol for what comes before `initialize`. */
const notInitialized = -32002

type Stage = 'new' | 'running' | 'stopped'

/**
 * Refuses what the protocol forbids and vscode-languageserver lets through: requests before `initialize` and after
 * `shutdown`, a second `initialize`, messages whose parameters would break a handler.
 */
export class LifeCycleGuard implements MessageReader {
  private readonly inner: MessageReader
  private readonly writer: MessageWriter
  private stage: Stage = 'new'

  constructor(inner: MessageReader, writer: MessageWriter) {
    this.inner = inner
    this.writer = writer
  }

  get onError(): MessageReader['onError'] {
    return this.inner.onError
  }

  get onClose(): MessageReader['onClose'] {
    return this.inner.onClose
  }

  get onPartialMessage(): MessageReader['onPartialMessage'] {
    return this.inner.onPartialMessage
  }

  /** Whether `shutdown` was asked for: decides the exit code. */
  get isStopped(): boolean {
    return this.stage === 'stopped'
  }

  listen(callback: DataCallback): Disposable {
    return this.inner.listen((message) => {
      if (this.admits(message)) callback(message)
    })
  }

  dispose(): void {
    this.inner.dispose()
  }

  private admits(message: Message): boolean {
    const {id, method, params} = readEnvelope(message)
    // Answers to our own requests, which the connection knows, and messages without a method.
    if (method === undefined) return isObject(message)
    if (id === undefined) return this.admitsNotification(method, params)
    const problem = this.findProblem(method, params)
    if (problem !== undefined) {
      void this.refuse(id, problem.code, problem.message)
      return false
    }
    if (method === 'initialize') this.stage = 'running'
    if (method === 'shutdown') this.stage = 'stopped'
    return true
  }

  private admitsNotification(method: string, params: unknown): boolean {
    if (method === 'exit' || method.startsWith('$/')) return true
    return this.stage === 'running' && findParamsProblem(method, params) === undefined
  }

  private findProblem(method: string, params: unknown): {code: number; message: string} | undefined {
    if (this.stage === 'stopped')
      return {code: ErrorCodes.InvalidRequest, message: 'The server was shut down.'}
    if (method === 'initialize') {
      if (this.stage === 'new') return undefined
      return {code: ErrorCodes.InvalidRequest, message: 'The server was initialized before.'}
    }
    if (this.stage === 'new') return {code: notInitialized, message: 'Send “initialize” first.'}
    const problem = findParamsProblem(method, params)
    return problem === undefined ? undefined : {code: ErrorCodes.InvalidParams, message: problem}
  }

  private async refuse(id: string | number, code: number, message: string): Promise<void> {
    const answer: Message & {id: string | number; error: {code: number; message: string}} = {
      jsonrpc: '2.0',
      id,
      error: {code, message},
    }
    // The client may be gone; then there is nobody to tell.
    await this.writer.write(answer).catch(() => undefined)
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Envelope {
  readonly id?: string | number
  readonly method?: string
  readonly params?: unknown
}

function readEnvelope(message: unknown): Envelope {
  if (!isObject(message)) return {}
  const id = 'id' in message ? message.id : undefined
  const method = 'method' in message ? message.method : undefined
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? {id} : {}),
    ...(typeof method === 'string' ? {method} : {}),
    ...('params' in message ? {params: message.params} : {}),
  }
}
