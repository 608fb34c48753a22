import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {LintMessage} from '../../src/engine/message.ts'
import {readDocx} from '../../src/formats/docx/docx.ts'
import {lint} from '../../src/index.ts'
import {reviewDocx} from '../../src/review/review-docx.ts'
import {expectValidPackage, partsOf, partText} from '../support/check-package.ts'
import {
  buildDocx,
  docxParts,
  field,
  note,
  paragraph,
  run,
  textBox,
  zipParts,
} from '../support/docx-builder.ts'
import {summary, toDocx} from '../support/generate-summary.ts'

const date = '2026-01-02T03:04:05Z'
const untracked = {date, isTracked: false}

/** A message on words of a text view. */
function messageOn(text: string, start: number, end: number, ruleId = 'jargon-term'): LintMessage {
  const point = (offset: number) => ({offset, line: 1, column: 1})
  return {
    ruleId,
    severity: 'warning',
    message: `On ${start} & “x” <y>.`,
    start: point(start),
    end: point(end),
    actual: text.slice(start, end),
    suggestions: [],
    related: [],
    url: `https://a.example/rules/${ruleId}/README.md`,
  }
}

/** The words that each comment is on, by its id. */
function commented(bytes: Uint8Array): string[] {
  const {comments, text, paragraphs} = readDocx(bytes)
  const starts = new Map<unknown, number>()
  let offset = 0
  for (const one of paragraphs) {
    starts.set(one, offset)
    offset += one.line.length + 1
  }
  const ids = [...partText(bytes, 'word/comments.xml').matchAll(/<w:comment\s[^>]*w:id="(\d+)"/g)]
  return ids.map(([, id]) => {
    const range = comments.find(id ?? '')
    if (range === undefined) return ''
    const at = ({paragraph: line, offset: inLine}: typeof range.start): number =>
      (starts.get(line) ?? 0) + inLine
    return text.slice(at(range.start), at(range.end))
  })
}

/** Shapes of XML that a mark must not break. */
const shapes = [
  run('We asked people. '),
  run('util') + run('ised', '<w:b/><w:lang w:val="en-GB"/>'),
  '<w:r><w:t>a &amp; b</w:t><w:tab/><w:t xml:space="preserve"> c&#x1F600;d </w:t><w:br/><w:t>\n  e f  </w:t></w:r>',
  `<w:hyperlink w:anchor="x">${run('a link here')}</w:hyperlink>`,
  `<w:ins w:id="5" w:author="Ada">${run('was added')}</w:ins>`,
  `<w:del w:id="6" w:author="Ada"><w:r><w:delText>was gone</w:delText></w:r></w:del>`,
  `<w:sdt><w:sdtContent>${run('in a control')}</w:sdtContent></w:sdt>`,
  field('REF x', run('shown')),
  '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
  '<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t><w:softHyphen/></w:r>',
  run(' hidden', '<w:vanish/>'),
  '<w:r><w:t><![CDATA[a < b]]></w:t></w:r>',
  '<w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/>',
]
const anyBody = fc
  .array(fc.array(fc.constantFrom(...shapes), {maxLength: 6}), {minLength: 1, maxLength: 4})
  .map((lines) => paragraph(run('First.')) + lines.map((parts) => paragraph(parts.join(''))).join(''))

describe('comments in a Word file', {timeout: 60_000}, () => {
  it('stand on the exact words of each finding, and change nothing else', () => {
    fc.assert(
      fc.property(
        anyBody,
        fc.array(fc.tuple(fc.nat(), fc.nat(30)), {minLength: 1, maxLength: 5}),
        (body, spans) => {
          const bytes = buildDocx(body)
          const {text} = readDocx(bytes)
          const messages = spans.map(([at, length]) => {
            const start = at % (text.length + 1)
            return messageOn(text, start, Math.min(text.length, start + length))
          })
          const reviewed = reviewDocx(bytes, messages, untracked)
          expectValidPackage(reviewed.bytes)
          expect(readDocx(reviewed.bytes).text).toBe(text)
          if (!body.includes('CDATA') && !body.includes('&')) {
            const words = messages.map(({actual}) => actual.replace(/^[\n]+|[\n]+$/g, ''))
            expect(commented(reviewed.bytes).map((one) => one.replace(/^[\n]+|[\n]+$/g, ''))).toEqual(words)
          }
          const again = reviewDocx(reviewed.bytes, messages, untracked)
          expect(again.comments).toBe(0)
          expect(again.bytes).toBe(reviewed.bytes)
        },
      ),
      {numRuns: 150},
    )
  })

  it('leave all other parts as they were, byte for byte', () => {
    fc.assert(
      fc.property(summary, fc.nat(), (blocks, seed) => {
        const bytes = toDocx(blocks, seed)
        const {messages} = lint(bytes, {format: 'docx'})
        const reviewed = reviewDocx(bytes, messages, untracked)
        expect(reviewed.comments).toBe(messages.length)
        expectValidPackage(reviewed.bytes)
        const before = partsOf(bytes)
        const changed = [...partsOf(reviewed.bytes)].filter(([name, contents]) => {
          const old = before.get(name)
          return old === undefined || Buffer.compare(old, contents) !== 0
        })
        const expected = [
          '[Content_Types].xml',
          'word/_rels/document.xml.rels',
          'word/comments.xml',
          'word/document.xml',
        ]
        expect(changed.map(([name]) => name).sort()).toEqual(messages.length === 0 ? [] : expected)
        const again = lint(reviewed.bytes, {format: 'docx'})
        expect(again.messages).toEqual(messages)
        expect(reviewDocx(reviewed.bytes, again.messages, untracked).comments).toBe(0)
      }),
      {numRuns: 20},
    )
  })

  it('say what, what instead, and where to read why', () => {
    const bytes = buildDocx(paragraph(run('We utilise it.')))
    const message = {
      ...messageOn('We utilise it.', 3, 10),
      suggestions: [
        {text: 'use', safe: false},
        {text: '', safe: false},
      ],
    }
    const reviewed = reviewDocx(bytes, [message], untracked).bytes
    const lines = [...partText(reviewed, 'word/comments.xml').matchAll(/<w:t[^>]*>([^<]*)/g)].map(
      ([, line]) => line,
    )
    expect(lines).toEqual([
      'On 3 &amp; “x” &lt;y&gt;.',
      'Try “use” or leaving it out.',
      'Rule jargon-term: https://a.example/rules/jargon-term/README.md',
    ])
    expect(partText(reviewed, 'word/comments.xml')).toContain(
      `w:author="laylint" w:date="${date}" w:initials="ll"`,
    )
    expect(partText(reviewed, 'word/document.xml')).toContain(
      '<w:t xml:space="preserve">We </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">utilise</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> it.</w:t></w:r>',
    )
  })

  it('leave the bytes that were given as they were', () => {
    const bytes = Buffer.from(buildDocx(paragraph(run('We utilise it.'))))
    const before = Uint8Array.from(bytes)
    reviewDocx(bytes, [messageOn('We utilise it.', 3, 10)], untracked)
    expect(Buffer.compare(bytes, before)).toBe(0)
  })

  it('come beside those that were there, whose answers and ticks stay', () => {
    const bytes = buildDocx(paragraph(run('We utilise it, and we utilise them.')))
    const text = readDocx(bytes).text
    const messages = [messageOn(text, 3, 10), messageOn(text, 22, 29)]
    const [first] = messages
    const once = reviewDocx(bytes, first === undefined ? [] : [first], untracked).bytes
    // Word, meanwhile: a person answered and ticked the comment off.
    const answer =
      '<w:comment w:id="7" w:author="Ada" w:initials="A"><w:p><w:r><w:t>Done.</w:t></w:r></w:p></w:comment></w:comments>'
    const extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="1" w15:done="1"/></w15:commentsEx>'
    const parts = Object.fromEntries(partsOf(once))
    const answered = zipParts({
      ...parts,
      'word/comments.xml': partText(once, 'word/comments.xml').replace('</w:comments>', answer),
      'word/document.xml': partText(once, 'word/document.xml').replace(
        '<w:commentReference w:id="0"/>',
        '<w:commentReference w:id="0"/><w:commentReference w:id="7"/>',
      ),
      'word/commentsExtended.xml': extended,
    })
    const twice = reviewDocx(answered, messages, untracked)
    expect(twice).toMatchObject({comments: 1, known: 1})
    const xml = partText(twice.bytes, 'word/comments.xml')
    expect(xml.startsWith(partText(answered, 'word/comments.xml').replace('</w:comments>', ''))).toBe(true)
    expect(xml).toContain('w:id="8"')
    expect(partText(twice.bytes, 'word/commentsExtended.xml')).toBe(extended)
    expect(reviewDocx(twice.bytes, messages, untracked)).toMatchObject({comments: 0, known: 2})
  })

  it('hang on the sign of a note and on the place of a text box, with the words', () => {
    const bytes = buildDocx({
      body:
        paragraph(`${run('One')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        paragraph(textBox(paragraph(run('We utilise it.')))),
      footnotes: note('footnote', 2, 'They utilise it.'),
    })
    const {text} = readDocx(bytes)
    const messages = [...text.matchAll(/utilise/g)].map(({index}) => messageOn(text, index, index + 7))
    const reviewed = reviewDocx(bytes, messages, untracked)
    expect(reviewed.comments).toBe(2)
    expectValidPackage(reviewed.bytes)
    expect(partText(reviewed.bytes, 'word/comments.xml')).toContain('In the note, on “utilise”:')
    expect(partText(reviewed.bytes, 'word/comments.xml')).toContain('In the text box, on “utilise”:')
    expect(partText(reviewed.bytes, 'word/document.xml')).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
    )
    expect(reviewDocx(reviewed.bytes, messages, untracked)).toMatchObject({comments: 0, known: 2})
  })

  it.each([
    ['another prefix', (xml: string) => xml.replaceAll('w:', 'x1:').replace('xmlns:w=', 'xmlns:x1=')],
    [
      'no prefix for elements',
      (xml: string) => xml.replaceAll(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns='),
    ],
    [
      'the strict edition',
      (xml: string) =>
        xml.replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
    ['UTF-16', (xml: string) => xml],
  ])('are written into a part with %s', (name, change) => {
    const parts = docxParts({body: paragraph(run('We utilise it.'))})
    const xml = change(String(parts['word/document.xml']))
    const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    const bytes = zipParts({...parts, 'word/document.xml': name === 'UTF-16' ? wide : xml})
    expect(readDocx(bytes).text).toBe('We utilise it.')
    const reviewed = reviewDocx(bytes, [messageOn('We utilise it.', 3, 10)], untracked)
    expect(commented(reviewed.bytes)).toEqual(['utilise'])
    expect(reviewDocx(reviewed.bytes, [messageOn('We utilise it.', 3, 10)], untracked)).toMatchObject({
      known: 1,
    })
  })
})

describe('tracked changes', {timeout: 60_000}, () => {
  const tracked = {date, isTracked: true}
  const safe = (text: string, start: number, end: number, instead: string): LintMessage => ({
    ...messageOn(text, start, end, 'simpler-words'),
    suggestions: [{text: instead, safe: true}],
  })

  /** The document after all of laylint's changes were rejected. */
  function reject(bytes: Uint8Array): string {
    const xml = partText(bytes, 'word/document.xml')
      .replace(/<w:ins [^>]*w:author="laylint"[^>]*>.*?<\/w:ins>/gs, '')
      .replace(/<w:del [^>]*w:author="laylint"[^>]*>(.*?)<\/w:del>/gs, (_, inside: string) =>
        inside.replaceAll('w:delText', 'w:t'),
      )
    return readDocx(zipParts({...Object.fromEntries(partsOf(bytes)), 'word/document.xml': xml})).text
  }

  it('replace the words in place, run by run', () => {
    const bytes = buildDocx(paragraph(run('We util') + run('ise', '<w:b/>') + run(' it.')))
    const text = readDocx(bytes).text
    const reviewed = reviewDocx(bytes, [safe(text, 3, 10, 'use'), messageOn(text, 0, 14)], tracked)
    expect(reviewed).toMatchObject({changes: 1, comments: 1})
    expectValidPackage(reviewed.bytes)
    expect(readDocx(reviewed.bytes).text).toBe('We use it.')
    expect(reject(reviewed.bytes)).toBe(text)
    expect(partText(reviewed.bytes, 'word/document.xml')).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">use</w:t></w:r></w:ins>',
    )
  })

  it('can be accepted or rejected wherever the words stand', () => {
    fc.assert(
      fc.property(
        anyBody,
        fc.array(fc.tuple(fc.nat(), fc.integer({min: 1, max: 12})), {minLength: 1, maxLength: 5}),
        (body, spans) => {
          const bytes = buildDocx(body)
          const {text} = readDocx(bytes)
          const messages = spans.map(([at, length]) => {
            const start = at % (text.length + 1)
            return safe(
              text,
              start,
              Math.min(text.length, start + length),
              length % 3 === 0 ? '' : `new ${length}`,
            )
          })
          // Comments may overlap with what is replaced.
          const all = [
            ...messages,
            messageOn(text, 0, text.length),
            messageOn(text, 1, Math.min(text.length, 9)),
          ]
          const reviewed = reviewDocx(bytes, all, tracked)
          expectValidPackage(reviewed.bytes)
          expect(reject(reviewed.bytes)).toBe(text)
          expect(reviewed.changes + reviewed.comments).toBe(all.length)
        },
      ),
      {numRuns: 150},
    )
  })

  it('do not touch what others inserted', () => {
    const bytes = buildDocx(paragraph(`<w:ins w:id="1" w:author="Ada">${run('We utilise it.')}</w:ins>`))
    expect(reviewDocx(bytes, [safe('We utilise it.', 3, 10, 'use')], tracked)).toMatchObject({
      changes: 0,
      comments: 1,
    })
  })
})
