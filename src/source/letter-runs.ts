/** Letters, digits and the underscore are word characters of patterns; all else stands for one and the same. */
const boundary = 29
const digit = 27
const underscore = 28

/** Code units of runs of four, five bits each. */
export const runMask = 0xfffff

/** Codes from here on are single signs, by their code unit. */
export const signsFrom = 0x100000

/**
 * What a code unit is in a run: 1 to 26 a letter of either case, 27 any digit, 28 the underscore, 29 all else.
 *
 * @param unit UTF-16 code unit.
 */
export function symbolOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 65 && unit <= 90) return unit - 64
  if (unit >= 48 && unit <= 57) return digit
  return unit === 95 ? underscore : boundary
}

/**
 * The code of a sign that a pattern may need by itself: any digit, and what is neither letter nor space.
 *
 * @returns 0 for a code unit that is no such sign.
 */
export function signOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return signsFrom + 48
  const isSign = unit > 32 && unit < 127 && symbolOf(unit) === boundary
  return isSign ? signsFrom + unit : 0
}

/**
 * A number for a pattern, by which what is known of it beforehand is found.
 *
 * @returns 32 bits: after FNV-1a, over pairs of units of the source and over the flags.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function patternKey(pattern: RegExp): number {
  const {source} = pattern
  let key = 0x811c9dc5
  for (let at = 0; at < source.length; at += 2) {
    const two = source.charCodeAt(at) | (source.charCodeAt(at + 1) << 16)
    key = Math.imul(key ^ two, 0x01000193)
    key ^= key >>> 15
  }
  const flags =
    (pattern.ignoreCase ? 1 : 0) +
    (pattern.dotAll ? 2 : 0) +
    (pattern.unicode ? 4 : 0) +
    (pattern.multiline ? 8 : 0)
  return Math.imul(key ^ flags, 0x01000193) >>> 0
}

/** Digits of packed numbers, six bits each: printable and without a backslash. */
const firstDigit = 35
const backslash = 92

/** A number in so many digits of six bits, the highest first. */
export function packNumber(value: number, length: number): string {
  let text = ''
  for (let rest = value, left = length; left > 0; left -= 1) {
    const code = firstDigit + (rest % 64)
    text = String.fromCharCode(code >= backslash ? code + 1 : code) + text
    rest = Math.floor(rest / 64)
  }
  return text
}

/** Undoes `packNumber`, for the digits from a place on. */
export function unpackNumber(text: string, at: number, length: number): number {
  let value = 0
  for (let digit = at; digit < at + length; digit += 1) {
    const code = text.charCodeAt(digit)
    value = value * 64 + (code > backslash ? code - 1 : code) - firstDigit
  }
  return value
}
