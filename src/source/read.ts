import {readFileSync, statSync} from 'node:fs'
import type {Format} from '../document/document.ts'
import {UserError} from '../errors.ts'
import {bytesMaxOf, tooLarge} from './decode.ts'

/**
 * Reads a file.
 *
 * @throws {UserError} If it cannot be read or is too large. The message is the end of a sentence that starts with the
 * name of the file.
 */
export function readBytes(file: string, format: Format = 'text'): Uint8Array {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) throw new UserError('LAYLINT_NOT_A_FILE', 'is not a file.')
    if (stats.size > bytesMaxOf(format)) throw tooLarge(stats.size, format)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('LAYLINT_UNREADABLE', `cannot be read: ${sayReadError(error)}.`)
  }
}

/**
 * Reads all of standard input.
 *
 * @throws {UserError} If it is too large.
 */
export async function readInput(
  stream: AsyncIterable<Uint8Array | string>,
  format: Format = 'text',
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > bytesMaxOf(format)) throw tooLarge(size, format)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Why reading failed, as the end of a sentence. */
export function sayReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'you are not allowed to read it',
    EPERM: 'you are not allowed to read it',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
  }
  return known[code] ?? (error instanceof Error ? error.message : 'unknown reason')
}
