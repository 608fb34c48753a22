/**
 * Size of the largest part of XML of a package, as its directory says.
 *
 * A directory that lies is found out when the part is read: what unpacks to more than it says is refused.
 *
 * @param bytes Any bytes.
 * @returns Bytes, 0 if there is no directory.
 */
export function largestPart(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end === -1 || end + 20 > buffer.length) return 0
  let at = buffer.readUInt32LE(end + 16)
  let largest = 0
  while (at + 46 <= end && buffer.readUInt32LE(at) === 0x02014b50) {
    const nameLength = buffer.readUInt16LE(at + 28)
    const isXml = buffer
      .subarray(at + 46, at + 46 + nameLength)
      .toString('latin1')
      .endsWith('.xml')
    if (isXml) largest = Math.max(largest, buffer.readUInt32LE(at + 24))
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return largest
}
