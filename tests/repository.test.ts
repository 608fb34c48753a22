import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {registry} from '../src/core.ts'
import {generatedEnd, generatedStart, pageHeadings} from '../tools/docs/rule-page.ts'
import {rulesIndex} from '../tools/generate-index.ts'
import {type Case, lintCase, parseCases} from './support/cases.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Cases that report something, and cases that leave a text alone, at least. */
const casesMin = 3

const folders = readdirSync(new URL('rules/', root), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`rules/${entry.name}/rule.ts`, root)))
  .map((entry) => entry.name)
  .sort()

test('every rule folder is a rule of the same id, and the index is fresh', () => {
  expect(registry.rules.map(({meta}) => meta.id)).toEqual(folders)
  expect(read('rules/index.ts')).toBe(rulesIndex())
})

test('every case file and every page belongs to a rule', () => {
  const cases = readdirSync(new URL('tests/rules/', root)).map((name) => name.replace(/\.md$/, ''))
  expect(cases.sort()).toEqual(folders)
})

test('presets name only rules that exist, and every rule stands in every preset', () => {
  const known = new Set(folders)
  for (const preset of registry.presets) {
    const unknown = Object.keys(preset.rules).filter((id) => !known.has(id))
    expect(unknown, `preset ${preset.id}`).toEqual([])
    const missing = folders.filter((id) => !Object.hasOwn(preset.rules, id))
    expect(missing, `preset ${preset.id}`).toEqual([])
  }
})

describe.each(registry.rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const cases = parseCases(read(`tests/rules/${id}.md`))
  const outcomes = cases.map((one) => ({one, messages: lintCase(id, one)}))

  test('has enough texts that are reported and that are left alone', () => {
    expect(outcomes.filter(({messages}) => messages.length > 0).length).toBeGreaterThanOrEqual(casesMin)
    expect(outcomes.filter(({messages}) => messages.length === 0).length).toBeGreaterThanOrEqual(casesMin)
  })

  test('exercises every option', () => {
    const used = new Set(cases.flatMap((one: Case) => Object.keys(one.options)))
    expect(Object.keys(rule.meta.options).filter((name) => !used.has(name))).toEqual([])
  })

  test('produces every message', () => {
    const texts = outcomes.flatMap(({messages}) =>
      messages.flatMap((one) => [one.message, ...one.related.map((place) => place.message)]),
    )
    const silent = Object.entries(rule.meta.messages).filter(([, template]) => {
      const pattern = new RegExp(
        `^${template
          .split(/\{\w+\}/)
          .map(escapeRegExp)
          .join('[\\s\\S]*')}$`,
      )
      return !texts.some((text) => pattern.test(text))
    })
    expect(silent.map(([name]) => name)).toEqual([])
  })

  test('has a page under the fixed headings with an example that runs', () => {
    const page = read(`rules/${id}/README.md`)
    expect(page.startsWith(`# ${id}\n`)).toBe(true)
    expect(page).toContain(generatedStart)
    const below = page.slice(page.indexOf(generatedEnd))
    const prose = below.replace(/^```[\s\S]*?^```/gm, '')
    const headings = [...prose.matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(headings).toEqual(pageHeadings)
    expect(parseCases(below).length).toBeGreaterThanOrEqual(1)
  })

  test('speaks in messages that writers can act on', () => {
    for (const template of Object.values(rule.meta.messages)) {
      expect(template, 'ends like a sentence').toMatch(/(?:[.?]|\{advice\})$/)
      expect(template, 'has no exclamation mark').not.toContain('!')
    }
    expect(rule.meta.summary).not.toMatch(/\.$/)
    expect(rule.meta.why).toMatch(/[.?]$/)
  })
})

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
