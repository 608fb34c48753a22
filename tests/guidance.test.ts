import {expect, test} from 'vitest'
import {guidanceDocuments} from '../rules/guidance/clauses.ts'
import {type SourceKey, sources} from '../rules/guidance/sources.ts'
import {registry} from '../src/core.ts'

const ids = new Set(registry.rules.map(({meta}) => meta.id))

/** Named in the tables of guidance without a clause that anybody quotes. */
const namedOnly: readonly SourceKey[] = [
  'COCH-PDF',
  'COCH-GUIDE',
  'PLEACS',
  'EU-DRAFT',
  'GLSP-FAQ',
  'GOVUK',
  'ELIFE-GUIDE',
]

test('every source has its clauses once, or is named only', () => {
  const keys = guidanceDocuments.map(({source}) => source)
  expect(new Set(keys).size).toBe(keys.length)
  const without = (Object.keys(sources) as SourceKey[]).filter((key) => !keys.includes(key))
  expect(without.sort()).toEqual([...namedOnly].sort())
  expect(keys[0]).toBe('SEED')
})

test('every clause names rules that exist, or says why none checks it', () => {
  for (const {source, clauses} of guidanceDocuments) {
    for (const {advice, rules, why} of clauses) {
      expect(
        rules.filter((id) => !ids.has(id)),
        `${source}: ${advice}`,
      ).toEqual([])
      if (rules.length === 0) expect(why, `${source}: ${advice}`).toMatch(/\.$/)
    }
  }
})

test('what a rule cites has a clause that names the rule', () => {
  const missing = registry.rules.flatMap(({meta}) =>
    meta.guidance.flatMap(({url, title}) => {
      const document = guidanceDocuments.find(({source}) => sources[source].url === url)
      const isNamed = document?.clauses.some(({rules}) => rules.includes(meta.id)) ?? false
      return isNamed ? [] : [`${meta.id}: ${title}`]
    }),
  )
  expect(missing).toEqual([])
})
