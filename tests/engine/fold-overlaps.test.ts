import {expect, test} from 'vitest'
import {lint} from '../../src/core.ts'

const long =
  'The participants who had exacerbations of obstructive bronchiolitis and whose doctors prescribed corticosteroids or bronchodilators were followed for a year, because the pathophysiology of pulmonary fibrosis is heterogeneous.'

test('a hard sentence is folded into the rule that says why it is hard', () => {
  const {messages} = lint(long, {preset: 'public'})
  const ids = messages.filter(({start}) => start.offset === 0).map(({ruleId}) => ruleId)
  expect(ids).toContain('sentence-length')
  expect(ids).not.toContain('hard-sentence')
  const kept = messages.filter(({related}) =>
    related.some(({message}) => /^Readers find this hard/.test(message)),
  )
  expect(kept.map(({ruleId}) => ruleId)).toEqual(['nested-clauses'])
})

test('a hard sentence speaks where the other rule is off or less loud', () => {
  const off = lint(long, {preset: 'public', rules: {'sentence-length': 'off', 'nested-clauses': 'off'}})
  expect(off.messages.map(({ruleId}) => ruleId)).toContain('hard-sentence')
  const quiet = lint(long, {preset: 'public', rules: {'sentence-length': 'info', 'nested-clauses': 'off'}})
  expect(quiet.messages.map(({ruleId}) => ruleId)).toContain('hard-sentence')
})

test('of rules that offer a word for the same words only one speaks, and the others are kept beside it', () => {
  const {messages} = lint('The primary outcome was pain. People with acute pain took part.', {
    preset: 'public',
  })
  const words = new Set(['false-friend', 'jargon-term', 'unexplained-term', 'simpler-words'])
  const spans = messages.filter(({ruleId}) => words.has(ruleId))
  for (const [index, one] of spans.entries()) {
    for (const other of spans.slice(index + 1))
      expect(other.start.offset).toBeGreaterThanOrEqual(one.end.offset)
  }
  const acute = messages.find(({actual}) => actual === 'acute')
  expect(acute?.ruleId).toBe('false-friend')
  expect(acute?.related.map(({ruleId}) => ruleId)).toContain('jargon-term')
})
