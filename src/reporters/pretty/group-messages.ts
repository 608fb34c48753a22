import type {RankedMessage} from '../../engine/message.ts'
import {severityRank} from '../../rule/severity-rank.ts'
import type {Span} from '../../source/span.ts'

/** One finding as it is shown, with the further places that say the same. */
export interface ShownMessage {
  readonly message: RankedMessage
  readonly repeats: readonly RankedMessage[]
}

/** The findings of one sentence. */
export interface MessageGroup {
  /** What is about the text as a whole points at its title; it is shown without it. */
  readonly isWhole: boolean
  /** Source offsets of the sentence, or of the line where there is none; empty if the finding has no place. */
  readonly unit: Span
  readonly line: number
  readonly messages: readonly ShownMessage[]
}

/** A rule that found more than is shown. */
export interface HiddenFindings {
  readonly ruleId: string
  readonly lines: readonly number[]
}

/** What of a file's findings is shown, and what is not. */
export interface GroupedMessages {
  readonly groups: readonly MessageGroup[]
  readonly hidden: readonly HiddenFindings[]
}

/** Findings of one rule that are shown, as the catalogue asks (§0.3). */
const perRuleMax = 3

/** Beside so many errors and warnings, hints only hide what matters. Own choice: about two screens. */
const seriousMax = 15

/**
 * Folds repeats, caps each rule, and puts the findings of one sentence together.
 *
 * @param units Source offsets of sentences, sorted.
 */
export function groupMessages(
  messages: readonly RankedMessage[],
  source: string,
  units: readonly Span[],
  isComplete: boolean,
): GroupedMessages {
  const folded = foldRepeats(messages)
  const kept = isComplete ? new Set(folded) : chooseShown(folded)
  const groups: {isWhole: boolean; unit: Span; line: number; messages: ShownMessage[]}[] = []
  for (const shown of folded) {
    if (!kept.has(shown)) continue
    const {start} = shown.message
    const unit = findUnit(shown.message, source, units)
    const isWhole = isAboutWhole(shown.message, source, units[0])
    const known = groups.find((group) => group.isWhole === isWhole && (isWhole || isSame(group.unit, unit)))
    const line = start.line - countLines(source, unit.start, start.offset)
    if (known === undefined) groups.push({isWhole, unit, line, messages: [shown]})
    else known.messages.push(shown)
  }
  groups.sort((one, other) => Number(other.isWhole) - Number(one.isWhole))
  for (const group of groups) group.messages.sort(compareShown)
  return {groups, hidden: listHidden(folded.filter((shown) => !kept.has(shown)))}
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

/** Findings about the whole text cover its title, or have no place at all. */
function isAboutWhole({start, end}: RankedMessage, source: string, first: Span | undefined): boolean {
  if (start.offset === end.offset) return true
  if (first === undefined || start.offset !== first.start || end.offset < first.end) return false
  return !/[.!]$/.test(source.slice(first.start, first.end).trim())
}

/** Within a sentence the worst come first. */
function compareShown({message: one}: ShownMessage, {message: other}: ShownMessage): number {
  return severityRank[one.severity] - severityRank[other.severity] || one.start.offset - other.start.offset
}

/** Repeats go under the first finding with the same words, else under the last of their rule. */
export function foldRepeats(messages: readonly RankedMessage[]): ShownMessage[] {
  const shown: (ShownMessage & {repeats: RankedMessage[]})[] = []
  const byWords = new Map<string, RankedMessage[]>()
  const byRule = new Map<string, RankedMessage[]>()
  for (const message of messages) {
    const key = `${message.ruleId} ${message.actual.toLowerCase()}`
    const home = message.isRepeat ? (byWords.get(key) ?? byRule.get(message.ruleId)) : undefined
    if (home !== undefined) {
      home.push(message)
      continue
    }
    const repeats: RankedMessage[] = []
    shown.push({message, repeats})
    byRule.set(message.ruleId, repeats)
    if (!byWords.has(key)) byWords.set(key, repeats)
  }
  return shown
}

/** The weightiest findings of each rule. */
function chooseShown(folded: readonly ShownMessage[]): Set<ShownMessage> {
  const byRule = groupByRule(folded)
  const kept = new Set<ShownMessage>()
  for (const list of byRule.values()) {
    const best = [...list].sort(
      ({message: one}, {message: other}) =>
        severityRank[one.severity] - severityRank[other.severity] || other.weight - one.weight,
    )
    for (const shown of best.slice(0, perRuleMax)) kept.add(shown)
  }
  const isHint = ({message}: ShownMessage): boolean => message.severity === 'info'
  const hints = [...kept].filter(isHint)
  if (kept.size - hints.length > seriousMax) for (const hint of hints) kept.delete(hint)
  return kept
}

function listHidden(hidden: readonly ShownMessage[]): HiddenFindings[] {
  return [...groupByRule(hidden)].map(([ruleId, list]) => ({
    ruleId,
    lines: list.flatMap(({message, repeats}) => [message, ...repeats].map(({start}) => start.line)),
  }))
}

function groupByRule(list: readonly ShownMessage[]): Map<string, ShownMessage[]> {
  const byRule = new Map<string, ShownMessage[]>()
  for (const shown of list) {
    const known = byRule.get(shown.message.ruleId)
    if (known === undefined) byRule.set(shown.message.ruleId, [shown])
    else known.push(shown)
  }
  return byRule
}

/** Line ends between two offsets: a sentence may start on an earlier line than the finding in it. */
function countLines(source: string, from: number, to: number): number {
  return source.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0
}

/** The sentence that holds the start of a finding, else its line. */
function findUnit({start, end}: RankedMessage, source: string, units: readonly Span[]): Span {
  if (start.offset === end.offset) return {start: start.offset, end: start.offset}
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.start ?? 0) <= start.offset) low = middle + 1
    else high = middle
  }
  const unit = units[low - 1]
  if (unit !== undefined && start.offset < unit.end) return unit
  const lineStart = start.offset - (start.column - 1)
  const rest = /[\r\n]|$/.exec(source.slice(start.offset))?.index ?? 0
  return {start: lineStart, end: start.offset + rest}
}
