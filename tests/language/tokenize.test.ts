import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {findWords, tokenizeSentence, wordText} from '../../src/language/en/tokenize.ts'

const pieces = [
  'people',
  'Dr',
  'e.g',
  'U.S.',
  'follow-up',
  "patients'",
  'it’s',
  'o’',
  'ol’',
  '’tis',
  "'em",
  '95',
  '1.5',
  '3',
  'p',
  'x',
  '&',
  'R&D',
  'and/or',
  'w/',
  '-',
  '–',
  '...',
  '?!',
  '(',
  ')',
  '“',
  '”',
  ';',
  ':',
  '=',
  '<',
  '%',
  '²',
  'é',
  'ﬁ',
  '😀',
  '\u00ad',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\u00a0',
  '.',
  ',',
  '_',
  '/',
  '@',
  'a@b.c',
  '\u0301',
  '\uFEFF',
  '\u200b',
  "'",
  '’',
  '"',
]
const sentence = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 24})
  .map((parts) => parts.join(''))
  .filter((text) => !/\d,\d/.test(text))

const parser = new ParseEnglish()

function wordsOf(node: ReturnType<typeof tokenizeSentence>): string[] {
  return node.children.filter((child) => child.type === 'WordNode').map(wordText)
}

describe('tokenizeSentence', () => {
  it('finds the words that the parser finds in the whole sentence', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(wordsOf(tokenizeSentence(text, []))).toEqual(wordsOf(parser.tokenizeSentence(text)))
      }),
      {numRuns: 3000},
    )
  })

  it('keeps every unit of the text', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const node = tokenizeSentence(text, [])
        const joined = node.children.map((child) =>
          child.type === 'WordNode' ? wordText(child) : child.value,
        )
        expect(joined.join('')).toBe(text)
      }),
    )
  })

  it('joins thousands', () => {
    expect(wordsOf(tokenizeSentence('We asked 1,200 people, 3,4 each.', []))).toEqual([
      'We',
      'asked',
      '1,200',
      'people',
      '3',
      '4',
      'each',
    ])
  })

  it('leaves opaque stretches out of the words', () => {
    const text = 'See https://a.example/b for more.'
    expect(wordsOf(tokenizeSentence(text, [{start: 4, end: 23}]))).toEqual(['See', 'for', 'more'])
  })
})

describe('findWords', () => {
  it('finds the words of the tree', () => {
    fc.assert(
      fc.property(sentence, fc.nat(20), fc.nat(8), (text, from, length) => {
        const start = Math.min(from, text.length)
        const opaque = length === 0 ? [] : [{start, end: Math.min(text.length, start + length)}]
        const words = findWords(text, opaque).map((span) => text.slice(span.start, span.end))
        expect(words).toEqual(wordsOf(tokenizeSentence(text, opaque)))
      }),
      {numRuns: 3000},
    )
  })

  it('cuts a stretch that is too long to be a word', () => {
    expect(findWords('a'.repeat(100_000), []).length).toBeGreaterThan(1)
  })
})
