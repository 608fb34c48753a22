let table: Uint32Array | undefined

/**
 * The checksum of ZIP: CRC-32 of ISO 3309.
 *
 * @returns Unsigned 32-bit number.
 */
export function crc32(bytes: Uint8Array): number {
  table ??= makeTable()
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

function makeTable(): Uint32Array {
  return Uint32Array.from({length: 256}, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
}
