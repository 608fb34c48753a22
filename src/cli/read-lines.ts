/** Longest line that is kept, in bytes; more of it is dropped, so the line will not parse. */
const lineMax = 16_000_000

/** Lines of a stream without their ends, blank ones left out; in memory there is one line at a time. */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let size = 0
  const take = (): string => {
    const line = Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    return line.trim()
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    let start = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      parts.push(bytes.subarray(start, end))
      start = end + 1
      const line = take()
      if (line !== '') yield line
    }
    const rest = bytes.subarray(start)
    if (size < lineMax) parts.push(rest)
    size += rest.length
  }
  const line = take()
  if (line !== '') yield line
}
