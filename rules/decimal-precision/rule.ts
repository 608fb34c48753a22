import type {Document, Sentence} from '../../src/document/document.ts'
import {groupDigits} from '../../src/numbers/group-digits.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

const decimal = /(?<![\w.,/:–-])(?:[£$€]\s?)?\d[\d,]{0,9}\.\d{1,6}(?![\w.]*\.\d)(?=%|\b)/g
const exactCount = /(?<![\w.,/:£$€-])\d{1,3}(?:,\d{3}){1,3}(?<!\b\d,\d{3})(?![\d,.]|\s?(?:%|words))/g

/** What keeps its decimals: money, doses, lab values, money per unit, versions, times, body mass index. */
const exemptAfter =
  /^\s?(?:mg|ml|mL|g|kg|mcg|µg|μg|micrograms?|milligrams?|millilitres?|grams?(?! (?:heavier|lighter|more|less))|mmol|nmol|IU|units?|mmHg|pm|am|GHz|Tesla|T\b|cm|mm|nm|µm)\b/
const exemptBefore =
  /(?:(?:BMI|body mass index|HbA1c|pH|score)s?(?: was| were| is| of|d)?|\bversion|\bv|Python|\bR|figure|fig\.|table|section|chapter|grade|stage|type|p\s?[<=>]|code|number|ratio|CI[:\s])\s?[:=]?\s*$/i

export default defineRule({
  meta: {
    id: 'decimal-precision',
    summary: 'More digits than the reader needs',
    why: 'Decimals are harder to read, and they look more certain than they are.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-NUM'), cite('PEMAT-T'), cite('GLSP-PROTO')],
    messages: {
      percent: '“{value}” is more exact than readers need. Try “{plain}”.',
      number: '“{value}” is more exact than readers need. Try “{plain}”.',
      same: '“{value}” and “{other}” both round to {plain}. Say that they are about the same.',
      count: '“{value}” is more exact than readers need. Try “{plain}”.',
      otherValue: 'The other value.',
    },
    options: {
      exactCounts: {
        type: 'boolean',
        default: true,
        description: 'Give a hint on large exact counts, such as 12,483.',
        source: 'NHS service manual: round up numbers',
      },
    },
  },
  *check(document, {exactCounts}) {
    for (const sentence of document.sentences) {
      if (!/\d[.,]\d/.test(sentence.text)) continue
      yield* checkDecimals(document, sentence)
      if (!exactCounts) continue
      for (const match of matchesOf(exactCount, sentence.text)) {
        const at = spanOf(sentence, match.index, match[0])
        const value = Number(match[0].replaceAll(',', ''))
        if (value % 100 === 0 || document.isQuoted(at) || isIncluded(sentence.text, match.index)) continue
        const plain = `about ${groupDigits(roundTo3(value))}`
        yield {
          messageId: 'count',
          at,
          data: {value: match[0], plain},
          suggestions: [{text: plain}],
          step: -1 as const,
        }
      }
    }
  },
})

/** How many people the studies of a review had is a count that readers check, not one that they compare. */
function isIncluded(text: string, index: number): boolean {
  return /\b(?:stud(?:y|ies)|trials?)\b[^.]{0,70}$/i.test(text.slice(Math.max(0, index - 90), index))
}

function* checkDecimals(document: Document, sentence: Sentence) {
  let previous: {value: number; text: string; at: {start: number; end: number}} | undefined
  for (const match of matchesOf(decimal, sentence.text)) {
    const end = match.index + match[0].length
    const isPercent = /^\s?(?:%|per ?cent)/.test(sentence.text.slice(end))
    const text = isPercent
      ? sentence.text.slice(
          match.index,
          end + (/^\s?(?:%|per ?cent)/.exec(sentence.text.slice(end))?.[0].length ?? 0),
        )
      : match[0]
    const at = spanOf(sentence, match.index, text)
    const value = Number(match[0].replaceAll(',', ''))
    if (!Number.isFinite(value) || document.isQuoted(at) || isExempt(sentence.text, match.index, end))
      continue
    const plain = isPercent ? percentPlain(value) : `about ${groupDigits(Math.round(value))}`
    if (!isPercent && value < 1 && isChance(sentence.text, match.index)) {
      const share = frequencyOf(value * 100)
      yield {
        messageId: 'number' as const,
        at,
        data: {value: text, plain: share},
        suggestions: [{text: share}],
      }
      continue
    }
    // “About 100%” would say all of them.
    if ((!isPercent && value < 1) || (isPercent && value > 99)) continue
    if (
      previous !== undefined &&
      isPercent &&
      Math.round(previous.value) === Math.round(value) &&
      value >= 1
    ) {
      yield {
        messageId: 'same' as const,
        at,
        data: {value: text, other: previous.text, plain: `${Math.round(value)}%`},
        related: [{messageId: 'otherValue' as const, at: previous.at}],
      }
    } else if (isPercent) {
      yield {
        messageId: 'percent' as const,
        at,
        data: {value: text, plain: [...new Set([plain, frequencyOf(value)])].join('” or “')},
        suggestions: [...new Set([plain, frequencyOf(value)])].map((text) => ({text})),
      }
    } else {
      yield {messageId: 'number' as const, at, data: {value: text, plain}, suggestions: [{text: plain}]}
    }
    previous = isPercent ? {value, text, at} : previous
  }
}

function isExempt(text: string, start: number, end: number): boolean {
  if (/^[£$€]/.test(text.slice(start))) return true
  // Scales for people show a tenth of a kilogram.
  if (/^\s?(?:kg|cm)\b/.test(text.slice(end, end + 4)) && /\.\d{2,}$/.test(text.slice(start, end)))
    return false
  if (
    holds(exemptAfter, text.slice(end, end + 16)) ||
    holds(exemptBefore, text.slice(Math.max(0, start - 20), start))
  )
    return true
  // A tenth of a degree is how thermometers read; more is not.
  if (/^\s?(?:°|degrees?\b)/.test(text.slice(end, end + 10))) return /\.\d$/.test(text.slice(start, end))
  // Millions and billions need one decimal.
  return /^\s?(?:million|billion|trillion|m\b|bn\b)/i.test(text.slice(end, end + 10))
}

/** Rounds half up; below 1 a share is said out of 1,000. */
function percentPlain(value: number): string {
  return value < 1 ? frequencyOf(value) : `about ${Math.round(value)}%`
}

function frequencyOf(value: number): string {
  if (value >= 1) return `about ${Math.round(value)} in 100`
  if (value >= 0.1) return `about ${Math.round(value * 10)} in 1,000`
  return `about ${Math.max(1, Math.round(value * 100))} in 10,000`
}

function roundTo3(value: number): number {
  const step = value >= 100_000 ? 1000 : 100
  return Math.round(value / step) * step
}

function spanOf(sentence: Sentence, index: number, text: string): {start: number; end: number} {
  return {start: sentence.start + index, end: sentence.start + index + text.length}
}

/** “a probability of 0.83”: a chance that is written as a part of 1. */
function isChance(text: string, index: number): boolean {
  return /\b(?:probabilit(?:y|ies)|chances?|likelihood)\b[^.;\d]{0,40}$/i.test(text.slice(0, index))
}
