import {type FSWatcher, statSync, watch} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {configFileNames} from '../config/load.ts'
import {findFormat} from '../source/format.ts'
import type {CommandRun} from './command.ts'

/** Editors write a file in several steps; this long, in milliseconds, after the last one it is read. */
const quietTime = 150

/**
 * Runs a check now, and again whenever a text or a config in the named places changes, until the process is ended.
 *
 * @param check One run; its errors are told and do not end the watch.
 */
export async function watchFiles(
  {args, terminal}: CommandRun,
  check: () => Promise<number>,
): Promise<number> {
  let timer: NodeJS.Timeout | undefined
  let isBusy = false
  const again = async (): Promise<void> => {
    if (isBusy) return plan()
    isBusy = true
    await check().catch((error: unknown) =>
      terminal.say(`laylint: ${error instanceof Error ? error.message : String(error)}`),
    )
    isBusy = false
    terminal.say(
      `Checked at ${new Date().toLocaleTimeString('en-GB')}. Waiting for changes; end with Ctrl-C.`,
    )
  }
  const plan = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void again(), quietTime)
  }
  const operands = args.operands.length === 0 ? ['.'] : args.operands
  const watchers = operands
    .filter((operand) => operand !== '-')
    .map((operand) => watchPlace(resolve(terminal.workingFolder, operand), plan))
  await again()
  return new Promise((end) => {
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher?.close()
      clearTimeout(timer)
      end(0)
    })
  })
}

/** A file is watched by way of its folder: editors put another file in its place. */
function watchPlace(place: string, onChange: () => void): FSWatcher | undefined {
  const isFolder = statSync(place, {throwIfNoEntry: false})?.isDirectory() === true
  const folder = isFolder ? place : dirname(place)
  if (statSync(folder, {throwIfNoEntry: false}) === undefined) return undefined
  return watch(folder, {recursive: isFolder}, (_, name) => {
    if (name === null || !matters(name)) return
    if (isFolder || name === basename(place) || isConfig(name)) onChange()
  })
}

function matters(name: string): boolean {
  if (/(?:^|[\\/])(?:node_modules|\.git|\.laylint-cache)(?:[\\/]|$)/.test(name)) return false
  return findFormat(name) !== undefined || isConfig(name)
}

function isConfig(name: string): boolean {
  return configFileNames.some((one) => one === basename(name))
}
