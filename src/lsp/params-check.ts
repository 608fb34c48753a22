type Check = (params: Readonly<Record<string, unknown>>) => string | undefined

const document: Check = ({textDocument}) =>
  isRecord(textDocument) && typeof textDocument.uri === 'string' ? undefined : 'textDocument.uri is missing.'

const position: Check = (params) =>
  document(params) ?? (isPosition(params.position) ? undefined : 'position must be a line and a character.')

const range: Check = (params) =>
  document(params) ?? (isRange(params.range) ? undefined : 'range must have a start and an end.')

const opened: Check = (params) => {
  const problem = document(params)
  if (problem !== undefined || !isRecord(params.textDocument)) return problem
  const {text, version} = params.textDocument
  return typeof text === 'string' && isVersion(version) ? undefined : 'text or version is missing.'
}

const changed: Check = (params) => {
  const problem = document(params)
  if (problem !== undefined || !isRecord(params.textDocument)) return problem
  if (!isVersion(params.textDocument.version)) return 'version must be a number.'
  const {contentChanges} = params
  const isGood = Array.isArray(contentChanges) && contentChanges.every(isChange)
  return isGood ? undefined : 'contentChanges must be a list of changes.'
}

const action: Check = (params) =>
  range(params) ?? (isRecord(params.context) ? undefined : 'context is missing.')

const command: Check = (params) => (typeof params.command === 'string' ? undefined : 'command is missing.')

const changedFiles: Check = ({changes}) => (Array.isArray(changes) ? undefined : 'changes must be a list.')

const checks: ReadonlyMap<string, Check> = new Map([
  ['textDocument/didOpen', opened],
  ['textDocument/didChange', changed],
  ['textDocument/didClose', document],
  ['textDocument/didSave', document],
  ['textDocument/hover', position],
  ['textDocument/completion', position],
  ['textDocument/codeAction', action],
  ['textDocument/codeLens', document],
  ['textDocument/inlayHint', range],
  ['textDocument/documentSymbol', document],
  ['textDocument/documentLink', document],
  ['textDocument/diagnostic', document],
  ['workspace/executeCommand', command],
  ['workspace/didChangeWatchedFiles', changedFiles],
])

/**
 * What would break the handler of a message: clients and tests do send null positions and texts without a document.
 *
 * @returns A sentence, or `undefined` if there is nothing wrong.
 */
export function findParamsProblem(method: string, params: unknown): string | undefined {
  const check = checks.get(method)
  if (check === undefined) return undefined
  return isRecord(params) ? check(params) : 'params are missing.'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isVersion(value: unknown): boolean {
  return typeof value === 'number'
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number'
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end)
}

function isChange(value: unknown): boolean {
  if (!isRecord(value) || typeof value.text !== 'string') return false
  return value.range === undefined || isRange(value.range)
}
