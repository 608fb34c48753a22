import {isMap, isPair, isScalar, isSeq, parseDocument} from 'yaml'
import type {Span} from '../source/span.ts'
import {type ConfigPath, ConfigSyntaxError, type ParsedConfig} from './config-problem.ts'

/** Aliases resolved at most: enough for people, too few for a “billion laughs” file. */
const aliasesMax = 20

/**
 * Parses YAML 1.2 with the core schema: no merge keys, no custom tags, duplicate keys are mistakes.
 *
 * @throws {ConfigSyntaxError} If it is not YAML.
 */
export function parseYaml(text: string): ParsedConfig {
  try {
    const document = parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
    })
    const error = document.errors[0]
    if (error !== undefined) {
      const [start, end] = error.pos
      throw new ConfigSyntaxError(`This is not valid YAML: ${lowerFirst(error.message)}.`, {start, end})
    }
    const value: unknown = document.toJS({maxAliasCount: aliasesMax})
    return {value, locate: (path, at) => locate(document.contents, path, at)}
  } catch (error) {
    if (error instanceof ConfigSyntaxError) throw error
    // Too many aliases and too deep nesting are thrown by the parser.
    throw new ConfigSyntaxError('This YAML is nested too deeply or repeats itself too often.', {
      start: 0,
      end: 0,
    })
  }
}

function locate(root: unknown, path: ConfigPath, at: 'key' | 'value'): Span | undefined {
  let node: unknown = root
  let key: unknown
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      key = pair?.key
      node = pair?.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      key = node
    } else {
      return undefined
    }
  }
  return rangeOf(at === 'key' ? key : node) ?? rangeOf(key)
}

function rangeOf(node: unknown): Span | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined
  const range = node.range
  return range === null || range === undefined ? undefined : {start: range[0], end: range[1]}
}

function lowerFirst(text: string): string {
  const plain = text.replace(/\.$/, '')
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}
