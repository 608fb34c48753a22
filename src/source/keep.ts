/** Different texts that are remembered, most of them words: several hundred summaries have no more. */
const textsMax = 20_000

/**
 * Remembers what was computed of a text; a memory that is full is emptied first.
 *
 * @param max Texts that the memory holds at most.
 * @returns The value.
 */
export function keep<T>(memory: Map<string, T>, text: string, value: T, max: number = textsMax): T {
  if (memory.size >= max) memory.clear()
  memory.set(text, value)
  return value
}
