import {matchesOf} from '../source/matches-of.ts'
import type {Span} from '../source/span.ts'
import {groupDigits} from './group-digits.ts'

/** A share or frequency as the text writes it. */
export interface Quantity extends Span {
  readonly kind: 'percent' | 'frequency' | 'fraction'
  readonly text: string
  /** Share of 1: “40%”, “2 in 5” and “4/10” are all 0.4. May be above 1 for percentages. */
  readonly share: number
  /** The number before “in”, “out of” or the slash; the percentage itself for percentages. */
  readonly count: number
  /** What it is out of: 100 for percentages. */
  readonly base: number
  /** Written with “1 in …”. */
  readonly isOneIn: boolean
  /** Digits behind the decimal point of `count`. */
  readonly decimals: number
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  thousand: 1000,
}

const numeral = String.raw`\d[\d,]{0,12}(?:\.\d{1,6})?`
const word =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|hundred|a thousand|thousand'
const percentPattern = new RegExp(String.raw`(?<![\w.])(${numeral})\s?(?:%|per ?cent\b)`, 'gi')
const frequencyPattern = new RegExp(
  String.raw`(?<![\w.-])(${numeral}|${word}) (?:people |patients |women |men |children |adults |person |patient |woman |man |child |adult |boy |girl |mother |nurse |parent |baby |pupil |home |school |nursery |hospital |family |clinic |surgery |practice |teenager |student )?(?:in|out of|of(?= every)|per(?= 1(?:0?0|,?000|0,?000|00,?000)\b))(?: every| each)? (${numeral}|${word})(?![\w%]|[-–]\w|\.\d|\s(?:\w+\s)?(?:trials|studies)\b|\s(?:minutes?|hours?|days?|weeks?|months?|years?|sites|hospitals|towns|cities|countries|centres|centers|areas|schools|clinics|practices|groups|trials|studies|phases|stages|steps|parts|sessions|visits|regions)\b)`,
  'gi',
)
/** “out of 128 people, 40”: the total first. */
const totalFirstPattern =
  /\b(?:out )?of (?:every |the )?(\d[\d,]{0,12}) (?:people|patients|women|men|children|adults|babies|participants|teenagers)(?: (?:who|in|with|on) [^,.;]{1,40})?,? (\d[\d,]{0,12})(?= (?:had|felt|got|gave|became|caught|developed|lost|were|was|died|said|went|still|did|came|needed|reported|recovered|improved|fell|stopped)\b)|\bgroup of (\d[\d,]{0,9}),? (\d[\d,]{0,9})(?= (?:had|did|got|gave|were|was|died)\b)/gi
/** “3 of 270 people”. */
const ofPattern =
  /(?<![\w.-])(\d[\d,]{0,9}) of (?:the |these |all )?(\d[\d,]{0,9}) (?:people|patients|women|men|children|adults|babies|participants|teenagers|mothers|those)\b/gi
/** “…, and 2 of 201 after the other”: the people are named before. */
const shortOfPattern =
  /(?<![\w.-]|\b(?:page|part|step|day|week|item|stage|phase|question|session|chapter|visit) )(\d[\d,]{0,9}) of (?:the )?(\d[\d,]{1,9})(?= (?:after|with|in|on|who|given|from|having|taking|had|were|was|did|got)\b|[),;]|\.(?!\d))/gi
const fractionPattern = /(?<![\w./-])(\d{1,6})\/(\d{1,6})(?![\w/]|[.-]\d|,\s?\d{3}|\s?(?:IU|mg|ml|g)\b)/g

/**
 * Finds shares and frequencies in a text: percentages, “14 in 100”, “one out of ten”, “142/310”.
 *
 * @returns Sorted by place; spans count in `text` from `offset`.
 */
export function findQuantities(text: string, offset = 0): Quantity[] {
  if (!/\d|\b(?:in|out of)\b/.test(text)) return []
  const found: Quantity[] = []
  for (const match of matchesOf(percentPattern, text))
    if (!isStatistic(text, match)) push(found, 'percent', match, offset, match[1], '100')
  for (const match of matchesOf(frequencyPattern, text))
    push(found, 'frequency', match, offset, match[1], match[2])
  for (const match of matchesOf(totalFirstPattern, text))
    push(found, 'frequency', match, offset, match[2] ?? match[4], match[1] ?? match[3])
  for (const match of matchesOf(ofPattern, text)) push(found, 'frequency', match, offset, match[1], match[2])
  for (const match of matchesOf(shortOfPattern, text))
    push(found, 'frequency', match, offset, match[1], match[2])
  for (const match of matchesOf(fractionPattern, text))
    push(found, 'fraction', match, offset, match[1], match[2])
  return found.sort((one, other) => one.start - other.start)
}

/** “I² = 57%” and “95% CI”: no share of anything. */
function isStatistic(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return (
    /\bI(?:²|\^?2)\s?[=:]?\s?$/.test(text.slice(Math.max(0, match.index - 8), match.index)) ||
    /^\s?(?:Cr?Is?\b|confidence|credible)/i.test(text.slice(end, end + 12))
  )
}

function push(
  found: Quantity[],
  kind: Quantity['kind'],
  match: RegExpExecArray,
  offset: number,
  countText: string | undefined,
  baseText: string | undefined,
): void {
  const count = toNumber(countText)
  const base = toNumber(baseText)
  if (count === undefined || base === undefined || base === 0) return
  if (kind !== 'percent' && (count > base || base < 2)) return
  if (kind === 'fraction' && base < 10) return
  const start = offset + match.index
  found.push({
    kind,
    text: match[0],
    start,
    end: start + match[0].length,
    share: count / base,
    count,
    base,
    isOneIn: kind === 'frequency' && count === 1,
    decimals: /\.(\d+)$/.exec(countText ?? '')?.[1]?.length ?? 0,
  })
}

/** The value of digits with thousands commas or of a number word; `undefined` if it is neither. */
export function toNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const bare = text.toLowerCase().replace(/^an? /, '')
  if (Object.hasOwn(numberWords, bare)) return numberWords[bare]
  const value = Number(bare.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

/** Bases for comparing shares, smallest first; a share that would round to 0 asks for the next. */
const bases = [100, 1000, 10_000, 100_000]

/** The smallest common base on which no share above 0 rounds to 0. */
export function commonBase(shares: readonly number[]): number {
  const positive = shares.filter((share) => share > 0)
  return bases.find((base) => positive.every((share) => share * base >= 0.95)) ?? 100_000
}

/**
 * A share on a base in words: “14 in 100”, “about 8 in 100” where it was rounded.
 *
 * Rounds half up.
 */
export function onBase(share: number, base: number): string {
  const exact = share * base
  const rounded = Math.round(exact)
  const about = Math.abs(exact - rounded) > 1e-9 ? 'about ' : ''
  return `${about}${groupDigits(rounded)} in ${groupDigits(base)}`
}
