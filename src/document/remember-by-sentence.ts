import type {Sentence} from './document.ts'

/**
 * Computes something of a sentence once, however many rules ask, and however often its text is read again.
 *
 * @param compute As for `rememberBySentence`; not `undefined`.
 */
export function memoizeBySentence<T extends NonNullable<unknown>>(
  compute: (sentence: Sentence) => T,
): (sentence: Sentence) => T {
  const known = new WeakMap<object, T>()
  return (sentence) => {
    const {origin = sentence} = sentence
    const found = known.get(origin)
    if (found !== undefined) return found
    const value = compute(sentence)
    known.set(origin, value)
    return value
  }
}

/**
 * Computes something of a sentence once, however often its text is read again. Where texts are read once, nothing is kept.
 *
 * @param compute Pure function of the text and the words of a sentence, of nothing around it. Offsets in what it gives are
 *   counted from the start of the sentence, since the rest of the text moves.
 */
export function rememberBySentence<T>(compute: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<object, {readonly value: T}>()
  return (sentence) => {
    const {origin} = sentence
    if (origin === undefined) return compute(sentence)
    const found = known.get(origin)
    if (found !== undefined) return found.value
    const value = compute(sentence)
    known.set(origin, {value})
    return value
  }
}
