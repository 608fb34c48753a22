/** Texts kept before the older half is forgotten: a few summaries, so that retyping a sentence costs one sentence. */
const textsMax = 1_000

/**
 * Remembers what a pure function gave for the texts that it was last asked for.
 *
 * Writers change one sentence at a time: what costs much for a sentence is computed once, not at every key.
 *
 * @param compute Must give the same for the same text, and nothing that is changed afterwards.
 */
export function rememberByText<T>(compute: (text: string) => T): (text: string) => T {
  let recent = new Map<string, {readonly value: T}>()
  let older = new Map<string, {readonly value: T}>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known.value
    const found = older.get(text) ?? {value: compute(text)}
    if (recent.size >= textsMax) {
      older = recent
      recent = new Map()
    }
    recent.set(ownCopy(text), found)
    return found.value
  }
}

/** A slice holds on to the whole text that it was cut from; a copy does not. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
