import type {RankedMessage} from '../../engine/message.ts'
import type {FileReport} from '../../report/file-report.ts'
import {severityRank} from '../../rule/severity-rank.ts'
import type {ReportContext} from '../reporter.ts'

/** One change that helps, in words. */
export interface NamedEdit {
  readonly line: number
  /** Source offset of its first place. */
  readonly offset: number
  /** Rules that ask for it. */
  readonly ruleIds: readonly string[]
  readonly text: string
  /** Difficulty of its sentence before and after, 1 to 6; changes that no difficulty measures have none. */
  readonly difficulty?: {readonly before: number; readonly after: number}
}

/** What heads a report. */
export interface ReportStart {
  /** Errors of order, content and numbers: easier words would not mend them. */
  readonly first: readonly NamedEdit[]
  /** What makes the text easiest to read, best first: the report's `nextEdits`, filled up where there are fewer. */
  readonly edits: readonly NamedEdit[]
}

/** Edits that are named. */
const editsMax = 3

/** Errors that are named before them. */
const firstMax = 2

/**
 * What a writer should do first.
 *
 * The edits are those of the report, ranked by what they do to difficulty. A missing finding or the wrong order has no difficulty
 * and may matter more, so such errors go before. Where the report has fewer than three edits the weightiest of the other findings follow.
 *
 * @param rules Of the context; a rule that is not among them counts as one on words.
 */
export function chooseStart(
  {messages, nextEdits = []}: FileReport,
  rules: ReportContext['rules'],
): ReportStart {
  const groups = new Map(rules.map(({id, group}) => [id, group]))
  const offered = new Set(nextEdits.flatMap(({ruleIds}) => ruleIds))
  const isOnWords = ({ruleId}: RankedMessage): boolean =>
    /^(?:words|sentences|presentation)$/.test(groups.get(ruleId) ?? 'words')
  const errors = messages.filter(
    (message) => message.severity === 'error' && !isOnWords(message) && !offered.has(message.ruleId),
  )
  const first = chooseWeightiest(errors, firstMax, new Set())
  const known = new Set([...first.map(({ruleId}) => ruleId), ...offered])
  const others = messages.filter((message) => !first.includes(message))
  const rest = chooseWeightiest(others, editsMax - nextEdits.length, known)
  const places = countPlaces(messages)
  const name = (message: RankedMessage): NamedEdit => nameMessage(message, places.get(keyOf(message)) ?? 1)
  const edits = nextEdits.map(({start, text, ruleIds, sentenceDifficulty}) => {
    return {line: start.line, offset: start.offset, ruleIds, text, difficulty: sentenceDifficulty}
  })
  return {first: first.map(name), edits: [...edits, ...rest.map(name)]}
}

/**
 * The worst findings first, then the weightiest, one of each rule as long as there are others.
 *
 * @param known Rules that have their say already.
 */
function chooseWeightiest(
  messages: readonly RankedMessage[],
  max: number,
  known: ReadonlySet<string>,
): RankedMessage[] {
  if (max <= 0) return []
  const places = countPlaces(messages)
  const value = (message: RankedMessage): number =>
    message.weight * (1 + Math.log2(places.get(keyOf(message)) ?? 1))
  const ranked = messages
    .filter((message) => !message.isRepeat)
    .sort(
      (one, other) =>
        severityRank[one.severity] - severityRank[other.severity] ||
        value(other) - value(one) ||
        one.start.offset - other.start.offset,
    )
  const chosen: RankedMessage[] = []
  const rules = new Set(known)
  for (const isSecondRound of [false, true]) {
    for (const message of ranked) {
      if (chosen.length >= max) break
      if (chosen.includes(message) || rules.has(message.ruleId) !== isSecondRound) continue
      rules.add(message.ruleId)
      chosen.push(message)
    }
  }
  return chosen
}

function keyOf({ruleId, actual}: RankedMessage): string {
  return `${ruleId} ${actual.toLowerCase()}`
}

function countPlaces(messages: readonly RankedMessage[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const message of messages) places.set(keyOf(message), (places.get(keyOf(message)) ?? 0) + 1)
  return places
}

function nameMessage(message: RankedMessage, places: number): NamedEdit {
  const {line, offset} = message.start
  const count = places > 1 ? ` (${places} places)` : ''
  return {line, offset, ruleIds: [message.ruleId], text: sayMessage(message, count)}
}

function sayMessage({message, actual, suggestions: [suggestion]}: RankedMessage, count: string): string {
  if (suggestion === undefined) return message + count
  if (suggestion.text === '') return `Take out “${actual}”${count}.`
  return `Write “${suggestion.text}” for “${actual}”${count}.`
}
