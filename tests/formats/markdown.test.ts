import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../src/formats/markdown/markdown.ts'
import {outlineProse} from '../support/outline-prose.ts'

const outline = (source: string): string[] => outlineProse(parseMarkdown(source))

describe('CommonMark and GFM', () => {
  it('reads headings of both kinds, paragraphs and hard breaks', () => {
    expect(outline('# One #\n\nTwo\n===\n\nSoft\nwrapped  \nhard\\\nbreak<br>tag')).toEqual([
      'h1 One',
      'h1 Two',
      'p Soft/wrapped/hard/break/tag',
    ])
  })

  it('reads lists, quotes, tables and footnotes', () => {
    expect(
      outline(
        '1. One\n   - deep\n2. Two\n\n> Quoted\nlazy\n\n| A | B |\n|---|---|\n| c | `d` |\n\nText[^n].\n\n[^n]: Note.',
      ),
    ).toEqual([
      'li ol1.0 One',
      'li ul2.0 deep 2 deep',
      'li ol1.1 Two',
      'p quote Quoted/lazy',
      'td 0,0 head A',
      'td 0,1 head B',
      'td 1,0 c',
      'td 1,1 \uFFFC [opaque: \uFFFC]',
      'p Text. [footnote → n]',
      'p footnote Note.',
    ])
  })

  it('finds definitions that stand in quotes and lists', () => {
    expect(outline('[One][a] and [b].\n\n> [a]: https://a.example\n\n- [b]: https://b.example')).toEqual([
      'p One and b. [link: One → https://a.example] [link: b → https://b.example]',
    ])
  })

  it('leaves code, struck-out text and formulas out', () => {
    expect(outline('Set `x` ~~not~~ now.\n\n```\ncode\n```\n\n$$\nx\n$$\n\n    indented')).toEqual([
      'p Set \uFFFC  now. [opaque: \uFFFC]',
    ])
  })
})

describe('HTML in Markdown', () => {
  it('reads prose in blocks of HTML', () => {
    expect(
      outline(
        '<details>\n<summary>More</summary>\n\nInside **it**.\n\n</details>\n\n<div class="x"><p>Hello <b>you</b> &amp; me.</p></div>',
      ),
    ).toEqual(['p More', 'p Inside it. [strong: it]', 'p Hello you & me. [strong: you]'])
  })

  it('reads marks, pictures and comments in a line', () => {
    const prose = parseMarkdown(
      'A <b>bold</b> <abbr title="x y">XY</abbr> <code>c *d*</code> <del>no</del> trial<sup>1</sup> m<sup>2</sup> <img src=a> <!-- laylint-ignore hype: why -->',
    )
    expect(outlineProse(prose)).toEqual([
      'p A bold XY \uFFFC  trial m2   [strong: bold] [abbreviation: XY → x y] [opaque: \uFFFC] [footnote → 1] [superscript: 2]',
    ])
    expect(prose.pictures).toMatchObject([{alt: undefined, url: 'a'}])
    expect(prose.comments).toMatchObject([{value: ' laylint-ignore hype: why '}])
  })

  it('gives comments that stand alone', () => {
    expect(parseMarkdown('<!-- laylint-ignore-next hype: why -->\n\nText.').comments).toMatchObject([
      {start: 0, end: 38, value: ' laylint-ignore-next hype: why '},
    ])
  })
})

describe('Quarto, R Markdown and Pandoc', () => {
  it('passes over chunks, fences of colons and directives', () => {
    expect(
      outline('```{r}\n#| echo: false\nx\n```\n\n::: {.callout-note}\nWe asked.\n:::\n\n::video{id=1}\n'),
    ).toEqual(['p We asked.'])
  })

  it('drops attributes and keeps what they belong to', () => {
    expect(
      outline('## Aim {#sec-aim .unnumbered}\n\nA [small]{.smallcaps} ![x](a.png){width=50%} word.'),
    ).toEqual(['h2 Aim', 'p A small  word.'])
  })

  it('reads superscripts, subscripts, wiki links and emoji as a reader does', () => {
    expect(outline('CO~2~, m^2^, [[Page|the page]], [[Home]] :smile: at 10:30, ~5 to ~10.')).toEqual([
      'p CO2, m2, the page, Home  at 10:30, ~5 to ~10.',
    ])
  })
})

describe('front matter', () => {
  it.each([
    ['yaml', '---\ntitle: x\n---\n# T', 'title: x', 4],
    ['toml', '+++\ntitle = "x"\n+++\n# T', 'title = "x"', 4],
    ['yaml', '\uFEFF---\r\ntitle: x\r\n---\r\n# T', 'title: x', 6],
    ['yaml', '{\n"laylint": {}\n}\n\n# T', '{\n"laylint": {}\n}', 0],
  ])('of kind %s in %j', (kind, source, text, start) => {
    const prose = parseMarkdown(source)
    expect(prose.frontMatter).toEqual({kind, text, start})
    expect(outlineProse(prose)).toEqual(['h1 T'])
  })

  it('stands only at the very start', () => {
    expect(parseMarkdown('Text.\n\n---\ntitle: x\n---').frontMatter).toBeUndefined()
  })
})

describe('long and hostile Markdown', () => {
  it('is read in parts that know each other’s labels, lists and tables', () => {
    const filler = `${'People were asked what they think of it. '.repeat(20)}\n\n`.repeat(100)
    const source = `- a\n\nSee [x] and[^1].\n\n${filler}- b\n\nText.\n\n[x]: https://x.example\n\n[^1]: Note.\n`
    const {blocks, notes} = parseMarkdown(source)
    expect(notes).toEqual([])
    expect(blocks[1]?.inlines).toMatchObject([
      {kind: 'link', value: 'https://x.example'},
      {kind: 'footnote', value: '1'},
    ])
    expect(blocks.filter((block) => block.list !== undefined).map((block) => block.list?.id)).toEqual([1, 2])
    expect(blocks.at(-1)).toMatchObject({text: 'Note.', isFootnote: true})
    for (const block of blocks) {
      const [segment] = block.segments
      expect(source.startsWith(block.text.slice(0, segment?.length), segment?.source)).toBe(true)
    }
  })

  it.each([
    ['quotes', '>'.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['empty links', '[]('.repeat(20_000)],
    ['bullets in a line', `${'* '.repeat(10_000)}a`],
    ['emphasis', '*a_ '.repeat(10_000)],
    ['nested items', Array.from({length: 300}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['comments', 'a <!--'.repeat(20_000)],
    ['underlines', 'a\n=\n'.repeat(10_000)],
  ])('is read as plain text in the part that is hostile: %s', (_name, hostile) => {
    const {blocks, notes} = parseMarkdown(`# Title\n\nWe *asked* people.\n\n${hostile}\n\nThe **end**.`)
    expect(notes).toHaveLength(1)
    expect(blocks[0]).toMatchObject({kind: 'heading', text: 'Title'})
    expect(blocks[1]).toMatchObject({text: 'We asked people.'})
    expect(blocks.at(-1)).toMatchObject({text: 'The end.'})
  })
})
