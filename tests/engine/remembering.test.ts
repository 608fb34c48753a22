import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {localRules} from '../../rules/local-rules.ts'
import {createLinter, type Linter, registry} from '../../src/core.ts'
import type {PresetId} from '../../src/rule/preset.ts'
import {seededRandom} from '../../tools/seeded-random.ts'
import {parseCases} from '../support/cases.ts'

/** All Markdown texts of a rule's case file as one text. */
function caseText(ruleId: string): string {
  const source = readFileSync(new URL(`../rules/${ruleId}.md`, import.meta.url), 'utf8')
  const cases = parseCases(source).filter(
    ({format, text}) => format === 'markdown' && !text.startsWith('---'),
  )
  return cases.map(({text}) => text).join('\n')
}

/** Rules give words for spans; what else a word holds does not matter. */
function spansAlone(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return value
  return {start: value.start, end: value.end}
}

/** Everything that a linter says of a text, the edits that it would make too. */
function sayAll(linter: Linter, text: string): unknown {
  const {messages, edits, failures, suppressed} = linter.lint({text, format: 'markdown'})
  const found = edits
    .map(({ruleId, offset, find}) => JSON.stringify([offset, ruleId, find()], spansAlone))
    .sort()
  return {messages, edits: found, failures, suppressed}
}

function lintersFor(preset: PresetId): readonly [Linter, Linter] {
  const layers = [{origin: 'test', config: {preset}}]
  return [createLinter({layers}), createLinter({layers, remembers: true})]
}

test.each(Object.keys(localRules))('Finds the same block by block: %s', (ruleId) => {
  const only = registry.rules.filter(({meta}) => meta.id === ruleId)
  const presets = registry.presets.map((preset) => ({...preset, rules: {[ruleId]: 'warning' as const}}))
  const options = {registry: {...registry, rules: only, presets}}
  const fresh = createLinter(options)
  const remembering = createLinter({...options, remembers: true})
  // Cases of other rules stand before and between those of this one.
  for (const other of [ruleId, ...registry.rules.slice(0, 12).map(({meta}) => meta.id)]) {
    for (const text of [caseText(other), `# A title\n\n${caseText(other)}\n${caseText(ruleId)}`])
      expect(sayAll(remembering, text)).toEqual(sayAll(fresh, text))
  }
})

const pieces = [
  'a',
  ' ',
  '. ',
  '\n',
  '\n\n',
  '- ',
  '# ',
  'utilise ',
  '(',
  '**',
  '“',
  '30% ',
  'not un',
  '😀',
  '> ',
  '|',
]

test.each(['public', 'nihr', 'elife'] as const)(
  'Says after edits what a fresh reading says: %s',
  (preset) => {
    const [fresh, remembering] = lintersFor(preset)
    const random = seededRandom(3)
    const below = (end: number): number => Math.floor(random() * end)
    for (let round = 0; round < 6; round += 1) {
      const rules = Object.keys(localRules)
      let text = [0, 1, 2].map(() => caseText(rules[below(rules.length)] ?? 'hype')).join('\n')
      for (let edit = 0; edit < 12; edit += 1) {
        const at = below(text.length)
        const end = random() < 0.3 ? at + below(30) : at
        text = text.slice(0, at) + (pieces[below(pieces.length)] ?? '') + text.slice(end)
        expect(sayAll(remembering, text), text).toEqual(sayAll(fresh, text))
      }
    }
  },
  // A hundred texts are read twice; the machine may be busy.
  120_000,
)

test('Forgets no block of a text that has many', () => {
  const [fresh, remembering] = lintersFor('public')
  const rows = Array.from({length: 400}, (_, row) => `| ${row} people may possibly gain | e.g. ${row} |`)
  const text = `Utilise it.\n\n| a | b |\n|---|---|\n${rows.join('\n')}\n`
  for (const one of [text, `It is not uncommon.\n\n${text}`, text])
    expect(sayAll(remembering, one)).toEqual(sayAll(fresh, one))
})

test('Reports a local rule that fails, and goes on', () => {
  const failing = registry.rules.map((rule) =>
    rule.meta.id === 'hedge-stack'
      ? {
          ...rule,
          check(): never {
            throw new Error('broken')
          },
        }
      : rule,
  )
  const linter = createLinter({registry: {...registry, rules: failing}, remembers: true})
  const {failures, messages} = linter.lint({text: 'It is not uncommon to utilise it.\n', format: 'markdown'})
  expect(failures.map(({ruleId}) => ruleId)).toEqual(['hedge-stack'])
  expect(messages.map(({ruleId}) => ruleId)).toContain('double-negative')
})
