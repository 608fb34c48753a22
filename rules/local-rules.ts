import type {LocalRule} from '../src/rule/local-rule.ts'

/** Findings about the same words are repeats. */
const bySameWords: LocalRule = {repeatOf: ({at}, document) => document.slice(at).toLowerCase()}

/** The rule tells no repeats. */
const plain: LocalRule = {}

/**
 * Rules that look at each block by itself: what they find in one depends on its text, marks and kind, and on nothing around
 * it, be it the heading, the next paragraph or the length of the text. An editor has them read anew only the blocks that
 * changed. A test holds each of them to it.
 */
export const localRules: Readonly<Record<string, LocalRule>> = {
  'brackets-and-slashes': plain,
  'buried-subject': plain,
  'decimal-precision': plain,
  'double-negative': plain,
  'hard-sentence': plain,
  'hedge-stack': plain,
  'negative-contraction': plain,
  'nested-clauses': plain,
  'no-treatment-advice': plain,
  'noun-string': bySameWords,
  'number-style': plain,
  'statistical-notation': plain,
  'statistical-significance': plain,
  'talking-down': plain,
}
