import type {Document} from './document.ts'
import {memoizeByDocument} from './memoize.ts'

const lowerText = memoizeByDocument((document) => document.text.toLowerCase())

/**
 * Whether a text holds at least one of some stretches, wherever they stand in words.
 *
 * A rule asks this before it looks closer: most texts hold nothing that it could report, and this is many times cheaper than a
 * pattern for each sentence.
 *
 * @param stretches In lower case.
 */
export function holdsAny(document: Document, stretches: readonly string[]): boolean {
  const text = lowerText(document)
  for (const stretch of stretches) if (text.includes(stretch)) return true
  return false
}
