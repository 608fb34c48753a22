import {fileURLToPath} from 'node:url'
import {buildPrograms, writeFolder} from '../../tools/build.ts'

/** Where the tests build the command line to: never `dist/`, which may be older than the source. */
export const programFolder = fileURLToPath(new URL('../../build/programs/', import.meta.url))

/** Builds the command line once, before any test. */
export async function setup(): Promise<void> {
  writeFolder(programFolder, await buildPrograms())
}
