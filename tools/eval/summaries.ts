import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintMessage, lint} from '../../src/index.ts'
import {numberRow} from './eval-row.ts'
import {type Mark, type MarkedSummary, parseMarkedSummary} from './marked-summary.ts'
import type {EvalRow} from './roles.ts'

/** Rules that fold into one another on the same words: a mark of one is met by any other. */
const wordRules = new Set([
  'false-friend',
  'acronym-undefined',
  'jargon-term',
  'unexplained-term',
  'simpler-words',
])

/** One marked summary and what laylint says of it. */
export interface CheckedSummary {
  readonly file: string
  readonly summary: MarkedSummary
  readonly messages: readonly LintMessage[]
  readonly missed: readonly Mark[]
  /** Tempting places that were reported, with the message. */
  readonly alarms: readonly {readonly mark: Mark; readonly message: LintMessage}[]
  /** Messages whose `actual` is not the source between its offsets. */
  readonly inexact: number
}

/** Lints every summary of a folder whose name starts with `prefix`. */
export function checkSummaries(folder: string, prefix: string): CheckedSummary[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix))
    .map((file) => checkSummary(file, parseMarkedSummary(readFileSync(join(folder, file), 'utf8'))))
}

function checkSummary(file: string, summary: MarkedSummary): CheckedSummary {
  const {source, marks, preset} = summary
  const {messages} = lint(source, {path: file, config: {preset}})
  const problems = marks.filter(({kind}) => kind === 'problem')
  const tempting = marks.filter(({kind}) => kind === 'tempting')
  const alarms = tempting.flatMap((mark) => {
    const message = messages.find((one) => mark.rules.includes(one.ruleId) && touches(one, mark))
    return message === undefined ? [] : [{mark, message}]
  })
  return {
    file,
    summary,
    messages,
    missed: problems.filter((mark) => !messages.some((message) => meets(message, mark))),
    alarms,
    inexact: messages.filter(({start, end, actual}) => source.slice(start.offset, end.offset) !== actual)
      .length,
  }
}

function meets(message: LintMessage, mark: Mark): boolean {
  const isSame =
    mark.rules.includes(message.ruleId) ||
    (wordRules.has(message.ruleId) && mark.rules.some((rule) => wordRules.has(rule)))
  return (isSame && touches(message, mark)) || isFolded(message, mark)
}

/** A finding that was folded into another on the same words still names its rule. */
function isFolded({related}: LintMessage, mark: Mark): boolean {
  return related.some(
    ({ruleId, start, end}) =>
      ruleId !== undefined &&
      mark.rules.includes(ruleId) &&
      (mark.start === undefined ||
        mark.end === undefined ||
        (start.offset < mark.end && end.offset > mark.start)),
  )
}

/** A document mark is touched by any place; other places must share a character. */
function touches({start, end, related}: LintMessage, mark: Mark): boolean {
  if (mark.start === undefined || mark.end === undefined) return true
  const from = mark.start
  const to = mark.end
  const overlaps = (first: number, last: number): boolean => first < to && last > from
  return (
    overlaps(start.offset, end.offset) ||
    related.some((place) => overlaps(place.start.offset, place.end.offset))
  )
}

/** Most warnings and errors of a good summary. */
const goodMax = 2

/** Recall, false alarms, good texts and positions of each set in a folder of sets. */
export function summaryRows(folder: string): EvalRow[] {
  return readdirSync(folder).flatMap((name) => {
    const flawed = checkSummaries(join(folder, name), 'flawed')
    const good = checkSummaries(join(folder, name), 'good')
    const all = [...flawed, ...good]
    const count = (kind: Mark['kind']): number =>
      all.reduce((sum, {summary}) => sum + summary.marks.filter((mark) => mark.kind === kind).length, 0)
    const problems = count('problem')
    const tempting = count('tempting')
    const missed = all.reduce((sum, one) => sum + one.missed.length, 0)
    const alarms = all.reduce((sum, one) => sum + one.alarms.length, 0)
    const inexact = all.reduce((sum, one) => sum + one.inexact, 0)
    const loud = good.filter(
      ({messages}) => messages.filter(({severity}) => severity !== 'info').length > goodMax,
    )
    const recall = (problems - missed) / problems
    return [
      numberRow(
        `set ${name}: marked problems found`,
        recall,
        '≥',
        0.85,
        `${problems - missed} of ${problems}`,
      ),
      numberRow(
        `set ${name}: tempting places reported`,
        alarms / tempting,
        '≤',
        0.03,
        `${alarms} of ${tempting}`,
      ),
      numberRow(`set ${name}: good texts over ${goodMax} warnings`, loud.length, '≤', 0, `of ${good.length}`),
      numberRow(`set ${name}: inexact positions`, inexact, '≤', 0, `${all.length} texts`),
    ]
  })
}
