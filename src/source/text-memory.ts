/** Texts kept before the older half is forgotten: a few summaries, so that retyping a sentence costs one sentence. */
const textsUsual = 300

/**
 * What was kept of the texts last asked for.
 *
 * Writers change one sentence at a time: what costs much for a sentence is computed once, not at every key. Keep what depends on the text
 * alone, and nothing that is changed afterwards.
 */
export class TextMemory<T> {
  private recent = new Map<string, T>()
  private older = new Map<string, T>()
  private textsMax: number

  /** @param textsMax Texts kept before the older half is forgotten. */
  constructor(textsMax = textsUsual) {
    this.textsMax = textsMax
  }

  /** @param textsMax Texts kept before the older half is forgotten, from now on. */
  resize(textsMax: number): void {
    this.textsMax = textsMax
  }

  /** What was kept of a text; it is then among the recent ones. */
  get(text: string): T | undefined {
    const known = this.recent.get(text)
    if (known !== undefined) return known
    const old = this.older.get(text)
    if (old !== undefined) this.set(text, old)
    return old
  }

  /** Keeps a value for a text. */
  set(text: string, value: T): void {
    if (this.recent.size >= this.textsMax) {
      this.older = this.recent
      this.recent = new Map()
    }
    this.recent.set(ownCopy(text), value)
  }
}

/** A slice holds on to the whole text that it was cut from; a copy does not. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
