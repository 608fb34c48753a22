import type {RankedMessage} from '../engine/message.ts'
import type {FileReport} from './file-report.ts'
import {findingKey} from './finding-key.ts'

/** What became of the findings of a text from one version to the next. */
export interface Comparison {
  /** Findings of the new text that the old one had not, in their order. */
  readonly gained: readonly RankedMessage[]
  /** Findings of the old text that are gone. */
  readonly lost: readonly RankedMessage[]
  /** Findings that both have. */
  readonly kept: number
  /** There are more errors, or as many errors and more warnings. Scores have no say: they are no verdict. */
  readonly isWorse: boolean
  /** Rare words and abbreviations that only the old text has, and that only the new one has; the hardest first. */
  readonly words: {readonly gone: readonly string[]; readonly new: readonly string[]}
}

/** Compares two versions of a text; findings are the same if rule and words are, wherever they stand. */
export function compareReports(before: FileReport, after: FileReport): Comparison {
  const gained = withoutKnown(after.messages, before.messages)
  const lost = withoutKnown(before.messages, after.messages)
  const errors = countOf(after, 'error') - countOf(before, 'error')
  const warnings = countOf(after, 'warning') - countOf(before, 'warning')
  return {
    gained,
    lost,
    kept: after.messages.length - gained.length,
    isWorse: errors > 0 || (errors === 0 && warnings > 0),
    words: {gone: wordsOnlyIn(before, after), new: wordsOnlyIn(after, before)},
  }
}

function wordsOnlyIn({hardWords = []}: FileReport, {hardWords: others = []}: FileReport): string[] {
  const known = new Set(others.map(({base}) => base))
  return hardWords.filter(({base}) => !known.has(base)).map(({word}) => word)
}

/** The findings that are not among others; one of the others stands for one finding only. */
function withoutKnown(messages: readonly RankedMessage[], others: readonly RankedMessage[]): RankedMessage[] {
  const known = new Map<string, number>()
  for (const other of others) known.set(findingKey(other), (known.get(findingKey(other)) ?? 0) + 1)
  return messages.filter((message) => {
    const key = findingKey(message)
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left <= 0
  })
}

function countOf({messages}: FileReport, wanted: RankedMessage['severity']): number {
  return messages.filter(({severity}) => severity === wanted).length
}
