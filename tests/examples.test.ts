import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createLinter} from '../src/core.ts'
import type {PresetId} from '../src/rule/preset.ts'

function lintExample(name: string, preset: PresetId) {
  const text = readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8')
  const linter = createLinter({layers: [{origin: 'test', config: {preset}}]})
  return {text, result: linter.lint({text, format: 'markdown'})}
}

/** What is wrong with the bad example, as a careful editor would mark it. */
const marked = [
  'acronym-undefined',
  'blaming-language',
  'brackets-and-slashes',
  'buzzword',
  'certainty-and-limits',
  'citation-markers',
  'decimal-precision',
  'double-negative',
  'false-friend',
  'findings-before-methods',
  'hard-sentence',
  'hedge-stack',
  'hype',
  'idiom-metaphor',
  'imrad-heading',
  'involvement-described',
  'jargon-term',
  'latin-abbreviation',
  'lead-with-finding',
  'mixed-number-formats',
  'nominalisation',
  'null-result-wording',
  'number-density',
  'passive-voice',
  'people-first',
  'policy-implication',
  'reading-grade',
  'relative-risk-only',
  'sentence-length',
  'simpler-words',
  'statistical-notation',
  'statistical-significance',
  'title-plain',
  'unit-unexplained',
  'what-next',
  'who-and-who-paid',
] as const

test('the bad example gives what an editor would mark, at exact places', () => {
  const {text, result} = lintExample('sleep-before.md', 'public')
  const found = new Set(result.messages.map(({ruleId}) => ruleId))
  expect(marked.filter((id) => !found.has(id))).toEqual([])
  expect(result.failures).toEqual([])
  for (const {actual, start, end} of result.messages)
    expect(actual).toBe(text.slice(start.offset, end.offset))
})

test.each(['public', 'policy'] as const)('the good example is quiet with the preset %s', (preset) => {
  const {result} = lintExample('sleep-after.md', preset)
  const loud = result.messages
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId, actual}) => `${ruleId}: ${actual}`)
  expect(loud.length, loud.join('\n')).toBeLessThanOrEqual(2)
  expect(result.messages.filter(({severity}) => severity === 'error')).toEqual([])
})
