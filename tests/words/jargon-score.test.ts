import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {openTrees, treesScore} from '../../src/words/boosted-trees.ts'
import {jargonFeatureNames, jargonFeatures, jargonFeaturesVersion} from '../../src/words/jargon-features.ts'
import {jargonModel, jargonScore, openJargonModel, replacementEvidence} from '../../src/words/jargon-score.ts'
import type {LexiconEntry} from '../../src/words/lexicon.ts'
import {jargonTrees} from '../../src/words/model/jargon-trees.gen.ts'
import {replacementCounts} from '../../src/words/model/replacement-counts.gen.ts'
import {isTechnicalWord, jargonThresholds, termScore} from '../../src/words/term-score.ts'
import {boostTrees, type Example, treesText} from '../../tools/words/boost.ts'

const once = {uses: 1, isCapital: false}

describe('replacementEvidence', () => {
  it('tells how often writers replaced a word, in any form', () => {
    const {replaced = 0, seen = 0} = replacementEvidence('cohorts') ?? {}
    expect(seen).toBeGreaterThan(20)
    expect(replaced / seen).toBeGreaterThan(0.8)
  })

  it('knows whole terms and says nothing of words never seen', () => {
    expect(replacementEvidence('adverse event')?.seen).toBeGreaterThan(5)
    expect(replacementEvidence('zyzzyva')).toBeUndefined()
  })
})

describe('jargonScore', () => {
  it('ranks research words above everyday words', () => {
    const hard = ['cohort', 'renal', 'aetiology', 'randomised', 'efficacy'].map((word) =>
      jargonScore(word, once),
    )
    const easy = ['people', 'walk', 'hospital', 'treatment', 'asthma'].map((word) => jargonScore(word, once))
    expect(Math.min(...hard)).toBeGreaterThan(Math.max(...easy) + 1)
  })

  it('gives British and American spelling much the same score', () => {
    expect(jargonScore('randomized', once)).toBeCloseTo(jargonScore('randomised', once), 0)
  })

  it('has the features and the model that its card describes', () => {
    const card = JSON.parse(readFileSync(new URL('../../src/words/model/card.json', import.meta.url), 'utf8'))
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
    expect(card.featuresVersion).toBe(jargonFeaturesVersion)
    expect(
      jargonFeatures(
        'cohort',
        once,
        () => undefined,
        () => undefined,
      ),
    ).toHaveLength(jargonFeatureNames.length)
    expect(card.sha256).toEqual({counts: sha256(replacementCounts), trees: sha256(jargonTrees)})
  })

  it('finds every word of its table', () => {
    const model = openJargonModel('alpha\t1\t2\nbeta\t3\t4\ngamma ray\t1\t5\nzeta\t\t1', '0')
    expect(model.evidence('alpha')).toEqual({replaced: 1, seen: 2})
    expect(model.evidence('gamma ray')).toEqual({replaced: 1, seen: 5})
    expect(model.evidence('zeta')).toEqual({replaced: 0, seen: 1})
    expect(model.evidence('omega')).toBeUndefined()
  })
})

describe('termScore', () => {
  const entry = (term: string): LexiconEntry => ({
    id: 0,
    term,
    partOfSpeech: 'n',
    plain: [],
    meaning: '',
    audience: 'public',
    source: 'own',
  })

  it('reports a research term and leaves a condition that writers keep', () => {
    const score = (term: string): number => termScore(entry(term), term.split(' '), 1, jargonModel())
    expect(score('adverse event')).toBeGreaterThan(jargonThresholds.term)
    expect(score('heart failure')).toBeLessThan(jargonThresholds.term)
  })

  it('tells technical words outside the lexicon from familiar ones', () => {
    expect(isTechnicalWord('glycosylation', once, jargonModel())).toBe(true)
    expect(isTechnicalWord('breakfast', once, jargonModel())).toBe(false)
    expect(isTechnicalWord('SGLT2', once, jargonModel())).toBe(false)
  })
})

describe('boostTrees', () => {
  const examples: readonly Example[] = Array.from({length: 400}, (_, index) => ({
    features: [index % 20, (index * 7) % 13],
    isPositive: index % 20 > 12,
  }))
  const settings = {trees: 20, depth: 2, rate: 0.3, leafMin: 5, ridge: 1}

  it('learns what decides, and the same each time', () => {
    const text = treesText(boostTrees(examples, settings))
    expect(treesText(boostTrees(examples, settings))).toBe(text)
    const trees = openTrees(text)
    expect(treesScore(trees, [15, 0])).toBeGreaterThan(1)
    expect(treesScore(trees, [3, 0])).toBeLessThan(-1)
  })
})
