import {parse, TomlError} from 'smol-toml'
import {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import {type ConfigPath, ConfigSyntaxError, type ParsedConfig} from './config-problem.ts'

/**
 * Parses TOML.
 *
 * The parser keeps no positions: a key is placed where a line defines it, or a table header names it.
 *
 * @throws {ConfigSyntaxError} If it is not TOML.
 */
export function parseToml(text: string): ParsedConfig {
  try {
    return {value: parse(text), locate: (path) => locate(text, path)}
  } catch (error) {
    if (!(error instanceof TomlError)) {
      throw new ConfigSyntaxError('This TOML is nested too deeply.', {start: 0, end: 0})
    }
    const start = (new LineIndex(text).starts[error.line - 1] ?? 0) + error.column - 1
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? ''
    throw new ConfigSyntaxError(`This is not valid TOML: ${reason}.`, {start, end: start + 1})
  }
}

function locate(text: string, path: ConfigPath): Span | undefined {
  const key = path.filter((step) => typeof step === 'string').at(-1)
  if (key === undefined) return undefined
  const bare = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const line = new RegExp(`(?:^|[\\s{,.\\["'])(${bare})["']?\\s*(?:=|\\])`, 'm').exec(text)
  if (line === null) return undefined
  const start = line.index + line[0].indexOf(key)
  return {start, end: start + key.length}
}
