import {Inflate} from 'fflate'
import {checkSignature, protectedFile} from './check-signature.ts'
import {crc32} from './crc32.ts'
import {damaged, tooMuch} from './package-trouble.ts'

/** Most parts of a package. Own choice: a report with a thousand pictures stays below it. */
const entriesMax = 10_000

/** Most bytes of a part that is read, and of all of them together, once inflated. */
const partMax = 32_000_000
const totalMax = 64_000_000

/** Inflated over packed bytes, from `ratioFrom` inflated bytes on: XML of Word stays below 60. */
const ratioMax = 200
const ratioFrom = 4_000_000

/** Bytes that are inflated at once: deflate makes at most 1032 of one, so that no more than 17 MB come before the next count. */
const stepBytes = 16_384

/** One part of a package; its name is a key to look up, never a path on a disk. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly flags: number
  /** Unsigned CRC-32 of the contents. */
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Offset of the header that stands before the contents. */
  readonly headerAt: number
  /** Its record in the directory of the archive, as offsets. */
  readonly recordAt: number
  readonly recordEnd: number
}

/**
 * A ZIP archive in memory, of which parts are read one by one.
 *
 * Everything is bounded before it is believed: the number of parts, and the bytes of a part while they are inflated.
 * Nothing is ever written to a disk.
 */
export class ZipArchive {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Where the directory starts: what stands before are the parts. */
  readonly directoryAt: number
  /** Where the record that ends the archive starts. */
  readonly endAt: number
  private inflated = 0

  /** @throws {UserError} If the bytes are no archive, or a hostile one. */
  constructor(bytes: Uint8Array) {
    checkSignature(bytes)
    this.bytes = bytes
    const view = viewOf(bytes)
    this.endAt = findEnd(view)
    this.directoryAt = view.getUint32(this.endAt + 16, true)
    this.entries = readDirectory(view, this.directoryAt, this.endAt)
  }

  /** Whether there is such a part; names differ in case only where packages are made by hand. */
  has(name: string): boolean {
    return this.entries.has(name)
  }

  /**
   * Contents of a part.
   *
   * @returns `undefined` if there is none of that name.
   * @throws {UserError} If it is damaged or too large.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name)
    if (entry === undefined) return undefined
    if ((entry.flags & 1) !== 0) throw protectedFile()
    if (entry.size > partMax)
      throw tooMuch(`its part ${shown(name)} unpacks to more than ${partMax / 1e6} MB`)
    const packed = this.packedOf(entry)
    const contents = entry.method === 0 ? packed : this.inflate(entry, packed)
    if (contents.length !== entry.size || crc32(contents) !== entry.checksum) {
      throw damaged(`its part ${shown(name)} does not have the contents that it should`)
    }
    return contents
  }

  private packedOf(entry: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes)
    const {headerAt, name} = entry
    if (headerAt + 30 > this.directoryAt || view.getUint32(headerAt, true) !== 0x04034b50) {
      throw damaged(`its part ${shown(name)} is not where it should be`)
    }
    const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
    const end = start + entry.packedSize
    if (end > this.directoryAt) throw damaged(`its part ${shown(name)} is cut off`)
    return this.bytes.subarray(start, end)
  }

  private inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method !== 8) throw damaged(`its part ${shown(entry.name)} is packed in a way that is not read`)
    const chunks: Uint8Array[] = []
    let size = 0
    const inflate = new Inflate((chunk) => {
      size += chunk.length
      this.inflated += chunk.length
      this.checkSize(entry, size)
      chunks.push(chunk)
    })
    try {
      for (let at = 0; at < packed.length; at += stepBytes) {
        inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
      }
    } catch (error) {
      if (error instanceof Error && error.name === 'UserError') throw error
      throw damaged(`its part ${shown(entry.name)} cannot be unpacked`)
    }
    return join(chunks, size)
  }

  private checkSize(entry: ZipEntry, size: number): void {
    const {name, packedSize} = entry
    if (size > partMax || this.inflated > totalMax) {
      throw tooMuch(`its part ${shown(name)} unpacks to more than ${partMax / 1e6} MB`)
    }
    if (size > entry.size) throw damaged(`its part ${shown(name)} is larger than it says`)
    if (size > ratioFrom && size > packedSize * ratioMax) {
      throw tooMuch(`its part ${shown(name)} unpacks to more than ${ratioMax} times its size`)
    }
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Offset of the record at the end, which a comment of up to 65,535 bytes may follow. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw damaged('its end is missing')
}

function readDirectory(view: DataView, start: number, end: number): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  const decoder = new TextDecoder()
  let at = start
  let count = 0
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    count += 1
    if (count > entriesMax) throw tooMuch(`it has more than ${entriesMax.toLocaleString('en')} parts`)
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const recordEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (recordEnd > end) break
    const name = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46))
    if (entries.has(name)) throw damaged(`it has two parts named ${shown(name)}`)
    entries.set(name, {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
      recordAt: at,
      recordEnd,
    })
    at = recordEnd
  }
  if (count === 0 || count !== view.getUint16(end + 10, true)) throw damaged('its list of parts is broken')
  return entries
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks
  if (chunks.length === 1 && first !== undefined) return first
  const joined = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}

/** A name as it may stand in a message: it comes from the file. */
function shown(name: string): string {
  return `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`
}
