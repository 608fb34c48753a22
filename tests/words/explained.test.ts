import {describe, expect, it} from 'vitest'
import {explanationOf} from '../../src/words/explained.ts'

/** The term stands between `<` and `>`; the next sentence after `||`. */
function explained(marked: string): string | undefined {
  const [first = '', next] = marked.split(' || ')
  const start = first.indexOf('<')
  const end = first.indexOf('>') - 1
  const sentence = first.replace(/[<>]/g, '')
  return explanationOf({sentence, start, end, ...(next === undefined ? {} : {next})})
}

describe('explanationOf', () => {
  it.each([
    ['Some took a <placebo> (a dummy treatment).', 'brackets-after'],
    ['The <ejection fraction> (EF; share of blood leaving the heart) fell.', 'brackets-after'],
    ['People with high blood pressure (<hypertension>) took part.', 'term-in-brackets'],
    ['They had a heart rhythm problem called <atrial fibrillation>.', 'named'],
    ['They had chest pain, known as <angina>, for a year.', 'named'],
    ['It can cause <sepsis>, a dangerous reaction to an infection.', 'aside'],
    ['We looked for <biomarkers>, which are signs in the blood.', 'aside'],
    ['It can cause <oedema> – swelling under the skin.', 'aside'],
    ['Piles, or <haemorrhoids>, are common.', 'or'],
    ['The <bronchi>, or the tubes to the lungs, were sore.', 'or'],
    ['<Dysphagia> is a problem with swallowing.', 'definition'],
    ['They had <sarcomas>—cancers that start in bone or muscle.', 'aside'],
    ['A common type of mental illness is <psychosis>.', 'named'],
    ['They took a dummy pill (i. e. a <placebo>) each day.', 'term-in-brackets'],
    ['<Microdissection>, or MD for short, is a way to cut out cells.', 'definition'],
    ['<Stress incontinence> is urinary leakage that occurs with a cough.', 'definition'],
    ['The mesh is made of <polytetrafluoroethylene>, commonly known by its trade name.', 'aside'],
    ['They respond to <muscarine>, present in some mushrooms.', 'aside'],
    ['<Soft tissue sarcomas> are rare cancers that start in muscle.', 'definition'],
    ['They had an irregular heartbeat (<atrial fibrillation>; 8.5%) later.', 'term-in-brackets'],
    ['<Neuropathy> means damage to nerves.', 'definition'],
    ['Some people had <delirium>. || This is when someone is suddenly confused.', 'next-sentence'],
    ['We gave them <statins> each day. || Statins are medicines that lower cholesterol.', 'next-sentence'],
  ])('reads “%s” as %s', (marked, kind) => {
    expect(explained(marked)).toBe(kind)
  })

  it.each([
    'The <cohort> (n = 120) was large.',
    'The <cohort> (see Table 2) was large.',
    'People with <chronic kidney disease> (CKD) took part.',
    '<Hypertension> is a leading cause of stroke.',
    '<Neuropathy> is a common complication after treatment.',
    'We gave <rituximab>, a total of four times.',
    'They had <dyspnoea>, nausea or pain.',
    'We measured <morbidity> and mortality. || This study was paid for by the NHS.',
  ])('finds no explanation in “%s”', (marked) => {
    expect(explained(marked)).toBeUndefined()
  })
})
