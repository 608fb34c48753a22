import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildDocument} from '../../src/document/build-document.ts'
import type {LintMessage} from '../../src/engine/message.ts'
import {UserError} from '../../src/errors.ts'
import {readDocx} from '../../src/formats/docx/docx.ts'
import {readOdt} from '../../src/formats/odt/odt.ts'
import {reviewDocx} from '../../src/review/review-docx.ts'
import {findWrongPlaces} from '../support/check-positions.ts'
import {buildDocx} from '../support/docx-builder.ts'
import {buildOdt} from '../support/odt-builder.ts'

const docxNames =
  'w:p w:p w:p w:r w:r w:r w:t w:t w:t w:pPr w:rPr w:b w:i w:vanish w:vertAlign w:tab w:br w:ins w:del w:moveFrom w:moveTo w:hyperlink w:sdt w:sdtPr w:sdtContent w:showingPlcHdr w:tbl w:tr w:trPr w:tc w:gridSpan w:fldSimple w:instrText w:txbxContent w:drawing w:pict w:footnoteReference w:commentRangeStart w:commentRangeEnd mc:AlternateContent mc:Choice mc:Fallback m:oMath w:object w:sym w:numPr w:numId w:outlineLvl w:noBreakHyphen w:softHyphen constructor __proto__ hasOwnProperty'.split(
    ' ',
  )
const odtNames =
  'text:p text:p text:p text:h text:span text:a text:s text:tab text:line-break text:list text:list-item table:table table:table-row table:table-cell table:covered-table-cell table:table-header-rows draw:frame draw:text-box draw:image draw:object svg:desc text:note text:note-body text:note-citation text:date text:section text:table-of-content office:annotation text:change text:tracked-changes constructor __proto__'.split(
    ' ',
  )
const attributes = [
  '',
  ' w:val="1"',
  ' w:id="1"',
  ' w:fldCharType="begin"',
  ' text:style-name="S"',
  ' text:display="none"',
  ' xml:space="preserve"',
  ' w:val="superscript"',
  ' text:c="3"',
]
const texts = ['We asked. ', ' ', 'util', 'ise', '\n ', '12', '&amp;', '&#x1F600;', 'e.g. ', '\u00a0', '']

/** Mostly as it should be, so that text is read at all. */
const docxTexts = [
  (text: string) => text,
  (text: string) => `<w:t>${text}</w:t>`,
  (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`,
  (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
]
const odtTexts = [
  (text: string) => text,
  (text: string) => `<text:span>${text}</text:span>`,
  (text: string) => `<text:p>${text}</text:p>`,
]

interface Node {
  readonly name: string
  readonly attribute: string
  readonly children: readonly (Node | string)[]
}

/** Elements in any order and nesting, as no program would write them. */
function anyXml(names: readonly string[], wrap: readonly ((text: string) => string)[]): fc.Arbitrary<string> {
  const leaf = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...wrap)).map(([text, put]) => put(text))
  const {node} = fc.letrec<{node: Node}>((tie) => ({
    node: fc.record({
      name: fc.constantFrom(...names),
      attribute: fc.constantFrom(...attributes),
      children: fc.array(fc.oneof({depthSize: 'small', withCrossShrink: true}, leaf, tie('node')), {
        maxLength: 5,
      }),
    }),
  }))
  const write = (one: Node | string): string =>
    typeof one === 'string'
      ? one
      : `<${one.name}${one.attribute}>${one.children.map(write).join('')}</${one.name}>`
  return fc.array(node, {maxLength: 8}).map((nodes) => nodes.map(write).join(''))
}

/** Here a mark would start in one element and end in another. */
const markInOddPlace =
  '<mc:Choice><w:rPr><w:p><w:r><w:t>&#x1F600;</w:t></w:r></w:p></w:rPr></mc:Choice><w:p><w:tr><w:r><w:softHyphen><w:fldSimple><w:t>12</w:t><w:t>util</w:t></w:fldSimple><w:t>e.g. </w:t><w:t>&#x1F600;</w:t><w:r><w:t xml:space="preserve"> </w:t></w:r></w:softHyphen></w:r><w:softHyphen><w:p><w:r><w:t>We asked. </w:t></w:r></w:p></w:softHyphen><w:r><w:t xml:space="preserve">ise</w:t></w:r></w:tr><w:p><w:r><w:t>We asked. </w:t></w:r></w:p><w:p><w:r><w:t>We asked. </w:t></w:r></w:p></w:p><w:p></w:p>'

describe('elements in any order and nesting', {timeout: 60_000}, () => {
  it.each([
    ['docx' as const, docxNames, docxTexts, (xml: string) => readDocx(buildDocx(xml))],
    ['odt' as const, odtNames, odtTexts, (xml: string) => readOdt(buildOdt(xml))],
  ])('are read without a fault, every word in its place: %s', (format, names, wrap, read) => {
    let words = 0
    fc.assert(
      fc.property(anyXml(names, wrap), (xml) => {
        // Attributes of the other format have no namespace here.
        const own = xml.replace(format === 'docx' ? / text:[a-z-]+="[^"]*"/g : / w:\w+="[^"]*"/g, '')
        const {text, prose, paragraphs} = read(own)
        expect(prose.anchors).toHaveLength(paragraphs.length)
        expect(text.split('\n')).toHaveLength(Math.max(1, paragraphs.length))
        words += text.match(/\w+/g)?.length ?? 0
        const {tree} = buildDocument(prose, {source: text, format, language: 'en'})
        expect(
          findWrongPlaces(tree, text, (slice) =>
            slice.replaceAll('\u2011', '-').replace(/[\u00ad\ufffc]/g, ''),
          ),
        ).toEqual([])
      }),
      {numRuns: 300},
    )
    expect(words).toBeGreaterThan(100)
  })

  it('can be reviewed without a change to their text', () => {
    fc.assert(
      fc.property(
        anyXml(docxNames, docxTexts),
        fc.array(fc.tuple(fc.nat(), fc.nat(20)), {maxLength: 4}),
        (xml, spans) => {
          const bytes = buildDocx(
            `<w:p><w:r><w:t>First.</w:t></w:r></w:p>${xml.replace(/ text:[a-z-]+="[^"]*"/g, '')}`,
          )
          const {text} = readDocx(bytes)
          const messages = spans.map(([at, length]) => messageOn(text, at % (text.length + 1), length))
          for (const isTracked of [false, true]) {
            expect(refusal(bytes, messages, isTracked)).toMatch(
              /^$|^is put together in a way that Word does not use/,
            )
          }
        },
      ),
      {numRuns: 300, examples: [[markInOddPlace, [[1402962394, 4]]]]},
    )
  })
})

/** Why a document was not reviewed; '' if it was. */
function refusal(bytes: Uint8Array, messages: readonly LintMessage[], isTracked: boolean): string {
  try {
    reviewDocx(bytes, messages, {date: '2026-01-01T00:00:00Z', isTracked})
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

function messageOn(text: string, start: number, length: number): LintMessage {
  const end = Math.min(text.length, start + length)
  const point = (offset: number) => ({offset, line: 1, column: 1})
  return {
    ruleId: 'x',
    severity: 'info',
    message: 'A message.',
    start: point(start),
    end: point(end),
    actual: text.slice(start, end),
    suggestions: [{text: 'new', safe: true}],
    related: [],
    url: 'https://a.example',
  }
}
