import {describe, expect, test} from 'vitest'
import {parseText} from '../../src/core.ts'
import {documentTitle, isFindingTitle, rolesOf} from '../../src/discourse/discourse.ts'

const read = (text: string) => parseText({text, format: 'markdown'})

describe('roles of a document', () => {
  test('takes headings, bold lines and run-in headings as headings, and no sentence of them', () => {
    const {sentences} = rolesOf(
      read(
        '# Walking\n\nOne.\n\n## What we did\n\nTwo.\n\n**What we found**\n\nThree.\n\nConclusions: Four.',
      ),
    )
    expect(sentences.map(({sentence}) => sentence.text)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
    expect(sentences.map(({heading}) => heading)).toEqual([
      undefined,
      'What we did',
      'What we found',
      'Conclusions:',
    ])
    expect(sentences.map(({headingRole}) => headingRole)).toEqual([
      undefined,
      'methods',
      'finding',
      'meaning',
    ])
  })

  test('looks past a heading that names a topic to the one above it', () => {
    const {sentences} = rolesOf(
      read('# Walking\n\n## What we found\n\n### Pain\n\nPain was less.\n\n## Pain\n\nAgain.'),
    )
    expect(sentences.map(({headingRole}) => headingRole)).toEqual(['finding', undefined])
  })

  test('is computed once', () => {
    const document = read('We asked people to walk.')
    expect(rolesOf(document)).toBe(rolesOf(document))
  })

  test('never throws, whatever the text is', () => {
    for (const text of ['', '# ', '- \n- ', '> ', '**', 'a'.repeat(5000), '# What we found?', '\u0000']) {
      expect(() => rolesOf(read(text))).not.toThrow()
    }
  })
})

describe('the title', () => {
  test('is not the heading of the first section', () => {
    expect(documentTitle(read('# Background\n\nA.\n\n# Methods\n\nB.'))).toBeUndefined()
    expect(documentTitle(read('## What did we do?\n\nA.\n\n## What did we find?\n\nB.'))).toBeUndefined()
    expect(documentTitle(read('# Walking at home\n\n## Methods\n\nA.'))?.text).toBe('Walking at home')
  })

  test.each([
    ['A sleep app helped older people sleep better', true],
    ['Paying for walking programmes could cut hospital stays', true],
    ['No difference between two ways to treat broken wrists', true],
    ['Vitamin D does not prevent falls', true],
    ['Does vitamin D prevent falls?', false],
    ['A programme to help people walk', false],
    ['Why people stop taking tablets', false],
    ['Walking after surgery: a qualitative study', false],
  ])('“%s” tells a finding: %s', (title, tells) => {
    expect(isFindingTitle(title)).toBe(tells)
  })
})
