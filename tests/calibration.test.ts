import {expect, test} from 'vitest'
import {registry} from '../src/core.ts'
import {otherRuns} from '../tools/calibrate/other-runs.ts'
import {textSources} from '../tools/calibrate/real-texts.ts'
import {readRates, readReadings, writeRates} from '../tools/calibrate/tables.ts'

const ids = new Set(registry.rules.map(({meta}) => meta.id))

test('the table of counts names only rules and sources that exist, and writes as it was read', () => {
  const rates = readRates()
  const known = new Set([...textSources, ...otherRuns].map(({id}) => id))
  for (const [source, {texts, words, rules}] of rates) {
    expect(known.has(source), source).toBe(true)
    expect(texts).toBeGreaterThan(0)
    expect(words).toBeGreaterThan(texts)
    for (const [rule, {findings, warnings}] of rules) {
      expect(ids.has(rule), rule).toBe(true)
      expect(warnings, rule).toBeLessThanOrEqual(findings)
    }
  }
  expect(readRates().size).toBeGreaterThan(0)
  expect(writeRates(rates).split('\n').length).toBeGreaterThan(100)
})

test('each reading is of a rule, and no more are kept than read', () => {
  const readings = readReadings()
  expect(new Set(readings.map(({rule}) => rule)).size).toBe(readings.length)
  for (const {rule, read, kept, date} of readings) {
    expect(ids.has(rule), rule).toBe(true)
    expect(kept, rule).toBeLessThanOrEqual(read)
    expect(read, rule).toBeGreaterThan(0)
    expect(date, rule).toMatch(/^\d{4}-\d{2}$/)
  }
})

test('published summaries get at most 12 warnings per 1,000 words with the preset that fits', () => {
  const rates = readRates()
  for (const id of ['cochrane-key', 'elife']) {
    const counts = rates.get(id)
    const warnings = [...(counts?.rules.values() ?? [])].reduce((sum, count) => sum + count.warnings, 0)
    expect((1000 * warnings) / (counts?.words ?? 1), id).toBeLessThanOrEqual(12)
  }
})
