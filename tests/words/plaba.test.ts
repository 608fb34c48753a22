import {describe, expect, it} from 'vitest'
import {type AdaptedDocument, labelledWords} from '../../tools/words/plaba.ts'

const text = 'The cohort received metformin daily.'
const document: AdaptedDocument = {
  topic: 1,
  id: 'invented',
  text,
  sentences: [
    {start: 0, text, plain: ['The group got metformin daily.', 'The group of people took metformin.']},
  ],
  plainTexts: [],
}

describe('labelledWords', () => {
  it('calls a word replaced when all writers left it out, kept when all kept it, and leaves the rest out', () => {
    expect(labelledWords(document).map(({lower, isReplaced}) => [lower, isReplaced])).toEqual([
      ['cohort', true],
      ['received', true],
      ['metformin', false],
    ])
  })
})
