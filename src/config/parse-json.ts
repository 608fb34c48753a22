import {findNodeAtLocation, getNodeValue, type Node, parseTree, printParseErrorCode} from 'jsonc-parser'
import {type ConfigPath, ConfigSyntaxError, type ParsedConfig} from './config-problem.ts'

/**
 * Parses JSON with comments and trailing commas.
 *
 * @throws {ConfigSyntaxError} If it is not JSON.
 */
export function parseJson(text: string): ParsedConfig {
  const errors: {error: number; offset: number; length: number}[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true, disallowComments: false})
  const first = errors[0]
  if (first !== undefined) {
    throw new ConfigSyntaxError(`This is not valid JSON: ${sayError(printParseErrorCode(first.error))}.`, {
      start: first.offset,
      end: first.offset + first.length,
    })
  }
  if (root === undefined) throw new ConfigSyntaxError('This file is empty. Write {} or delete it.', empty)
  return {value: getNodeValue(root), locate: (path, at) => locate(root, path, at)}
}

const empty = {start: 0, end: 0}

function locate(root: Node, path: ConfigPath, at: 'key' | 'value'): {start: number; end: number} | undefined {
  const node = findNodeAtLocation(root, [...path])
  if (node === undefined) return undefined
  const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  const shown = at === 'key' ? (property ?? node) : node
  return {start: shown.offset, end: shown.offset + shown.length}
}

/** “CloseBraceExpected” → “close brace expected”. */
function sayError(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
