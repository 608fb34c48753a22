import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {buildPrograms} from '../../tools/build.ts'

const parent = fileURLToPath(new URL('../../build/test-dist/', import.meta.url))

/** Builds of older runs are removed after so many milliseconds. */
const ageMax = 3_600_000

/** Files that tell the other threads how it went. */
const done = 'done'
const failed = 'failed'

let built: Promise<string> | undefined

/**
 * Bundles the programs as they ship, once in a run: test files run in threads of one process.
 *
 * @returns Path of the command line's script.
 */
export function builtProgram(): Promise<string> {
  built ??= buildOnce(join(parent, String(process.pid)))
  return built
}

async function buildOnce(folder: string): Promise<string> {
  mkdirSync(parent, {recursive: true})
  if (isFirst(folder)) {
    removeOld()
    await buildInto(folder)
  }
  while (!existsSync(join(folder, done))) {
    if (existsSync(join(folder, failed))) throw new Error('The programs could not be bundled.')
    await sleep(50)
  }
  return join(folder, 'laylint.cjs')
}

async function buildInto(folder: string): Promise<void> {
  try {
    for (const [name, text] of await buildPrograms()) writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, done), '')
  } catch (error) {
    writeFileSync(join(folder, failed), '')
    throw error
  }
}

/** Making a folder succeeds for one thread only. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

function removeOld(): void {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name)
    if (Date.now() - statSync(path).mtimeMs > ageMax) rmSync(path, {recursive: true, force: true})
  }
}
