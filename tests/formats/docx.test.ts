import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/docx.ts'
import {
  buildDocx,
  type DocxParts,
  field,
  item,
  note,
  paragraph,
  picture,
  run,
  styled,
  table,
  textBox,
} from '../support/docx-builder.ts'
import {outlineProse} from '../support/outline-prose.ts'

const outline = (parts: DocxParts | string): string[] => outlineProse(readDocx(buildDocx(parts)).prose)
const view = (parts: DocxParts | string): string => readDocx(buildDocx(parts)).text

describe('the text view', () => {
  it('has one line for each paragraph, empty ones too, and tables cell by cell', () => {
    const body =
      paragraph(run('One.')) +
      paragraph('') +
      table([
        ['A', 'B'],
        ['C', 'D'],
      ]) +
      paragraph(run('End.'))
    expect(view(body)).toBe('One.\n\nA\nB\nC\nD\nEnd.')
  })

  it('puts footnotes, endnotes and text boxes after the body', () => {
    const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const endnote = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    const {text, prose} = readDocx(
      buildDocx({
        body:
          paragraph(run('One') + textBox(paragraph(run('In a box.'))) + footnote + endnote) +
          paragraph(run('Two.')),
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note('footnote', 2, 'A note.')}${note('footnote', 3, 'Left over.')}`,
        endnotes: note('endnote', 2, 'At the end.'),
      }),
    )
    expect(text).toBe('One\nTwo.\nA note.\nAt the end.\nIn a box.')
    expect(prose.anchors).toEqual([
      {part: 'word/document.xml', paragraph: 0},
      {part: 'word/document.xml', paragraph: 3},
      {part: 'word/footnotes.xml', paragraph: 1},
      {part: 'word/endnotes.xml', paragraph: 0},
      {part: 'word/document.xml', paragraph: 1},
    ])
    expect(outlineProse(prose)).toEqual([
      'p One [footnote → footnote-2] [footnote → endnote-2]',
      'p Two.',
      'p footnote A note.',
      'p footnote At the end.',
      'p In a box.',
    ])
  })

  it('keeps breaks, tabs, hyphens and symbols in their places', () => {
    const signs =
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    expect(view(paragraph(signs))).toBe('a\u2028b\tc\u2011d\u00ade≥\ufffc')
    expect(outline(paragraph(signs))).toEqual(['p a/b c-de≥\ufffc [opaque: \ufffc]'])
  })

  it('leaves out white space that only lays out the XML', () => {
    const loose =
      '<w:p>\n  <w:r>\n <w:t>\n  One </w:t><w:t xml:space="preserve"> two\n three &amp; &#x1F600;</w:t>\n</w:r></w:p>'
    expect(view(loose)).toBe('One two  three & 😀')
  })
})

describe('runs', () => {
  it('joins words that are split over runs, bookmarks and spelling marks', () => {
    const split = `${run('util')}<w:proofErr w:type="spellStart"/>${run('is')}<w:bookmarkStart w:id="0" w:name="x"/>${run('ed')}<w:bookmarkEnd w:id="0"/>`
    const [block] = readDocx(buildDocx(paragraph(split))).prose.blocks
    expect(block?.text).toBe('utilised')
    expect(block?.segments).toEqual([{start: 0, length: 8, source: 0, sourceLength: 8}])
  })

  it('marks bold, italic, underlined and raised text, from runs and styles', () => {
    const marked = `${run('a ')}${run('b', '<w:b/>')}${run(' c', '<w:b/>')} ${run(' d', '<w:rStyle w:val="Strong"/>')}${run(' e', '<w:b w:val="0"/><w:i/>')}${run('f', '<w:u w:val="none"/>')}${run(' m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`
    expect(outline(paragraph(marked))).toEqual([
      'p a b c d ef m2 [strong: b c d] [emphasis: e] [superscript: 2]',
    ])
  })

  it('reads a raised number after a word as the sign of a source', () => {
    const cited = `${run('A trial.')}${run('1,', '<w:vertAlign w:val="superscript"/>')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' Then.')}`
    expect(outline(paragraph(cited))).toEqual(['p A trial. Then. [footnote → 1,2]'])
    expect(view(paragraph(cited))).toBe('A trial.1,2 Then.')
  })

  it('leaves out hidden text, of runs and of styles', () => {
    const hidden = `${run('Seen')}${run(' not', '<w:vanish/>')}${run(' nor', '<w:rStyle w:val="Secret"/>')}${run(' too', '<w:vanish w:val="false"/>')}`
    expect(view(paragraph(hidden))).toBe('Seen too')
  })

  it('counts inserted text and not deleted text', () => {
    const tracked = `${run('We ')}<w:del w:id="1"><w:r><w:delText>utilised</w:delText></w:r></w:del><w:ins w:id="2">${run('used')}</w:ins><w:moveFrom w:id="3">${run(' gone')}</w:moveFrom><w:moveTo w:id="4">${run(' here')}</w:moveTo>`
    expect(view(paragraph(tracked))).toBe('We used here')
  })

  it('joins a paragraph whose end was deleted with the next one', () => {
    const body =
      paragraph(run('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('sentence.', '<w:b/>'))
    expect(view(body)).toBe('One \nsentence.')
    expect(outline(body)).toEqual(['p One sentence. [strong: sentence.]'])
  })

  it('leaves out rows that were deleted', () => {
    const rows = `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph(run('Gone'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('Kept'))}</w:tc></w:tr></w:tbl>`
    expect(view(rows)).toBe('Kept')
  })

  it('reads right-to-left text in the order in which it is read', () => {
    const mixed = `${run('We asked ') + run('مرحبا', '<w:rtl/>')}<w:bdo w:val="rtl">${run(' שלום')}</w:bdo>`
    expect(view(paragraph(mixed, '<w:bidi/>'))).toBe('We asked مرحبا שלום')
  })
})

describe('blocks', () => {
  it('reads headings by style, level, name in other languages, and what they are based on', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Überschrift 2"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="Mine"/><w:basedOn w:val="a"/></w:style><w:style w:type="paragraph" w:styleId="c"><w:name w:val="Loop"/><w:basedOn w:val="c"/></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>`
    const level = paragraph(run('By level'), '<w:outlineLvl w:val="2"/>')
    const body = paragraph(run('In none'), '<w:pStyle w:val="b"/><w:outlineLvl w:val="9"/>')
    const broken = paragraph(run('No number'), '<w:outlineLvl w:val="first"/>')
    expect(
      outline({
        styles,
        body:
          styled('t', 'Top') +
          styled('a', 'German') +
          styled('b', 'Based') +
          styled('Heading3', 'By id') +
          level +
          body +
          broken +
          styled('c', 'Loop.'),
      }),
    ).toEqual([
      'h1 Top',
      'h2 German',
      'h2 Based',
      'h3 By id',
      'h3 By level',
      'p In none',
      'p No number',
      'p Loop.',
    ])
  })

  it('reads a short bold line over a paragraph as a heading', () => {
    const bold = (text: string): string => paragraph(run(text, '<w:b/>'))
    const body =
      bold('What we did') + paragraph(run('We asked.')) + bold('It worked.') + bold('All') + bold('bold')
    expect(outline(body)).toEqual([
      'h2 What we did [strong: What we did]',
      'p We asked.',
      'p It worked. [strong: It worked.]',
      'p All [strong: All]',
      'p bold [strong: bold]',
    ])
  })

  it('reads lists with their nesting, from paragraphs and styles', () => {
    const body =
      item('One') +
      item('Deep', 1, 1) +
      item('Two') +
      paragraph(run('Between.')) +
      item('Other', 2) +
      styled('ListBullet', 'By style') +
      paragraph(run('None'), '<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(outline(body)).toEqual([
      'li ul1.0 One',
      'li ul2.0 deep 2 Deep',
      'li ul1.1 Two',
      'p Between.',
      'li ol3.0 Other',
      'li ul4.0 By style',
      'p None',
    ])
  })

  it('reads quotes and captions, and leaves out tables of contents', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Contents'))}</w:sdtContent></w:sdt>`
    const body =
      contents + styled('TOC1', 'Aim 1') + styled('Quote', 'It helped.') + styled('Caption', 'Figure 1')
    expect(outline(body)).toEqual(['p quote It helped.', 'caption Figure 1'])
  })

  it('reads tables cell by cell, nested ones too', () => {
    const inner = table([['In', 'side']], '')
    const body = table([
      ['Group', 'Number'],
      ['Drug', `<w:p/>${inner}`],
    ])
    expect(outline(body)).toEqual([
      'td 0,0 head Group',
      'td 0,1 head Number',
      'td 1,0 Drug',
      'td 0,0 In',
      'td 0,1 side',
    ])
  })

  it('reads a table of one column as a frame around its text', () => {
    expect(outline(table([[styled('Heading2', 'Aim') + paragraph(run('We asked.'))], ['More.']]))).toEqual([
      'h2 Aim',
      'p We asked.',
      'p More.',
    ])
  })
})

describe('what people make by hand', () => {
  it('reads typed bullets as a list', () => {
    const body =
      paragraph(run('•\tOne ') + run('bold', '<w:b/>')) +
      paragraph(run('· ') + run('Two')) +
      paragraph(run('– said she'))
    const {text, prose} = readDocx(buildDocx(body))
    expect(outlineProse(prose)).toEqual(['li ul1.0 One bold [strong: bold]', 'li ul1.1 Two', 'p – said she'])
    for (const {text: words, segments} of prose.blocks) {
      for (const {start, length, source} of segments) {
        expect(text.slice(source, source + length)).toBe(words.slice(start, start + length))
      }
    }
  })

  it('reads a table with long answers as text', () => {
    const answer = 'We asked people how they slept, what they ate and how they felt. '.repeat(7).trim()
    const question = paragraph(run('What did you do?', '<w:b/>'))
    expect(outline(table([[question, answer]]))).toEqual([
      'h2 What did you do? [strong: What did you do?]',
      `p ${answer}`,
    ])
  })
})

describe('what is in a paragraph', () => {
  it('reads links of both kinds', () => {
    const body = paragraph(
      `<w:hyperlink r:id="rL">${run('the report', '<w:u w:val="single"/>')}</w:hyperlink>${run(' or ')}${field('HYPERLINK "https://b.example/" \\l "x"', run('this'))}<w:hyperlink w:anchor="top">${run(' up')}</w:hyperlink>`,
    )
    expect(outline({body, links: {rL: 'https://a.example/?a=1&b=2'}})).toEqual([
      'p the report or this up [link: the report → https://a.example/?a=1&b=2] [link: this → https://b.example/#x] [link: up → #top]',
    ])
  })

  it('leaves out the codes of fields, and does not read what they made', () => {
    const nested = field(`IF ${'x'}`, run('shown ') + field('REF y', run('inside')))
    const body = paragraph(
      `${nested}${run(' page ')}${field('PAGE', run('12'))}${run('.')}<w:fldSimple w:instr=" DATE ">${run('1 May')}</w:fldSimple>`,
    )
    expect(view(body)).toBe('shown inside page 12.1 May')
    expect(outline(body)).toEqual(['p shown inside page \ufffc.\ufffc [opaque: \ufffc] [opaque: \ufffc]'])
  })

  it('leaves out a table of contents that a field makes over several paragraphs', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body =
      paragraph(begin + run('Aim 1')) + paragraph(run('Methods 2') + end) + paragraph(run('We asked.'))
    expect(outline(body)).toEqual(['p We asked.'])
  })

  it('reads on after a field that never ends', () => {
    expect(outline(paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('We asked.')}`))).toEqual([
      'p We asked.',
    ])
  })

  it('reads content controls, and leaves out their placeholders', () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
    expect(view(paragraph(control('', 'Filled') + control('<w:showingPlcHdr/>', 'Click here')))).toBe(
      'Filled',
    )
  })

  it('reads formulas and objects as one sign each', () => {
    const formula = '<m:oMathPara><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></m:oMathPara>'
    const object = '<w:r><w:object><v:shape/></w:object></w:r>'
    expect(outline(paragraph(`${run('So ')}${formula}${run(' and ')}${object}`))).toEqual([
      'p So \ufffc and \ufffc [opaque: \ufffc] [opaque: \ufffc]',
    ])
  })

  it('reads alternatives of the same content once', () => {
    const twice = `<mc:AlternateContent><mc:Choice Requires="x">${run('new')}</mc:Choice><mc:Choice Requires="y">${run('newer')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent>`
    const fallback = `<mc:AlternateContent><mc:Fallback>${run(' only')}</mc:Fallback></mc:AlternateContent>`
    expect(view(paragraph(twice + fallback))).toBe('new only')
  })

  it('finds pictures with their alternative texts', () => {
    const {text, prose} = readDocx(
      buildDocx(paragraph(run('See ') + picture('A bar chart') + picture(undefined))),
    )
    expect(text).toBe('See \ufffc\ufffc')
    expect(prose.pictures).toEqual([
      {start: 4, end: 5, alt: 'A bar chart', url: 'word/media/image1.png'},
      {start: 5, end: 6, alt: undefined, url: 'word/media/image1.png'},
    ])
  })

  it('leaves out comments', () => {
    const commented = `<w:commentRangeStart w:id="1"/>${run('Words')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`
    expect(view(paragraph(commented))).toBe('Words')
  })
})

describe('what other programs write', () => {
  it('reads the shapes of Google Docs: runs that say little, content controls around anything, suggestions', () => {
    const text = (content: string): string =>
      `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${content}</w:t></w:r>`
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr><w:id w:val="-1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const line = (style: string, content: string): string =>
      `<w:p w:rsidR="00000000" w:rsidP="00000000"><w:pPr>${style}<w:rPr/></w:pPr>${content}</w:p>`
    const list =
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720" w:hanging="360"/>'
    const suggested = `${control(`<w:ins w:author="Ada" w:id="0" w:date="2026-01-01T00:00:00Z">${text('used ')}</w:ins>`)}${control('<w:del w:author="Ada" w:id="1"><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:delText xml:space="preserve">utilised </w:delText></w:r></w:del>')}`
    const body =
      control(line('<w:pStyle w:val="Title"/>', text('Walking'))) +
      line(
        '',
        `${text('We ')}${suggested}${text('a plan.')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="0"/></w:r>`,
      ) +
      line(list, control(text('One'))) +
      line(
        '<w:pStyle w:val="Heading1"/>',
        `<w:bookmarkStart w:id="1" w:name="_heading=h.gjdgxs"/><w:bookmarkEnd w:id="1"/>${text('Aim')}`,
      )
    expect(outline({body, footnotes: note('footnote', 0, 'A note.')})).toEqual([
      'h1 Walking',
      'p We used a plan. [footnote → footnote-0]',
      'li ul1.0 One',
      'h1 Aim',
      'p footnote A note.',
    ])
  })

  it('reads the shapes of Pages: styles of its own, lists by linked styles', () => {
    const styles = ['Default', 'Title', 'Heading', 'Body']
      .map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:next w:val="Body"/></w:style>`,
      )
      .join('')
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Bullet"/><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Bullet"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    const text = (content: string): string => run(content, '<w:rtl w:val="0"/>')
    const list = '<w:pStyle w:val="Body"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    const body =
      paragraph(text('Walking'), '<w:pStyle w:val="Title"/><w:bidi w:val="0"/>') +
      paragraph(text('Aim'), '<w:pStyle w:val="Heading"/><w:bidi w:val="0"/>') +
      paragraph(
        `${text('We asked')}<w:r><w:rPr><w:rtl w:val="0"/><w:lang w:val="en-US"/></w:rPr><w:br w:type="textWrapping"/></w:r>${text('people.')}`,
        '<w:pStyle w:val="Body"/>',
      ) +
      paragraph(text('One'), list)
    expect(outline({body, styles, numbering})).toEqual([
      'h1 Walking',
      'h2 Aim',
      'p We asked/people.',
      'li ul1.0 One',
    ])
  })
})
