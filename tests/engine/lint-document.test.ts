import {expect, test} from 'vitest'
import {createLinter, registry} from '../../src/core.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {RuleSetting} from '../../src/rule/preset.ts'

const text = `# Efficacy of an intervention

We utilised an *intervention*, e.g. tablets. The results were statistically significant (p < 0.01), and the cohort, which
had been recruited from a number of sites, was found to be non-compliant in 12.34% of cases.
`

const throwing = defineRule({
  meta: {
    id: 'always-throws',
    summary: 'A rule with a bug',
    why: 'To see that others go on.',
    group: 'words',
    since: '0.1.0',
    status: 'preview',
    guidance: [{title: 'None', url: 'https://example.org'}],
    messages: {never: 'Never said.'},
    options: {},
  },
  check() {
    throw new Error('planted')
  },
})

test('gives the same messages twice, and with the rules in reversed order', () => {
  const once = createLinter().lint({text, format: 'markdown'}).messages
  const twice = createLinter().lint({text, format: 'markdown'}).messages
  const reversed = createLinter({registry: {...registry, rules: [...registry.rules].reverse()}})
  expect(once.length).toBeGreaterThan(5)
  expect(twice).toEqual(once)
  expect(reversed.lint({text, format: 'markdown'}).messages).toEqual(once)
})

test('sorts by place', () => {
  const offsets = createLinter()
    .lint({text, format: 'markdown'})
    .messages.map(({start}) => start.offset)
  expect(offsets).toEqual([...offsets].sort((one, other) => one - other))
})

test('turns a rule that throws into one error and runs the others', () => {
  const rules: Record<string, RuleSetting> = {'always-throws': 'warning'}
  const linter = createLinter({
    registry: {...registry, rules: [throwing, ...registry.rules]},
    layers: [{origin: 'test', config: {rules}}],
  })
  const {messages, failures} = linter.lint({text, format: 'markdown'})
  const own = messages.filter(({ruleId}) => ruleId === 'always-throws')
  expect(own.map(({severity, message}) => [severity, message])).toEqual([
    ['error', expect.stringContaining('The rule “always-throws” failed on this text')],
  ])
  expect(failures.map(({ruleId}) => ruleId)).toEqual(['always-throws'])
  const others = createLinter().lint({text, format: 'markdown'}).messages
  expect(messages.filter(({ruleId}) => ruleId !== 'always-throws')).toEqual(others)
})

test.each(['', ' ', '\n', '\u0000', '\ud800', '# \n\n>', '---\n', '<!-- laylint-ignore -->'])(
  'never throws on %j',
  (odd) => {
    for (const format of ['markdown', 'text'] as const) {
      expect(() => createLinter().lint({text: odd, format})).not.toThrow()
    }
  },
)
