import {looks} from './first-looks.gen.ts'
import {patternKey, runMask, signOf, symbolOf, unpackNumber} from './letter-runs.ts'
import type {TextView} from './one-byte.ts'

/** Longer texts are no sentences: few patterns are tried on them, and they hold something of most. */
const lengthMax = 700

/** Slots of the table of runs: a power of two, four times as many as there are runs, so that most look-ups end at the first slot. */
const slotCount = 16384
const slotBits = 14

/** What is known of patterns beforehand. */
interface Looks {
  /** Places of patterns in the bits of a text, by their keys: doubled, and odd if the next place is theirs too. */
  readonly needs: ReadonlyMap<number, number>
  /** Codes of runs and signs, each in the slot of its hash or the next free one; 0 for none. */
  readonly codes: Int32Array
  /** Where the list of a run starts in `lists`, by its slot. */
  readonly starts: Uint16Array
  /** For each run the places of the patterns that it may belong to, after their number. */
  readonly lists: Uint16Array
  /** Words of 32 bits that a text takes. */
  readonly width: number
}

let opened: Looks | undefined
/** -1 for patterns of which nothing is known. */
const needOf = new WeakMap<RegExp, number>()

/**
 * Whether a pattern may match somewhere in a text: false only if the text lacks all of the stretches of letters one of which each match
 * needs.
 *
 * Compiling a long pattern takes the engine as long as reading a page with it, and 100 KB and more; most patterns find nothing in
 * most texts. What each one needs is worked out beforehand (`tools/first-looks.ts`); of others nothing is known.
 *
 * @returns True for patterns that are not known.
 */
export function mayMatch(pattern: RegExp, view: TextView): boolean {
  const known = needOf.get(pattern) ?? findNeed(pattern)
  if (known < 0 || view.narrow === undefined || view.narrow.length > lengthMax) return true
  view.bits ??= findBits(view.narrow)
  const {bits} = view
  const place = known >> 1
  return hasBit(bits, place) && ((known & 1) === 0 || hasBit(bits, place + 1))
}

function hasBit(bits: Int32Array, place: number): boolean {
  return (((bits[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1
}

function findNeed(pattern: RegExp): number {
  opened ??= open(looks)
  const need = opened.needs.get(patternKey(pattern)) ?? -1
  needOf.set(pattern, need)
  return need
}

/** The patterns that may match in a text, one bit each. */
function findBits(text: string): Int32Array {
  opened ??= open(looks)
  const {codes, starts, lists, width} = opened
  const bits = new Int32Array(width)
  const end = text.length
  const outside = symbolOf(32)
  let run = outside
  // One step beyond the end, and none of its own before it: both count as no letters.
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : 32
    run = ((run << 5) | symbolOf(unit)) & runMask
    let code = run
    // A sign is looked up beside the run that it ends.
    for (let round = 0; round < 2; round += 1) {
      let slot = hashOf(code)
      let found = codes[slot]
      while (found !== 0 && found !== code) {
        slot = (slot + 1) & (slotCount - 1)
        found = codes[slot]
      }
      if (found === code) {
        let next = starts[slot] ?? 0
        for (const last = next + (lists[next] ?? 0); next < last; ) {
          next += 1
          const place = lists[next] ?? 0
          bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
        }
      }
      code = signOf(unit)
      if (code === 0) break
    }
  }
  return bits
}

function hashOf(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> (32 - slotBits)
}

/**
 * Unpacks the table: of each pattern its key in six digits and whether it takes two places in one; of each run its code in four, how many
 * patterns may need it in one, and their places in two each.
 */
function open([keys, runs]: readonly [string, string]): Looks {
  const needs = new Map<number, number>()
  let count = 0
  for (let at = 0; at < keys.length; at += 7) {
    const hasTwo = unpackNumber(keys, at + 6, 1)
    needs.set(unpackNumber(keys, at, 6), count * 2 + hasTwo)
    count += 1 + hasTwo
  }
  const codes = new Int32Array(slotCount)
  const starts = new Uint16Array(slotCount)
  const lists = new Uint16Array(runs.length >> 1)
  let end = 0
  for (let at = 0; at < runs.length; ) {
    const code = unpackNumber(runs, at, 4)
    const length = unpackNumber(runs, at + 4, 1)
    let slot = hashOf(code)
    while (codes[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    codes[slot] = code
    starts[slot] = end
    lists[end] = length
    for (let index = 0; index < length; index += 1)
      lists[end + 1 + index] = unpackNumber(runs, at + 5 + index * 2, 2)
    end += length + 1
    at += 5 + length * 2
  }
  return {needs, codes, starts, lists, width: (count + 31) >> 5}
}
