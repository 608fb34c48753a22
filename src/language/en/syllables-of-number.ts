/** Syllables of "zero" to "nineteen", as spoken in English. */
const SMALL = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]

/** Syllables of "twenty" to "ninety", from index 2. */
const TENS = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]

/** Longest whole number that is read as one number; longer ones are read digit by digit, as a reference code is. */
const DIGITS_READ_AS_NUMBER_MAX = 12

const NUMBER = /^([-−+±]?)([£$€]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:[.·](\d+))?(st|nd|rd|th|s)?(%?)$/

/** Four digits without a comma that are read as a year ("nineteen ninety-nine"). */
const YEAR = /^(?:19|20)\d\d$/

/**
 * Syllables of a number as it is read aloud.
 *
 * The rules: a whole number is read in full, in the British way ("one hundred and five"); 1900 to 2099 without a comma
 * are years, read as two pairs, 2000 to 2009 as numbers; decimals are "point" and their digits one by one; `%` adds "per
 * cent", `£` and other currency signs their name, a sign "minus" or "plus"; an ordinal counts like its number ("second" and
 * "twentieth" one more); more than twelve digits are read one by one.
 *
 * @param text One token such as `1,250`, `0.05`, `95%`, `£20`, `2nd`, `1990s`.
 * @returns Syllables, at least 1; `undefined` if the token is not a number.
 */
export function syllablesOfNumber(text: string): number | undefined {
  const match = NUMBER.exec(text)
  if (!match || (match[3] === undefined && match[4] === undefined)) return undefined
  const [, sign = '', currency = '', whole = '', decimals = '', ending = '', percent = ''] = match
  let total = 0
  if (sign !== '') total += sign === '+' ? 1 : sign === '±' ? 4 : 2
  if (currency !== '') total += currency === '£' ? 1 : 2
  if (percent !== '') total += 2
  if (whole !== '') total += whole.includes(',') ? ofWhole(whole.replaceAll(',', '')) : ofUngrouped(whole)
  if (decimals !== '') total += 1 + ofDigits(decimals)
  if (ending === 'nd' || (ending === 'th' && /[2-9]0$/.test(whole))) total += 1
  return Math.max(1, total)
}

function ofUngrouped(digits: string): number {
  if (!YEAR.test(digits) || digits.startsWith('200')) return ofWhole(digits)
  const late = Number(digits.slice(2))
  const century = ofBelowHundred(Number(digits.slice(0, 2)))
  if (late === 0) return century + 2
  return century + (late < 10 ? 1 : 0) + ofBelowHundred(late)
}

function ofWhole(digits: string): number {
  const significant = digits.replace(/^0+(?=\d)/, '')
  if (significant.length > DIGITS_READ_AS_NUMBER_MAX) return ofDigits(digits)
  if (significant === '0') return 2
  let total = 0
  // "thousand", "million" and "billion" have two syllables each.
  for (let end = significant.length, scale = 0; end > 0; end -= 3, scale += 1) {
    const group = Number(significant.slice(Math.max(0, end - 3), end))
    if (group > 0) total += ofBelowThousand(group) + (scale > 0 ? 2 : 0)
  }
  const rest = Number(significant.slice(-3))
  const needsAnd = significant.length > 3 && rest > 0 && rest < 100
  return total + (needsAnd ? 1 : 0)
}

function ofBelowThousand(value: number): number {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return ofBelowHundred(rest)
  // "hundred" is two syllables, "and" one.
  return (SMALL[hundreds] ?? 0) + 2 + (rest > 0 ? 1 + ofBelowHundred(rest) : 0)
}

function ofBelowHundred(value: number): number {
  if (value < 20) return SMALL[value] ?? 0
  const rest = value % 10
  return (TENS[Math.floor(value / 10)] ?? 0) + (rest > 0 ? (SMALL[rest] ?? 0) : 0)
}

function ofDigits(digits: string): number {
  let total = 0
  for (const digit of digits) total += SMALL[Number(digit)] ?? 0
  return total
}
