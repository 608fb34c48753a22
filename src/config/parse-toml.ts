import {parse, TomlError} from 'smol-toml'
import {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import {type ConfigPath, ConfigSyntaxError, type ParsedConfig} from './config-problem.ts'

/**
 * Parses TOML.
 *
 * The parser keeps no positions: a key is placed where a line of its table defines it, or a header names it.
 *
 * @throws {ConfigSyntaxError} If it is not TOML.
 */
export function parseToml(text: string): ParsedConfig {
  try {
    return {value: parse(text), locate: (path, part) => locate(text, path, part)}
  } catch (error) {
    if (!(error instanceof TomlError)) {
      throw new ConfigSyntaxError('This TOML is nested too deeply.', {start: 0, end: 0})
    }
    const start = (new LineIndex(text).starts[error.line - 1] ?? 0) + error.column - 1
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? ''
    throw new ConfigSyntaxError(`This is not valid TOML: ${reason}.`, {start, end: start + 1})
  }
}

/** A table header, or a key with what stands behind its sign. Keys with quotation marks may hold anything. */
const header = /^\s*\[\[?\s*((?:[\w.\s-]|"[^"\n]*"|'[^'\n]*')+?)\s*\]\]?/
const entry = /^(\s*)((?:[\w.-]|"[^"\n]*"|'[^'\n]*')+)\s*=\s*/

/** Finds the line that defines a key, in the table that the path names. Keys of inline tables are looked for behind theirs. */
function locate(text: string, path: ConfigPath, part: 'key' | 'value'): Span | undefined {
  const wanted = path.filter((step): step is string => typeof step === 'string')
  if (wanted.length === 0) return undefined
  let table: readonly string[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const opens = header.exec(line)
    if (opens !== null) {
      table = splitKey(opens[1] ?? '')
      const start = at + line.indexOf(opens[1] ?? '')
      if (isSame(table, wanted)) return {start, end: start + (opens[1] ?? '').length}
    }
    const defines = opens === null ? entry.exec(line) : null
    if (defines !== null) {
      const found = locateEntry(line, defines, table, wanted, part)
      if (found !== undefined) return {start: at + found.start, end: at + found.end}
    }
    at += line.length + 1
  }
  return undefined
}

function locateEntry(
  line: string,
  [whole, indent = '', key = '']: RegExpExecArray,
  table: readonly string[],
  wanted: readonly string[],
  part: 'key' | 'value',
): Span | undefined {
  const full = [...table, ...splitKey(key)]
  const value = line.slice(whole.length).trimEnd()
  if (isSame(full, wanted)) {
    if (part === 'key') return {start: indent.length, end: indent.length + key.length}
    return {start: whole.length, end: whole.length + value.length}
  }
  if (!isSame(full, wanted.slice(0, full.length))) return undefined
  const inner = wanted.at(-1) ?? ''
  const bare = inner.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const match = new RegExp(`[{,\\s"'](${bare})["']?\\s*=`).exec(value)
  if (match === null) return undefined
  const start = whole.length + match.index + 1
  return {start, end: start + inner.length}
}

/** `a."b.c"` has two parts. */
function splitKey(key: string): string[] {
  return [...key.matchAll(/"([^"\n]*)"|'([^'\n]*)'|([\w-]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index])
}
