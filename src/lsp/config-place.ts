import {getLocation} from 'jsonc-parser'
import type {Span} from '../source/span.ts'
import type {SchemaPath} from './config-schema.ts'
import {findYamlPlace} from './yaml-place.ts'

/** Where a caret stands in a config. */
export interface ConfigPlace {
  /** Keys and positions to the value; to the object that holds the key where `isKey`. */
  readonly path: SchemaPath
  readonly isKey: boolean
  /** The key or value at the caret, without quotation marks; may be empty. */
  readonly name: string
  /** What a completion replaces, in offsets of the text. */
  readonly replaced: Span
  readonly isQuoted: boolean
}

/** Finds out where a caret stands in a JSON or YAML text, even if it does not parse. */
export function findConfigPlace(
  text: string,
  offset: number,
  syntax: 'json' | 'yaml',
): ConfigPlace | undefined {
  return syntax === 'yaml' ? findYamlPlace(text, offset) : findJsonPlace(text, offset)
}

function findJsonPlace(text: string, offset: number): ConfigPlace {
  const {path, previousNode, isAtPropertyKey} = getLocation(text, offset)
  const isInside =
    previousNode !== undefined &&
    previousNode.offset <= offset &&
    offset <= previousNode.offset + previousNode.length
  const replaced = isInside
    ? {start: previousNode.offset, end: previousNode.offset + previousNode.length}
    : {start: offset, end: offset}
  const name = isInside && typeof previousNode.value === 'string' ? previousNode.value : ''
  return {
    path: isAtPropertyKey ? path.slice(0, -1) : path,
    isKey: isAtPropertyKey,
    name,
    replaced,
    isQuoted: true,
  }
}
