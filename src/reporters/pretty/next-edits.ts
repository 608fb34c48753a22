import type {RankedMessage} from '../../engine/message.ts'
import {severityRank} from '../../rule/severity-rank.ts'

/** One change that helps, in words. */
export interface NextEdit {
  readonly line: number
  readonly text: string
}

/** Edits that are named. */
const editsMax = 3

/**
 * The changes that help most: the worst findings first, then the weightiest, one of each rule as long as there are others.
 */
export function chooseNextEdits(messages: readonly RankedMessage[]): NextEdit[] {
  const places = countPlaces(messages)
  const firsts = messages.filter((message) => !message.isRepeat)
  const value = (message: RankedMessage): number =>
    message.weight * (1 + Math.log2(places.get(keyOf(message)) ?? 1))
  const ranked = firsts.sort(
    (one, other) =>
      severityRank[one.severity] - severityRank[other.severity] ||
      value(other) - value(one) ||
      one.start.offset - other.start.offset,
  )
  const chosen: RankedMessage[] = []
  const rules = new Set<string>()
  for (const isSecondRound of [false, true]) {
    for (const message of ranked) {
      if (chosen.length >= editsMax) break
      if (chosen.includes(message) || rules.has(message.ruleId) !== isSecondRound) continue
      rules.add(message.ruleId)
      chosen.push(message)
    }
  }
  return chosen.map((message) => ({
    line: message.start.line,
    text: sayEdit(message, places.get(keyOf(message)) ?? 1),
  }))
}

function keyOf({ruleId, actual}: RankedMessage): string {
  return `${ruleId} ${actual.toLowerCase()}`
}

function countPlaces(messages: readonly RankedMessage[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const message of messages) places.set(keyOf(message), (places.get(keyOf(message)) ?? 0) + 1)
  return places
}

function sayEdit(message: RankedMessage, places: number): string {
  const [suggestion] = message.suggestions
  const count = places > 1 ? ` (${places} places)` : ''
  if (suggestion === undefined) return message.message + count
  if (suggestion.text === '') return `Take out “${message.actual}”${count}.`
  return `Write “${suggestion.text}” for “${message.actual}”${count}.`
}
