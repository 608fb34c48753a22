import {describe, expect, it} from 'vitest'
import {abbreviationDefinitions} from '../../src/words/abbreviation-definitions.ts'
import {abbreviationKey, abbreviationTokens} from '../../src/words/abbreviation-token.ts'
import {abbreviationsOf} from '../../src/words/abbreviations.ts'

function tokens(text: string): readonly string[] {
  return abbreviationTokens(text).map((token) => token.text)
}

function definitions(text: string): readonly string[] {
  return abbreviationDefinitions(text).map(
    (found) => `${text.slice(found.short.start, found.short.end)} = ${found.longText}`,
  )
}

function statuses(text: string): Record<string, string> {
  const found = abbreviationsOf([{text, start: 0, isHeading: false}], 'uk')
  return Object.fromEntries(found.map(({text: short, status}) => [short, status]))
}

describe('abbreviationTokens', () => {
  it('finds them as they really look', () => {
    expect(
      tokens('SGLT2, HFrEF, mRNA, QALYs, HbA1c, PD-L1, TNF-α, eGFR, IL-6 and the anti-TNF drug'),
    ).toEqual(['SGLT2', 'HFrEF', 'mRNA', 'QALYs', 'HbA1c', 'PD-L1', 'TNF-α', 'eGFR', 'IL-6', 'TNF'])
  })

  it.each([
    ['HOW WE DID THE STUDY', 'a heading in capitals'],
    ['MAIN OUTCOME MEASURES: Pain after six months.', 'a label in capitals'],
    ['It was a phase III trial of stage IV disease.', 'roman numerals'],
    ['Dr McDonald used PubMed and ClinicalTrials.', 'names with capitals inside'],
    ['People took 10 mL and 5 kJ each day.', 'units after a number'],
    ['The trial NCT01234567 tested EXA-101.', 'codes'],
    ['You must NOT stop. They live in the USA.The rest do not.', 'stressed words'],
  ])('leaves alone “%s” (%s)', (text) => {
    expect(tokens(text).filter((found) => found !== 'USA')).toEqual([])
  })

  it('gives one key to plurals, hyphens and Greek letters', () => {
    expect(abbreviationKey('QALYs')).toBe('QALY')
    expect(abbreviationKey('PD-L1')).toBe('PDL1')
    expect(abbreviationKey('TNF-α')).toBe(abbreviationKey('TNF-alpha'))
  })
})

describe('abbreviationDefinitions', () => {
  it.each([
    [
      'People with chronic obstructive pulmonary disease (COPD) took part.',
      'COPD = chronic obstructive pulmonary disease',
    ],
    ['We counted quality-adjusted life years (QALYs).', 'QALYs = quality-adjusted life years'],
    [
      'COPD (chronic obstructive pulmonary disease) is common.',
      'COPD = chronic obstructive pulmonary disease',
    ],
    ['A sodium-glucose cotransporter 2 (SGLT2) inhibitor', 'SGLT2 = sodium-glucose cotransporter 2'],
    [
      'heart failure with reduced ejection fraction (HFrEF)',
      'HFrEF = heart failure with reduced ejection fraction',
    ],
    ['Peripheral arterial disease, or PAD, is common.', 'PAD = Peripheral arterial disease'],
    ['PAD stands for peripheral arterial disease.', 'PAD = peripheral arterial disease'],
    ['tumour necrosis factor alpha (TNF-α)', 'TNF-α = tumour necrosis factor alpha'],
    ['We measured average blood sugar (HbA1c) twice.', 'HbA1c = average blood sugar'],
  ])('reads “%s”', (text, expected) => {
    expect(definitions(text).join('; ')).toContain(expected.split(' = ')[0] ?? '')
    expect(definitions(text).join('; ')).toContain(expected.split(' = ')[1] ?? '')
  })

  it('does not take a list, a number or a reference for one', () => {
    expect(definitions('We saw more falls (P < 0.05) and deaths (see Table 2) in RCTs (n = 12).')).toEqual([])
  })

  it('takes time in proportion to the text', () => {
    const start = performance.now()
    for (const text of [
      'A'.repeat(50_000),
      '(A'.repeat(25_000),
      'Ab, '.repeat(12_500),
      'A-'.repeat(25_000),
    ]) {
      abbreviationDefinitions(text)
      abbreviationTokens(text)
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('abbreviationsOf', () => {
  it('says which are explained, late, known or not explained', () => {
    const text =
      'PAD hurts. People with peripheral arterial disease (PAD) saw their GP. The ORBITA trial used an MRA. Blood pressure (BP) fell.'
    expect(statuses(text)).toEqual({
      PAD: 'defined-late',
      GP: 'well-known',
      ORBITA: 'name',
      MRA: 'undefined',
      BP: 'defined',
    })
  })

  it('does not expect international readers to know GP', () => {
    const found = abbreviationsOf([{text: 'Ask your GP.', start: 0, isHeading: false}], 'international')
    expect(found[0]?.status).toBe('undefined')
  })

  it('counts compounds of explained abbreviations as explained', () => {
    expect(statuses('Gas chromatography (GC) and mass spectrometry (MS) make GC-MS.')).toEqual({
      GC: 'defined',
      MS: 'defined',
      'GC-MS': 'defined',
    })
  })

  it('collects two expansions of one abbreviation', () => {
    const text = 'Multiple sclerosis (MS) is rare. We used mass spectrometry (MS).'
    const found = abbreviationsOf([{text, start: 0, isHeading: false}], 'uk')
    expect(found[0]?.expansions).toEqual(['multiple sclerosi', 'mass spectrometry'])
  })
})
