import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checklistOf} from '../../src/completeness/checklist.ts'
import {parseText} from '../../src/core.ts'
import {defaultSettings} from '../../src/rule/settings.ts'

const read = (text: string) => parseText({text, format: 'markdown'})
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

test('ticks every item that a good summary for the public has, with the sentence', () => {
  const items = checklistOf(read(example('sleep-after.md')), {settings: defaultSettings})
  const missing = items.filter(({state}) => state !== 'present').map(({id}) => id)
  expect(missing).toEqual(['local-context'])
  const paid = items.find(({id}) => id === 'who-and-who-paid')
  expect(paid?.sentence?.text).toContain('paid for this study')
  const helped = items.find(({id}) => id === 'involvement-described')
  expect(helped?.sentence?.text).toContain('helped us plan the study')
})

test('leaves out what a text of its kind need not have', () => {
  const settings = {...defaultSettings, design: 'lab', stage: 'proposal'} as const
  const ids = checklistOf(read('We looked at cells. They grew better with the new drug.'), {settings}).map(
    ({id}) => id,
  )
  expect(ids).not.toContain('who-took-part')
  expect(ids).not.toContain('harms-reported')
  expect(ids).not.toContain('lead-with-finding')
  expect(ids).toContain('why-it-matters')
})

test('finds nothing in an empty text and does not throw', () => {
  const items = checklistOf(read(''), {settings: defaultSettings})
  expect(items.every(({state}) => state === 'missing')).toBe(true)
})

test('reads hostile text in linear time', () => {
  const time = (length: number): number => {
    const text = read(
      `${'1 2 3 people were a@b. '.repeat(length / 20)}${'a'.repeat(length)} ${'- '.repeat(length)}`,
    )
    const start = performance.now()
    checklistOf(text, {settings: defaultSettings})
    return performance.now() - start
  }
  time(2000)
  const short = Math.max(2, time(4000))
  expect(time(16000) / short).toBeLessThan(12)
})
