import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {openTrees, treesScore} from '../../src/words/boosted-trees.ts'
import {jargonFeatureNames, jargonFeatures, jargonFeaturesVersion} from '../../src/words/jargon-features.ts'
import {jargonModel, jargonScore, openJargonModel, replacementEvidence} from '../../src/words/jargon-score.ts'
import {jargonTrees} from '../../src/words/model/jargon-trees.gen.ts'
import {letterGroups} from '../../src/words/model/letter-groups.gen.ts'
import {replacementCounts} from '../../src/words/model/replacement-counts.gen.ts'
import {isTechnicalWord, termScore} from '../../src/words/term-score.ts'
import {noContext, wordContextIn} from '../../src/words/word-context.ts'
import {boostTrees, type Example, treesText} from '../../tools/words/boost.ts'

const once = noContext

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
      jargonFeatures('cohort', once, {
        find: () => undefined,
        findFamily: () => undefined,
        letters: {score: () => 0},
      }),
    ).toHaveLength(jargonFeatureNames.length)
    expect(card.sha256).toEqual({
      counts: sha256(replacementCounts),
      trees: sha256(jargonTrees),
      letters: sha256(letterGroups),
    })
  })

  it('finds every word of its table', () => {
    const model = openJargonModel(
      'alpha\t1\t2\nbeta\t3\t4\ngamma ray\t1\t5\nzeta\t\t1',
      jargonTrees,
      letterGroups,
    )
    expect(model.evidence('alpha')).toEqual({replaced: 1, seen: 2})
    expect(model.evidence('gamma ray')).toEqual({replaced: 1, seen: 5})
    expect(model.evidence('zeta')).toEqual({replaced: 0, seen: 1})
    expect(model.evidence('omega')).toBeUndefined()
  })
})

describe('termScore', () => {
  const score = (sentence: string, term: string): number => {
    const start = sentence.indexOf(term)
    return termScore(sentence, {start, end: start + term.length}, 1, jargonModel())
  }

  it('reports a research term and leaves a condition that writers keep', () => {
    const research = score('The incidence of adverse events was low.', 'incidence')
    const condition = score('Some of them had heart failure as well.', 'heart failure')
    expect(research).toBeGreaterThan(0.5)
    expect(condition).toBeLessThan(0)
  })

  it('tells technical words outside the lexicon from familiar ones', () => {
    const sentence = 'The cells changed in the glycosylation of one protein in 12 of 34 samples.'
    const start = sentence.indexOf('glycosylation')
    const place = wordContextIn(sentence, start, start + 'glycosylation'.length, 1)
    expect(isTechnicalWord('glycosylation', () => place, jargonModel())).toBe(true)
    expect(isTechnicalWord('breakfast', () => once, jargonModel())).toBe(false)
    expect(isTechnicalWord('SGLT2', () => once, jargonModel())).toBe(false)
  })
})

describe('boostTrees', () => {
  const examples: readonly Example[] = Array.from({length: 400}, (_, index) => ({
    features: [index % 20, (index * 7) % 13],
    isPositive: index % 20 > 12,
  }))
  const settings = {trees: 20, depth: 2, rate: 0.3, leafMin: 5, ridge: 1, featureShare: 1, exampleShare: 0.9}

  it('learns what decides, and the same each time', () => {
    const text = treesText(boostTrees(examples, settings))
    expect(treesText(boostTrees(examples, settings))).toBe(text)
    const trees = openTrees(text)
    expect(treesScore(trees, [15, 0])).toBeGreaterThan(1)
    expect(treesScore(trees, [3, 0])).toBeLessThan(-1)
  })
})

describe('wordContextIn', () => {
  const sentence = 'We saw high-grade tumours (grade 3, n = 12) in 4 people [renal cancer].'
  const at = (word: string): ReturnType<typeof wordContextIn> => {
    const start = sentence.indexOf(word)
    return wordContextIn(sentence, start, start + word.length, 2)
  }

  it('tells what stands around a word', () => {
    expect(at('high')).toMatchObject({
      uses: 2,
      hyphens: 2,
      isInBrackets: false,
      wordsBefore: 2,
      previous: 'saw',
    })
    expect(at('tumours')).toMatchObject({hyphens: 0, isBeforeBracket: true, previous: 'grade', next: 'grade'})
    expect(at('renal')).toMatchObject({isInBrackets: true, previous: 'people', next: 'cancer'})
    expect(at('n =')).toMatchObject({isInBrackets: true, isBeforeNumber: true})
    expect(at('We')).toMatchObject({sentenceNumbers: 3, sentenceWords: 20, isCapital: false, previous: ''})
  })

  it('costs the same in a sentence without end', () => {
    const long = 'renal tubule, ('.repeat(60_000)
    const before = performance.now()
    for (let index = 0; index < 2000; index += 1) wordContextIn(long, index * 400, index * 400 + 5, 1)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
