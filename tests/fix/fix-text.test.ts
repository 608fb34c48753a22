import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinter, registry, wholeTextRules} from '../../src/core.ts'
import type {LintMessage} from '../../src/engine/message.ts'
import {fixText, safeEdits} from '../../src/fix/fix-text.ts'
import {applyEdits} from '../../src/fix/text-edit.ts'

const linter = createLinter({layers: [{origin: 'test', config: {preset: 'public'}}]})
const lint = (text: string): readonly LintMessage[] => linter.lint({text, format: 'markdown'}).messages

describe('fixText', () => {
  test('applies safe suggestions and leaves the others', async () => {
    const {text} = await fixText("We utilised it, e.g. at home. We don't know the adverse events.\n", {lint})
    expect(text).toBe('We used it, for example at home. We do not know the adverse events.\n')
  })

  test('does nothing the second time', async () => {
    const once = (await fixText('Doctors utilise it prior to surgery, vs. usual care.\n', {lint})).text
    expect((await fixText(once, {lint})).text).toBe(once)
  })

  test('limits itself to the rules that it is given', async () => {
    const {text} = await fixText("We utilised it. We don't know.\n", {
      lint,
      rules: new Set(['negative-contraction']),
    })
    expect(text).toBe('We utilised it. We do not know.\n')
  })

  test('never touches quotes, code, links, front matter or what a comment silences', async () => {
    const source = [
      '---',
      'title: We utilise it',
      '---',
      '',
      '“We utilise it,” she said. See `utilise` and [how we utilise it](https://example.org/utilise).',
      '',
      '<!-- laylint-ignore-next simpler-words: the name of the booklet -->',
      '',
      'They utilise it.',
      '',
    ].join('\n')
    expect((await fixText(source, {lint})).text).toBe(source)
  })

  test('keeps line ends and quotes, and joins a phrase that was wrapped', async () => {
    const source = '> We utilise\r\n> it here.\r\n\r\n* They utilise\r\n  it there, prior\r\n  to lunch.\r\n'
    const wanted = '> We utilise\r\n> it here.\r\n\r\n* They use\r\n  it there, before lunch.\r\n'
    expect((await fixText(source, {lint})).text).toBe(wanted)
  })
})

describe('an edit that makes a rule speak for the first time', () => {
  const whole = new Set(['methods-share'])
  const message = (ruleId: string, start: number, actual: string, fix?: string): LintMessage => ({
    ...structuredClone(lint('We utilised it.\n').find((one) => one.ruleId === 'simpler-words')),
    ...({ruleId, actual, message: ruleId} as LintMessage),
    start: {line: 1, column: start + 1, offset: start},
    end: {line: 1, column: start + 1 + actual.length, offset: start + actual.length},
    suggestions: fix === undefined ? [] : [{text: fix, safe: true}],
    related: [],
  })
  /** A rule that says something of a text once “used” stands in it. */
  const lintWith =
    (ruleId: string) =>
    (text: string): readonly LintMessage[] =>
      text.includes('utilised')
        ? [message('simpler-words', text.indexOf('utilised'), 'utilised', 'used')]
        : [message(ruleId, 0, 'We')]

  test('is made where the rule judges the text as a whole', async () => {
    const fixed = await fixText('We utilised it.\n', {lint: lintWith('methods-share'), wholeTextRules: whole})
    expect(fixed.text).toBe('We used it.\n')
    expect(fixed.messages.map(({ruleId}) => ruleId)).toEqual(['methods-share'])
  })

  test('is left out where the rule speaks of words', async () => {
    const fixed = await fixText('We utilised it.\n', {lint: lintWith('false-friend'), wholeTextRules: whole})
    expect(fixed.text).toBe('We utilised it.\n')
  })

  test('counts every rule where none is said to judge the whole', async () => {
    const fixed = await fixText('We utilised it.\n', {lint: lintWith('methods-share')})
    expect(fixed.text).toBe('We utilised it.\n')
  })

  test('names only rules that exist', () => {
    const ids = new Set(registry.rules.map(({meta}) => meta.id))
    expect([...wholeTextRules].filter((id) => !ids.has(id))).toEqual([])
  })
})

const words = fc.constantFrom(
  'utilise',
  'utilised',
  'e.g.',
  "don't",
  'prior to',
  'people',
  'walk',
  'whilst',
  '**prior** to',
  '5-10',
  'three people',
  '“utilise”',
  '`utilise`',
  '[utilise](x)',
  'in order to',
  'The',
  'commenced',
  '&amp;',
  '😀',
  'vs.',
  'due to the fact that',
)
const documents = fc
  .array(
    fc.array(words, {minLength: 1, maxLength: 14}).map((list) => `${list.join(' ')}.`),
    {minLength: 1, maxLength: 6},
  )
  .map((list) => `${list.join('\n\n')}\n`)

test('on any text: a second run changes nothing, and nothing outside the edits is lost', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (source) => {
      const fixed = await fixText(source, {lint})
      expect((await fixText(fixed.text, {lint})).text).toBe(fixed.text)
      expect(applyEdits(source, fixed.edits)).toBe(fixed.text)
      let end = 0
      for (const edit of fixed.edits) {
        expect(edit.start).toBeGreaterThanOrEqual(end)
        end = edit.end
      }
      for (const edit of safeEdits(lint(source))) expect(edit.end).toBeLessThanOrEqual(source.length)
      for (const message of fixed.messages) {
        expect(message.actual).toBe(fixed.text.slice(message.start.offset, message.end.offset))
      }
    }),
    {numRuns: 40},
  )
})
