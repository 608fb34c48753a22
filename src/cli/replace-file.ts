import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {UserError} from '../errors.ts'
import {sayReadError} from '../source/read.ts'

/**
 * Puts new contents in the place of a file: whoever reads it meanwhile, or after a crash, finds the old or the new.
 *
 * Mode, owner and links to the file stay as they are. A file that changed since it was read is left alone.
 *
 * @param before What the file held when it was read.
 * @throws {UserError} If it cannot be replaced. The message is the end of a sentence that starts with its name.
 */
export function replaceFile(file: string, before: Uint8Array, after: Uint8Array): void {
  let temporary: string | undefined
  try {
    const target = realpathSync(file)
    const {mode, uid, gid} = statSync(target)
    // Renaming needs a folder that can be written to, not a file: who made it read-only meant it.
    accessSync(target, constants.W_OK)
    if ((mode & 0o222) === 0) throw new UserError('LAYLINT_WRITE', 'is read-only, so it was left as it is.')
    temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}.tmp`)
    writeThrough(temporary, after)
    chmodSync(temporary, mode & 0o7777)
    keepOwner(temporary, uid, gid)
    if (!readFileSync(target).equals(before)) {
      throw new UserError(
        'LAYLINT_CHANGED',
        'changed while it was read, so it was left as it is. Run it again.',
      )
    }
    renameSync(temporary, target)
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, {force: true})
    if (error instanceof UserError) throw error
    throw new UserError(
      'LAYLINT_WRITE',
      `cannot be written: ${sayReadError(error).replace('read it', 'write there')}.`,
    )
  }
}

/** On the disk before the name points at it: a crash must not leave an empty file. */
function writeThrough(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeFileSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Only the super-user may give files away; for others the owner is the same already, or cannot be kept. */
function keepOwner(file: string, uid: number, gid: number): void {
  const made = statSync(file)
  if (made.uid === uid && made.gid === gid) return
  try {
    chownSync(file, uid, gid)
  } catch {
    // The contents matter more than the group.
  }
}
