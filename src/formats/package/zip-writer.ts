import {deflateSync} from 'fflate'
import {crc32} from './crc32.ts'
import type {ZipArchive, ZipEntry} from './zip-archive.ts'

/** A stretch of the new archive, and what its directory says of it. */
interface Written {
  readonly record: Uint8Array
  readonly chunk: Uint8Array
}

/**
 * An archive with some parts changed or added: all others stay as they were, byte for byte and in their order.
 *
 * @param changes New contents by the names of parts.
 */
export function rewriteZip(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...archive.entries.values()].sort((one, other) => one.headerAt - other.headerAt)
  const written: Written[] = entries.map((entry, index) => {
    const contents = changes.get(entry.name)
    const end = entries[index + 1]?.headerAt ?? archive.directoryAt
    return contents === undefined
      ? {
          // A copy: `slice` of a Node buffer is a view, and the file that was read must stay as it is.
          record: new Uint8Array(archive.bytes.subarray(entry.recordAt, entry.recordEnd)),
          chunk: archive.bytes.subarray(entry.headerAt, end),
        }
      : writeEntry(entry.name, contents, timeOf(archive, entry))
  })
  for (const [name, contents] of changes) {
    if (!archive.entries.has(name)) written.push(writeEntry(name, contents, timeOf(archive, entries[0])))
  }
  return assemble(written)
}

/** Time and date of a part, as ZIP counts them. */
function timeOf({bytes}: ZipArchive, entry: ZipEntry | undefined): number {
  if (entry === undefined) return 0x0021_0000
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(entry.recordAt + 12, true)
}

function writeEntry(name: string, contents: Uint8Array, time: number): Written {
  const packed = deflateSync(contents, {level: 6})
  const nameBytes = new TextEncoder().encode(name)
  const chunk = new Uint8Array(30 + nameBytes.length + packed.length)
  const record = new Uint8Array(46 + nameBytes.length)
  const header = new DataView(chunk.buffer)
  const directory = new DataView(record.buffer)
  header.setUint32(0, 0x04034b50, true)
  directory.setUint32(0, 0x02014b50, true)
  directory.setUint16(4, 20, true)
  // The same fields stand in both, two bytes later in the directory.
  for (const [view, at] of [
    [header, 4],
    [directory, 6],
  ] as const) {
    view.setUint16(at, 20, true)
    // Names are in UTF-8.
    view.setUint16(at + 2, 0x800, true)
    view.setUint16(at + 4, 8, true)
    view.setUint32(at + 6, time, true)
    view.setUint32(at + 10, crc32(contents), true)
    view.setUint32(at + 14, packed.length, true)
    view.setUint32(at + 18, contents.length, true)
    view.setUint16(at + 22, nameBytes.length, true)
  }
  chunk.set(nameBytes, 30)
  chunk.set(packed, 30 + nameBytes.length)
  record.set(nameBytes, 46)
  return {record, chunk}
}

function assemble(written: readonly Written[]): Uint8Array {
  const size = written.reduce((sum, {record, chunk}) => sum + record.length + chunk.length, 22)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const {chunk, record} of written) {
    new DataView(record.buffer, record.byteOffset).setUint32(42, at, true)
    bytes.set(chunk, at)
    at += chunk.length
  }
  const directoryAt = at
  for (const {record} of written) {
    bytes.set(record, at)
    at += record.length
  }
  const end = new DataView(bytes.buffer, at)
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, written.length, true)
  end.setUint16(10, written.length, true)
  end.setUint32(12, at - directoryAt, true)
  end.setUint32(16, directoryAt, true)
  return bytes
}
