import {rolesOf} from '../discourse/roles-of.ts'
import {scoresOf, type TextScores} from '../report/scores-of.ts'
import type {LintedText} from './analysis.ts'

/** What a line above the text says of it, and what `laylint/score` sends. */
export interface TextFacts {
  readonly scores: TextScores
  readonly preset: string
  /** Most words; `undefined` without a limit. */
  readonly limit: number | undefined
  /** Methods come before the first finding; `undefined` while there are no findings. */
  readonly isMethodsFirst: boolean | undefined
}

/** Facts of a text that was checked. */
export function textFactsOf({document, resolved}: LintedText): TextFacts {
  const {order} = rolesOf(document)
  const {config, preset} = resolved
  const limitRule = config.rules.find(({rule}) => rule.meta.id === 'length-limit')
  const max = limitRule?.options.max
  return {
    scores: scoresOf(document),
    preset: preset.value,
    limit: config.settings.limit ?? (typeof max === 'number' && max > 0 ? max : undefined),
    isMethodsFirst: order.firstFinding === undefined ? undefined : order.violation,
  }
}

/** School starts at five: a US grade plus five is the age of its pupils. */
const schoolStart = 5

/** The facts in a line, the most useful first. */
export function sayFacts({scores, preset, limit, isMethodsFirst}: TextFacts): readonly string[] {
  const {words, fleschKincaidGrade} = scores
  const length = limit === undefined ? `${words} words` : `${words} of ${limit} words`
  if (words === 0) return [length, `written for: ${preset}`]
  const age = Math.max(schoolStart, Math.round(fleschKincaidGrade + schoolStart))
  const order =
    isMethodsFirst === undefined
      ? 'no findings yet'
      : isMethodsFirst
        ? 'methods before findings'
        : 'findings first'
  return [`reading age ${age}`, length, order, `written for: ${preset}`]
}
