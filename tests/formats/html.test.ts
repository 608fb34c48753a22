import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/formats/html/html.ts'
import {outlineProse} from '../support/outline-prose.ts'

const outline = (source: string): string[] => outlineProse(parseHtml(source))

describe('blocks', () => {
  it('reads headings, paragraphs and text that stands in no paragraph', () => {
    expect(outline('<h1>Aim</h1><p>We asked.<div>Loose <p>In it.</div>End.')).toEqual([
      'h1 Aim',
      'p We asked.',
      'p Loose',
      'p In it.',
      'p End.',
    ])
  })

  it('collapses white space as a browser does, and keeps no-break spaces', () => {
    expect(outline('<p>\r\n  One\n\t two <b> three</b> <i> </i>four&nbsp;five </p>')).toEqual([
      'p One two three four\u00a0five [strong: three]',
    ])
  })

  it('reads lists with their nesting', () => {
    expect(outline('<ol><li>One<li><p>Two</p><ul><li>Deep</li></ul></ol><ul><li>Other</ul>')).toEqual([
      'li ol1.0 One',
      'li ol1.1 Two',
      'li ul2.0 deep 2 Deep',
      'li ul3.0 Other',
    ])
  })

  it('reads tables cell by cell with their head', () => {
    expect(
      outline(
        '<table><caption>Side effects</caption><tr><th>Group<th colspan=2>Number<tr><th>Drug<td>3<td>4</table>',
      ),
    ).toEqual([
      'caption Side effects',
      'td 0,0 head Group',
      'td 0,1 head Number',
      'td 1,0 Drug',
      'td 1,1 3',
      'td 1,2 4',
    ])
  })

  it('reads a table that only arranges the page as text', () => {
    expect(outline('<table role="presentation"><tr><td><p>We asked.</p></td></tr></table>')).toEqual([
      'p We asked.',
    ])
  })

  it('reads quotes, captions and definition lists', () => {
    expect(
      outline(
        '<blockquote><p>I felt well.</blockquote><figure><img src=a alt=b><figcaption>Who took part</figcaption></figure><dl><dt>Placebo<dd>A dummy treatment</dl>',
      ),
    ).toEqual([
      'p quote I felt well.',
      'caption Who took part',
      'li ul1.0 Placebo',
      'li ul1.1 A dummy treatment',
    ])
  })

  it('parts paragraphs at two breaks and lines at one', () => {
    expect(outline('One<br>two<br><br>three')).toEqual(['p One/two', 'p three'])
  })

  it('takes the title of the page for a heading only where there is no other', () => {
    expect(outline('<title>Trial &amp; aim</title><p>Text.')).toEqual(['h1 Trial & aim', 'p Text.'])
    expect(outline('<title>Trial</title><h2>Aim</h2>')).toEqual(['h2 Aim'])
  })

  it('takes elements with the role of a heading', () => {
    expect(outline('<div role=heading aria-level=3>Aim</div>')).toEqual(['h3 Aim'])
  })
})

describe('what is left out', () => {
  it.each([
    '<script>let a = "<p>no"</script>',
    '<style>p {}</style>',
    '<template><p>no</p></template>',
    '<nav><a href=x>Home</a></nav>',
    '<p hidden>no</p>',
    '<p aria-hidden="true">no</p>',
    '<p style="color: red; display: none">no</p>',
    '<pre>x = 1</pre>',
    '<svg><title>no</title><text>no</text></svg>',
    '<button>Send</button>',
    '<del>no</del>',
    '<head><meta name=x></head>',
  ])('%s', (source) => {
    expect(outline(`${source}<p>Yes.</p>`)).toEqual(['p Yes.'])
  })
})

describe('marks in a line', () => {
  it('marks links, emphasis, quotes and abbreviations', () => {
    expect(
      outline(
        '<p><a href="/x">More</a> <em>and</em> <strong>more</strong>, <u>x</u> <q>said</q> <abbr title="body mass index">BMI</abbr>',
      ),
    ).toEqual([
      'p More and more, x said BMI [link: More → /x] [emphasis: and] [strong: more] [underline: x] [quote: said] [abbreviation: BMI → body mass index]',
    ])
  })

  it('puts a placeholder for code and formulas', () => {
    expect(outline('<p>Set <code>x = 1</code> and <math><mi>y</mi></math>.')).toEqual([
      'p Set \uFFFC and \uFFFC. [opaque: \uFFFC] [opaque: \uFFFC]',
    ])
  })

  it('takes numbers of sources and footnotes out of the text, and leaves powers in it', () => {
    expect(
      outline(
        '<p>A trial<sup>1,2</sup> of 10<sup>6</sup> people.<a href="#fn1" class="footnote-ref"><sup>3</sup></a>',
      ),
    ).toEqual(['p A trial of 106 people. [footnote → 1,2] [superscript: 6] [footnote → fn1]'])
  })

  it('marks the text of footnotes', () => {
    expect(
      outline(
        '<section class="footnotes"><ol><li>See it. <a class="footnote-back" href=x>↩</a></ol></section>',
      ),
    ).toEqual(['li ol1.0 footnote See it.'])
  })

  it('drops soft hyphens and other signs that nobody sees', () => {
    expect(outline('<p>ran&shy;dom\u200Bised')).toEqual(['p randomised'])
  })
})

describe('pictures and comments', () => {
  it('tells a missing alternative text from an empty one and from decoration', () => {
    const {pictures} = parseHtml(
      '<img src=a><img src=b alt=""><img src=c alt="Chart" role=presentation title=t>',
    )
    expect(pictures.map(({alt, url, isDecorative, title}) => ({alt, url, isDecorative, title}))).toEqual([
      {alt: undefined, url: 'a', isDecorative: undefined, title: undefined},
      {alt: '', url: 'b', isDecorative: undefined, title: undefined},
      {alt: 'Chart', url: 'c', isDecorative: true, title: 't'},
    ])
  })

  it('gives comments with their places', () => {
    const source = '<p>One</p><!-- laylint-ignore-next hype: quoted --><p>Two</p><?php x ?>'
    const {comments} = parseHtml(source)
    expect(comments.map(({start, end, value}) => [source.slice(start, end), value])).toEqual([
      ['<!-- laylint-ignore-next hype: quoted -->', ' laylint-ignore-next hype: quoted '],
    ])
  })
})

describe('places', () => {
  it.each([
    ['Safety &amp; benefit', ['Safety ', '&amp;', ' benefit']],
    ['a &notit; b', ['a ', '&not', 'it; b']],
    ['&eacute;t&eacute;', ['&eacute;', 't', '&eacute;']],
    ['x\r\n y', ['x', '\r\n ', 'y']],
    ['fo\0o', ['fo', 'o']],
    ['a &lt b &#x2019;s', ['a ', '&lt', ' b ', '&#x2019;', 's']],
  ])('of %j', (text, pieces) => {
    const source = `<p>${text}</p>`
    const [block] = parseHtml(source).blocks
    expect(block?.segments.map(({source: at, sourceLength}) => source.slice(at, at + sourceLength))).toEqual(
      pieces,
    )
  })

  it('of text that stands in a table but in no cell', () => {
    const source = '<table>One <tr><td>cell</td></tr>two</table>'
    const [block, cell] = parseHtml(source).blocks
    expect(block?.text).toBe('One two')
    expect(block?.segments.map((segment) => segment.source)).toEqual([7, 33])
    expect(cell?.text).toBe('cell')
  })
})

describe('hostile HTML', () => {
  it.each([
    ['deep', '<div>'.repeat(100_000)],
    ['unclosed emphasis', '<p><b>'.repeat(20_000)],
    ['attributes', `<a ${Array.from({length: 50_000}, (_, index) => `a${index}`).join(' ')}>`],
  ])('is read without its structure: %s', (_name, source) => {
    const {blocks, notes} = parseHtml(`<p>One &amp; two</p>${source}<ul><li>Item</ul>`)
    expect(notes).toHaveLength(1)
    expect(blocks[0]?.text).toBe('One & two')
    expect(blocks.at(-1)?.kind).toBe('listItem')
  })
})
