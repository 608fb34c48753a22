import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {ConfigLayer} from '../config/user-config.ts'
import {UserError} from '../errors.ts'
import {decodeText} from '../source/decode.ts'
import {sayReadError} from '../source/read.ts'

/**
 * The layer that `--abstract FILE` stands for.
 *
 * @throws {UserError} If the file cannot be read or is no text.
 */
export function readAbstract(file: string, workingFolder: string): ConfigLayer {
  return {
    origin: 'command line',
    config: {settings: {abstract: readText(resolve(workingFolder, file), file)}},
  }
}

function readText(path: string, name: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw new UserError('LAYLINT_UNREADABLE', `--abstract: “${name}” cannot be read: ${sayReadError(error)}.`)
  }
  return decodeText(bytes).text
}
