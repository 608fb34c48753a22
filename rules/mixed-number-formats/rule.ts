import type {Block, Document} from '../../src/document/document.ts'
import {commonBase, findQuantities, onBase, type Quantity} from '../../src/numbers/quantities.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'
import {findWordShares} from './word-shares.ts'

export default defineRule({
  meta: {
    id: 'mixed-number-formats',
    summary: 'Numbers to compare in different formats or out of different totals',
    why: 'Readers should not have to do sums to see which number is bigger.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PIF'), cite('CDC-CCI'), cite('NHS-NUM'), cite('GLSP-PROTO'), cite('ONE-IN-X')],
    messages: {
      mixed: 'You compare “{one}” with “{other}”. Use the same base: “{onePlain}” and “{otherPlain}”.',
      fraction: '“{one}” is a fraction to work out. Write “{onePlain}”.',
      oneIn:
        '“1 in …” makes a risk look bigger beside another. Use the same base: “{onePlain}” and “{otherPlain}”.',
      otherValue: 'The other value.',
    },
    options: {
      oneInX: {
        type: 'boolean',
        default: true,
        description: 'Report “1 in 12” beside “1 in 20” too.',
        source: 'Sirota and Juanchich 2019: three experiments, 1,912 adults',
      },
    },
  },
  *check(document, {oneInX}) {
    for (const {at, data} of findWordShares(document)) yield {messageId: 'mixed', at, data}
    for (const group of groupBlocks(document)) {
      const values = group.flatMap((block) => valuesOf(document, block))
      const [first] = values
      if (first === undefined) continue
      const usual = referenceOf(values)
      for (const value of values) {
        const reference = nearestLike(usual, value, values)
        const plain = plainOf(value, values)
        if (value.kind === 'fraction') {
          yield {
            messageId: 'fraction',
            at: value,
            data: {one: value.text, onePlain: plain},
            suggestions: [{text: plain}],
          }
        } else if (
          value !== reference &&
          isMixed(reference, value) &&
          Math.abs(value.start - reference.start) <= nearMax &&
          !isSameValue(document, values, value) &&
          (!(isCountOf(value) || isCountOf(reference)) || isCompared(document, value, reference))
        ) {
          yield {
            messageId: 'mixed',
            at: value,
            data: {
              one: reference.text,
              other: value.text,
              onePlain: plainOf(reference, values),
              otherPlain: plain,
            },
            suggestions: [{text: plain}],
            related: [{messageId: 'otherValue', at: reference}],
          }
        } else if (
          oneInX &&
          value !== reference &&
          value.isOneIn &&
          reference.isOneIn &&
          value.base !== reference.base
        ) {
          yield {
            messageId: 'oneIn',
            at: value,
            data: {onePlain: plainOf(reference, values), otherPlain: plain},
            suggestions: [{text: plain}],
            related: [{messageId: 'otherValue', at: reference}],
          }
        }
      }
    }
  },
})

/** Characters between two values that readers still compare. Own choice, after reading 26 findings. */
const nearMax = 400

/** Paragraphs one by one; the items of a list together. */
function groupBlocks(document: Document): Block[][] {
  const groups: Block[][] = []
  let list: number | undefined
  for (const block of document.blocks) {
    if (block.isReference || block.kind === 'heading' || block.kind === 'tableCell') continue
    const last = groups.at(-1)
    if (block.list !== undefined && block.list.id === list && last !== undefined) last.push(block)
    else groups.push([block])
    list = block.list?.id
  }
  return groups
}

function valuesOf(document: Document, block: Block): Quantity[] {
  return findQuantities(block.text, block.start).filter(
    (value) =>
      !document.isQuoted(value) &&
      value.share <= 1 &&
      !isInterval(document, value) &&
      !isGloss(document, value) &&
      !isScore(document, value),
  )
}

/** “95% confidence interval” is no share of people. */
function isInterval(document: Document, value: Quantity): boolean {
  const after = document.text.slice(value.end, value.end + 24)
  const before = document.text.slice(Math.max(0, value.start - 24), value.start)
  return (
    /^\s*(?:CI|confidence|credible)/i.test(after) ||
    (value.kind === 'percent' &&
      /\b(?:by|difference (?:of|was)|effect of) (?:about |around |up to )?$/.test(before)) ||
    /^\s?(?:lower|higher|more|less|fewer|better|worse|absolute|to \d+% (?:better|worse)|increase|decrease|reduction|drop|rise|of (?:the|all) (?:variance|cost|time|money))/i.test(
      after,
    )
  )
}

/** “Scored 7 out of 10 for pain”, “4 out of 5 stars”, “20/20 vision”: marks, not shares of people. */
function isScore(document: Document, value: Quantity): boolean {
  const before = document.text.slice(Math.max(0, value.start - 40), value.start)
  return (
    value.kind !== 'percent' &&
    (/\b(?:scor(?:e|es|ed|ing)|rat(?:ed|ing)|graded|vision(?: was| of)?)\b[^.;,]{0,20}$/i.test(before) ||
      /^ (?:stars?|points?|marks?|for (?:pain|sleep|mood|comfort|quality)|vision|(?:pain|sleep) score)\b/i.test(
        document.text.slice(value.end, value.end + 24),
      ))
  )
}

/** The bracket of “6 in 10 (60%)” says the same again. */
function isGloss(document: Document, value: Quantity): boolean {
  const before = document.text.slice(Math.max(0, value.start - 2), value.start)
  return before.endsWith('(') && /^\s*[),;]/.test(document.text.slice(value.end, value.end + 2))
}

/** The format that most values have; the first of them. */
function referenceOf(values: readonly Quantity[]): Quantity {
  let best = values[0] as Quantity
  let bestCount = 0
  for (const value of values) {
    if (value.kind === 'fraction') continue
    const count = values.filter((other) => other.kind === value.kind && other.base === value.base).length
    if (count > bestCount) {
      best = value
      bestCount = count
    }
  }
  return best
}

/** “35 of 50 people”: how many there were of some kind, unless it is compared. */
function isCountOf({text}: Quantity): boolean {
  return /^\d[\d,]* of /.test(text)
}

function isCompared(document: Document, one: Quantity, other: Quantity): boolean {
  const between = document.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return (
    /\b(?:compared|versus|vs|against|than|whereas|while|but|and (?:in|of|for|among|by))\b/i.test(between) ||
    // “8 of 203 people after release and 2 of 201 after the other”: two counts side by side.
    (isCountOf(one) && isCountOf(other) && /^[^.;]{0,60}(?:,|,? and|,? or) (?:only |just )?$/.test(between))
  )
}

/** The value of the usual format that stands nearest. */
function nearestLike(usual: Quantity, value: Quantity, values: readonly Quantity[]): Quantity {
  let nearest = usual
  for (const other of values) {
    if (isMixed(usual, other) || other.kind === 'fraction' || other === value) continue
    if (Math.abs(other.start - value.start) < Math.abs(nearest.start - value.start)) nearest = other
  }
  return isMixed(usual, value) ? nearest : usual
}

function isMixed(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'fraction' || other.kind === 'fraction') return false
  if (one.isOneIn && other.isOneIn) return false
  return one.kind !== other.kind || one.base !== other.base
}

/** Both formats of one value side by side: “half of them (50%), or 1 in 2”. */
function isSameValue(document: Document, values: readonly Quantity[], value: Quantity): boolean {
  return values.some(
    (other) =>
      other !== value &&
      Math.abs(other.share - value.share) < 0.006 &&
      Math.abs(other.start - value.start) < 90 &&
      /\bor\b|[(–-]/.test(
        document.text.slice(Math.min(other.end, value.end), Math.max(other.start, value.start)),
      ),
  )
}

function plainOf(value: Quantity, values: readonly Quantity[]): string {
  return onBase(value.share, commonBase(values.map(({share}) => share)))
}
