import {existsSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {watchedNames} from './config-kind.ts'

/** Files that may decide how a file in a folder is checked: every config name, upwards to the root of the repository. */
export function configCandidates(folder: string): readonly string[] {
  const files: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    for (const name of watchedNames) files.push(join(at, name))
    if (dirname(at) === at || existsSync(join(at, '.git'))) return files
  }
}

/** Changes whenever one of the files is written, made or removed: for clients that watch no files. */
export function signatureOf(files: readonly string[]): string {
  let signature = ''
  for (const file of files) {
    const stats = statSync(file, {throwIfNoEntry: false})
    signature += stats === undefined ? '-' : `${stats.mtimeMs}:${stats.size}:${stats.ino};`
  }
  return signature
}
