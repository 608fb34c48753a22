import {describe, expect, it} from 'vitest'
import {checkSummaries} from '../tools/eval/summaries.ts'

/** Invented summaries with marks that were set from the guidance alone; the bounds are what users are promised. */
const sets = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
]
for (const name of sets) {
  const folder = new URL(`./summaries/${name}/`, import.meta.url).pathname
  describe(`marked summaries, set ${name}`, () => {
    const flawed = checkSummaries(folder, 'flawed')
    const good = checkSummaries(folder, 'good')
    const all = [...flawed, ...good]

    it('finds at least .9 of the marked problems', () => {
      const marked = flawed.flatMap(({summary}) => summary.marks.filter(({kind}) => kind === 'problem'))
      const missed = flawed.flatMap(({missed: one}) => one)
      expect(1 - missed.length / marked.length).toBeGreaterThanOrEqual(0.9)
    })

    it('reports at most 3% of the tempting places', () => {
      const tempting = all.flatMap(({summary}) => summary.marks.filter(({kind}) => kind === 'tempting'))
      const alarms = all.flatMap((one) => one.alarms)
      expect(alarms.length / tempting.length).toBeLessThanOrEqual(0.03)
    })

    it('gives good texts at most three warnings, and most of them at most two', () => {
      const counts = good.map(({messages}) => messages.filter(({severity}) => severity !== 'info').length)
      expect(Math.max(...counts)).toBeLessThanOrEqual(3)
      expect(counts.filter((count) => count > 2).length).toBeLessThanOrEqual(2)
    })

    it('names every place to the letter', () => {
      expect(all.map(({inexact}) => inexact)).toEqual(all.map(() => 0))
    })
  })
}
