import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/errors.ts'
import {readOdt} from '../../src/formats/odt/odt.ts'
import {buildDocx, paragraph, run, zipParts} from '../support/docx-builder.ts'
import {buildOdt, odtParts} from '../support/odt-builder.ts'
import {outlineProse} from '../support/outline-prose.ts'

const outline = (body: string): string[] => outlineProse(readOdt(buildOdt(body)).prose)
const view = (body: string): string => readOdt(buildOdt(body)).text
const p = (content: string): string => `<text:p>${content}</text:p>`
const span = (style: string, content: string): string =>
  `<text:span text:style-name="${style}">${content}</text:span>`

describe('an OpenDocument text', () => {
  it('has one line for each paragraph, then notes, then text boxes', () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>'
    const box = '<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>'
    const {text, prose} = readOdt(buildOdt(p(`One${note}${box} line.`) + p('') + p('Two.')))
    expect(text).toBe('One line.\n\nTwo.\nA note.\nIn a box.')
    expect(prose.anchors?.map(({paragraph: index}) => index)).toEqual([0, 3, 4, 1, 2])
    expect(outlineProse(prose)).toEqual([
      'p One line. [footnote → note-1]',
      'p Two.',
      'p footnote A note.',
      'p In a box.',
    ])
  })

  it('collapses white space, but for spaces and breaks that are elements', () => {
    expect(
      view(
        p(
          `\n  One ${span('B', ' two')}\n\t three<text:s text:c="2"/>x<text:tab/>y<text:line-break/> z &amp; &#x1F600;`,
        ),
      ),
    ).toBe('One two three  x\ty\u2028z & 😀')
  })

  it('marks text by its styles, and leaves out what is hidden', () => {
    expect(
      outline(
        p(
          `a ${span('B', `b ${span('I', 'c')}`)} ${span('U', 'd')}${span('V', ' no')} <text:a xlink:href="https://a.example">e</text:a> study${span('S', '1,2')}.`,
        ),
      ),
    ).toEqual([
      'p a b c d e study. [strong: b c] [emphasis: c] [underline: d] [link: e → https://a.example] [footnote → 1,2]',
    ])
  })

  it('reads headings by level and by style, quotes and captions', () => {
    const styled = (name: string, text: string): string =>
      `<text:p text:style-name="${name}">${text}</text:p>`
    expect(
      outline(
        `${styled('Title', 'Top')}<text:h text:outline-level="3">Level</text:h>${styled('P2', 'Based')}${styled('P1', 'It helped.')}${styled('Caption', 'Figure 1')}${styled('P3', 'Loop.')}${styled('Contents_20_1', 'Aim 1')}`,
      ),
    ).toEqual(['h1 Top', 'h3 Level', 'h2 Based', 'p quote It helped.', 'caption Figure 1', 'p Loop.'])
  })

  it('reads lists with their nesting and items of several paragraphs', () => {
    const list = `<text:list text:style-name="L1"><text:list-item>${p('One')}${p('More')}<text:list><text:list-item>${p('Deep')}</text:list-item></text:list></text:list-item><text:list-item>${p('Two')}</text:list-item></text:list>`
    const other = `<text:list text:style-name="L2"><text:list-item>${p('Other')}</text:list-item></text:list>`
    expect(outline(list + other)).toEqual([
      'li ul1.0 One',
      'li ul1.0 More',
      'li ul2.0 deep 2 Deep',
      'li ul1.1 Two',
      'li ol3.0 Other',
    ])
  })

  it('reads tables cell by cell', () => {
    const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`
    const table = `<table:table><table:table-header-rows><table:table-row>${cell('Group')}${cell('Number')}</table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">${p('All')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table>`
    expect(outline(table)).toEqual(['td 0,0 head Group', 'td 0,1 head Number', 'td 1,0 All'])
    expect(
      outline(`<table:table><table:table-row>${cell('In a frame.')}</table:table-row></table:table>`),
    ).toEqual(['p In a frame.'])
  })

  it('leaves out deleted text, comments and indexes, and does not read fields', () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('Gone.')}</text:deletion></text:changed-region></text:tracked-changes>`
    const index = `<text:table-of-content><text:index-body>${p('Aim 1')}</text:index-body></text:table-of-content>`
    const comment = `<office:annotation><dc:creator>Ada</dc:creator>${p('Why?')}</office:annotation>`
    expect(
      outline(
        `${deleted}${index}${p(`We${comment} asked<text:change text:change-id="c"/> on <text:date>1 May</text:date>.`)}<text:section text:display="none">${p('No')}</text:section>`,
      ),
    ).toEqual(['p We asked on \ufffc. [opaque: \ufffc]'])
  })

  it('finds pictures and formulas', () => {
    const picture =
      '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:title>T</svg:title><svg:desc>A bar &amp; a line</svg:desc></draw:frame>'
    const formula =
      '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./x"/></draw:frame>'
    const {text, prose} = readOdt(buildOdt(p(`See ${picture} and ${formula}`)))
    expect(text).toBe('See \ufffc and \ufffc')
    expect(prose.pictures).toEqual([{start: 4, end: 5, alt: 'A bar & a line', url: 'Pictures/a.png'}])
  })
})

describe('files that are no OpenDocument text', () => {
  const complaint = (bytes: Uint8Array): string => {
    try {
      readOdt(bytes)
    } catch (error) {
      if (error instanceof UserError) return error.message
      throw error
    }
    return 'read'
  }
  const without = (name: string): Uint8Array =>
    zipParts(Object.fromEntries(Object.entries(odtParts('')).filter(([part]) => part !== name)))

  it.each([
    [
      'a Word file',
      buildDocx(paragraph(run('x'))),
      'is a Word or other Office file. Let its name end in .docx.',
    ],
    [
      'a spreadsheet',
      buildOdt('', {mimetype: 'application/vnd.oasis.opendocument.spreadsheet'}),
      'is a spreadsheet.',
    ],
    [
      'one with a password',
      buildOdt('', {'META-INF/manifest.xml': '<m><encryption-data/></m>'}),
      'is protected with a password.',
    ],
    ['one without its text', without('content.xml'), 'is damaged: its part “content.xml” is missing.'],
    [
      'one with entities',
      buildOdt('', {'content.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'}),
      'has a document type',
    ],
    ['broken XML', buildOdt('', {'content.xml': '<a>'}), 'is not well-formed XML'],
    ['a ZIP', zipParts({'a.txt': 'x'}), 'is no OpenDocument text'],
  ])('says so of %s', (_name, bytes, message) => {
    expect(complaint(bytes)).toContain(message)
  })

  it('reads one without its styles', () => {
    expect(readOdt(without('styles.xml')).text).toBe('')
  })
})
