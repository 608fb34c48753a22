import {ZipArchive} from '../../src/formats/package/zip-archive.ts'

/** What can be made wrong in the record of a part; a name must keep its length. */
export interface WrongRecord {
  readonly checksum?: number
  readonly packedSize?: number
  readonly size?: number
  readonly method?: number
  readonly flags?: number
  readonly headerAt?: number
  readonly name?: string
}

/** A copy of an archive whose directory says something else of a part. */
export function setInRecords(bytes: Uint8Array, part: string, wrong: WrongRecord): Uint8Array {
  const at = new ZipArchive(bytes).entries.get(part)?.recordAt
  if (at === undefined) throw new Error(`There is no part ${part}.`)
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  if (wrong.flags !== undefined) view.setUint16(at + 8, wrong.flags, true)
  if (wrong.method !== undefined) view.setUint16(at + 10, wrong.method, true)
  if (wrong.checksum !== undefined) view.setUint32(at + 16, wrong.checksum, true)
  if (wrong.packedSize !== undefined) view.setUint32(at + 20, wrong.packedSize, true)
  if (wrong.size !== undefined) view.setUint32(at + 24, wrong.size, true)
  if (wrong.headerAt !== undefined) view.setUint32(at + 42, wrong.headerAt, true)
  if (wrong.name !== undefined) copy.set(new TextEncoder().encode(wrong.name), at + 46)
  return copy
}
