import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createLinter, registry} from '../src/core.ts'
import {generatedEnd} from '../tools/docs/rule-page.ts'
import {lintCase, parseCases} from './support/cases.ts'

/** Parts of a page that speak to writers; examples are texts of their own. */
const writerParts = /^(?:What it reports|Why it matters|When to ignore it|How sure it is)\n/

/** Groups of rules that look at words, sentences, numbers and signs; a page is no summary of a study. */
const groups: readonly string[] = ['words', 'sentences', 'numbers', 'presentation']

/** Rules of these groups that ask what a study found. */
const aboutStudies: readonly string[] = ['effect-size-missing', 'harms-reported', 'reading-grade']

const linter = createLinter({
  layers: [
    {
      origin: 'pages',
      config: {preset: 'public', terms: ['NIHR', 'Cochrane', 'false friend'].map((term) => ({term}))},
    },
  ],
})

const ruleById = new Map(registry.rules.map((rule) => [rule.meta.id, rule]))

function readBelow(id: string): string {
  const page = readFileSync(new URL(`../rules/${id}/README.md`, import.meta.url), 'utf8')
  return page.slice(page.indexOf(generatedEnd) + generatedEnd.length)
}

/** What a page says to writers; words between quotation marks are spoken of, not used. */
function writerText(id: string): string {
  return readBelow(id)
    .replace(/^```[\s\S]*?^```/gm, '')
    .split(/^## /m)
    .filter((part) => writerParts.test(part))
    .map((part) => `## ${part}`)
    .join('')
    .replace(/“[^”]*”/g, '“this”')
}

describe.each(registry.rules.map(({meta}) => meta.id))('the page of %s', (id) => {
  test('is plain English by the preset for the public', () => {
    const {messages} = linter.lint({text: writerText(id), format: 'markdown'})
    const loud = messages.filter(({ruleId, severity}) => {
      const group = ruleById.get(ruleId)?.meta.group ?? ''
      return severity !== 'info' && groups.includes(group) && !aboutStudies.includes(ruleId)
    })
    expect(loud.map(({ruleId, actual, message}) => `${ruleId}: ${actual}: ${message}`)).toEqual([])
  })

  test('shows a text that is reported first and one that is fine after it', () => {
    const [first, ...others] = parseCases(readBelow(id))
    expect(first, 'an example').toBeDefined()
    if (first !== undefined) expect(lintCase(id, first).length, first.text).toBeGreaterThan(0)
    expect(
      others.some((one) => lintCase(id, one).length === 0),
      'a text that is fine',
    ).toBe(true)
  })

  test('cites guidance with its date, or says that it is quoted', () => {
    const guidance = ruleById.get(id)?.meta.guidance ?? []
    for (const {title, url, read} of guidance) {
      expect(url, title).toMatch(/^https?:\/\//)
      if (read !== undefined) expect(read, title).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/)
    }
  })
})
