import {rolesOf} from '../discourse/roles-of.ts'
import {difficultyOfDocument} from '../readability/difficulty-of-document.ts'
import {type DocumentDifficulty, SCORED_WORDS_MIN} from '../readability/document-difficulty.ts'
import {scoresOf, type TextScores} from '../report/scores-of.ts'
import type {LintedText} from './analysis.ts'

/** What a line above the text says of it, and what `laylint/score` sends. */
export interface TextFacts {
  readonly scores: TextScores
  /** `undefined` for texts too short to tell. */
  readonly difficulty: DocumentDifficulty | undefined
  /** Reading age that the preset aims at, in years. */
  readonly ageAim: number | undefined
  readonly preset: string
  /** Most words; `undefined` without a limit. */
  readonly limit: number | undefined
  /** Methods come before the first finding; `undefined` while there are no findings. */
  readonly isMethodsFirst: boolean | undefined
}

/** A US school grade plus five is the age of its pupils. */
const ageOfGrade = 5

/** Facts of a text that was checked. */
export function textFactsOf({document, resolved}: LintedText): TextFacts {
  const {order} = rolesOf(document)
  const {config, preset} = resolved
  const maxOf = (ruleId: string): number | undefined => {
    const max = config.rules.find(({rule}) => rule.meta.id === ruleId)?.options.max
    return typeof max === 'number' && max > 0 ? max : undefined
  }
  const grade = maxOf('reading-grade')
  return {
    scores: scoresOf(document),
    difficulty: document.wordCount < SCORED_WORDS_MIN ? undefined : difficultyOfDocument(document),
    ageAim: grade === undefined ? undefined : Math.round(grade + ageOfGrade),
    preset: preset.value,
    limit: config.settings.limit ?? maxOf('length-limit'),
    isMethodsFirst: order.firstFinding === undefined ? undefined : order.violation,
  }
}

/** The facts, the most useful first. */
export function sayFacts(facts: TextFacts): readonly string[] {
  const {scores, limit, isMethodsFirst, preset} = facts
  const length = limit === undefined ? `${scores.words} words` : `${scores.words} of ${limit} words`
  const order =
    isMethodsFirst === undefined
      ? 'no findings yet'
      : isMethodsFirst
        ? 'methods before findings'
        : 'findings first'
  return [...sayDifficulty(facts), length, ...(scores.words === 0 ? [] : [order]), `written for: ${preset}`]
}

function sayDifficulty({difficulty, ageAim}: TextFacts): readonly string[] {
  if (difficulty === undefined) return []
  const aim = ageAim === undefined ? '' : ` (aim: ${ageAim})`
  return [
    `reading age ${Math.round(difficulty.readingAge)}${aim}`,
    `difficulty ${difficulty.difficulty.toFixed(1)} of 6`,
  ]
}
