import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../src/formats/markdown/markdown.ts'
import {readPlainMarkdown} from '../../src/formats/markdown/plain-markdown.ts'

/** A comment adds nothing to the blocks, and only remark-parse reads it. */
const parsed = (source: string) => parseMarkdown(`${source}\n\n<!-- a note -->`).blocks

const pieces = [
  'people',
  'took part',
  'The trial',
  'a\u00ADb',
  'x\u00A0y',
  '12',
  '12.',
  '1)',
  '95%',
  '£5',
  ', ',
  '. ',
  ': ',
  ':',
  '-',
  '- ',
  '--',
  '---',
  '+',
  '=',
  '#',
  '# ',
  '## ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n- ',
  '\n# ',
  '\u200B',
  '\u00A0',
  '\u2028',
  '!',
  '"',
  "'",
  '@me',
  '/',
  '$',
  '\\',
]

const source = fc.array(fc.constantFrom(...pieces), {maxLength: 14}).map((parts) => parts.join(''))

describe('readPlainMarkdown', () => {
  it('reads paragraphs, headings and bullets as remark-parse does', () => {
    const text =
      '# Title\nWe asked 12 people.\nThey said yes. \n\n## Next  \n\n- one\n- two\n\n- three\n\nEnd: 3 - 4.\n- a'
    const prose = readPlainMarkdown(text)
    expect(prose?.blocks.map(({kind, text}) => [kind, text])).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'We asked 12 people.\nThey said yes.'],
      ['heading', 'Next'],
      ['listItem', 'one'],
      ['listItem', 'two'],
      ['listItem', 'three'],
      ['paragraph', 'End: 3 - 4.'],
      ['listItem', 'a'],
    ])
    expect(prose?.blocks).toEqual(parsed(text))
  })

  it('says of any text what remark-parse says, or nothing', () => {
    let read = 0
    fc.assert(
      fc.property(source, (text) => {
        const prose = readPlainMarkdown(text)
        if (prose === undefined) return
        read += 1
        expect(prose.blocks).toEqual(parsed(text))
      }),
      {numRuns: 3_000},
    )
    expect(read).toBeGreaterThan(500)
  })

  it.each([
    ['emphasis', 'a *word*'],
    ['a reference', 'this &amp; that'],
    ['a link', '[here](https://a.example)'],
    ['a hard break', 'one  \ntwo'],
    ['an underlined heading', 'Title\n---'],
    ['a closed heading', '# Title #'],
    ['indented code', 'Text\n\n    code'],
    ['a numbered list', '1. one'],
    ['an item that goes on', '- one\ntwo'],
    ['an emoji', 'a :smile: b'],
    ['front matter', '---\na: b\n---'],
  ])('leaves %s to remark-parse', (_, text) => {
    expect(readPlainMarkdown(text)).toBeUndefined()
  })
})
