import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/errors.ts'
import {readDocx} from '../../src/formats/docx/docx.ts'
import {buildDocx, docxParts, paragraph, run, zipParts} from '../support/docx-builder.ts'
import {setInRecords} from '../support/zip-records.ts'

const body = paragraph(run('We asked.'))

/** What is said of bytes that are no Word file; fails if they are read. */
function complaint(bytes: Uint8Array): string {
  try {
    readDocx(bytes)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'read'
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const wide = (text: string): string => [...text].map((char) => `${char}\0`).join('')
const withPart = (name: string, content: string | Uint8Array | undefined): Uint8Array =>
  buildDocx({body, extra: {[name]: content}})

describe('files that are something else', () => {
  it.each([
    [
      'an old Word file',
      bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${wide('WordDocument')}`),
      'is an old Word file (.doc). Open it in Word and save it as .docx.',
    ],
    [
      'a file with a password',
      bytesOf(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}${wide('EncryptedPackage')}`),
      'is protected with a password. Remove the password and try again.',
    ],
    [
      'an RTF file',
      bytesOf('{\\rtf1 We asked.}'),
      'is an RTF file, whatever its name says. Save it as .docx first.',
    ],
    ['a PDF', bytesOf('%PDF-1.7 ...'), 'is a PDF, whatever its name says. Save it as .docx first.'],
    [
      'a text',
      bytesOf('We asked 214 people.'),
      'is not a Word or OpenDocument file, whatever its name says. Open it and save it as .docx.',
    ],
    ['nothing', bytesOf(''), 'is empty. Was it saved?'],
    [
      'another ZIP',
      zipParts({'a.txt': 'x'}),
      'is a ZIP file, but no Word file. Unpack it, and check the .docx in it.',
    ],
    [
      'a Pages document',
      zipParts({'Index/Document.iwa': 'x'}),
      'is a Pages document. Export it as Word (.docx) first.',
    ],
    [
      'an OpenDocument text',
      zipParts({mimetype: 'application/vnd.oasis.opendocument.text'}),
      'is an OpenDocument text. Let its name end in .odt.',
    ],
  ])('says so of %s', (_name, bytes, message) => {
    expect(complaint(bytes)).toBe(message)
  })

  it('says so of a workbook', () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
    expect(complaint(withPart('[Content_Types].xml', types))).toBe(
      'is an Excel workbook. Save its text as .docx.',
    )
  })
})

describe('damaged files', () => {
  const whole = buildDocx(body)
  const advice = 'Open it in Word or LibreOffice and save it again.'

  it.each([
    ['the end is missing', whole.subarray(0, whole.length - 40), 'its end is missing'],
    [
      'the first half is missing',
      Uint8Array.from([0x50, 0x4b, ...whole.subarray(whole.length >> 1)]),
      'its list of parts is broken',
    ],
    [
      'the list of types is missing',
      withPart('[Content_Types].xml', undefined),
      'its part “[Content_Types].xml” is missing',
    ],
    [
      'the text is missing',
      withPart('word/document.xml', undefined),
      'its part “word/document.xml” is missing',
    ],
    [
      'the first relationships are missing',
      withPart('_rels/.rels', undefined),
      'nothing in it says which part is the text',
    ],
    [
      'the type of the text is wrong',
      withPart(
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      'its main part is not marked as the text of a Word document',
    ],
    [
      'the XML is not closed',
      withPart('word/document.xml', '<w:document xmlns:w="x"><w:body>'),
      'its part “word/document.xml” is not well-formed XML',
    ],
    [
      'the XML is not in UTF-8',
      withPart('word/document.xml', Uint8Array.of(0x3c, 0x61, 0xff, 0x3e)),
      'its part “word/document.xml” is not in UTF-8',
    ],
    [
      'the XML has entities of its own',
      withPart('word/document.xml', '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>'),
      'its part “word/document.xml” has a document type, which Word never writes',
    ],
  ])('says so where %s', (_name, bytes, what) => {
    expect(complaint(bytes)).toBe(`is damaged: ${what}. ${advice}`)
  })

  it('notices contents that do not match their checksum', () => {
    const stored = setInRecords(whole, 'word/document.xml', {checksum: 1})
    expect(complaint(stored)).toContain('“word/document.xml” does not have the contents that it should')
  })

  it('notices a part that is cut off, packed in another way, or elsewhere', () => {
    expect(complaint(setInRecords(whole, 'word/document.xml', {packedSize: 900_000}))).toContain('is cut off')
    expect(complaint(setInRecords(whole, 'word/document.xml', {method: 99}))).toContain(
      'is packed in a way that is not read',
    )
    expect(complaint(setInRecords(whole, 'word/document.xml', {headerAt: 7}))).toContain(
      'is not where it should be',
    )
  })

  it('notices a part that needs a password', () => {
    expect(complaint(setInRecords(whole, 'word/document.xml', {flags: 1}))).toContain(
      'is protected with a password',
    )
  })

  it('says something of every file that is cut short or has a byte changed, and never throws anything else', () => {
    let seed = 7
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return (seed >>> 8) % below
    }
    const said = new Set<string>()
    for (let round = 0; round < 300; round += 1) {
      const bytes = Uint8Array.from(whole)
      bytes[next(bytes.length)] = next(256)
      said.add(complaint(round % 2 === 0 ? bytes : bytes.subarray(0, next(bytes.length))))
    }
    expect(said.size).toBeGreaterThan(5)
  })
})

describe('hostile files', () => {
  it('refuses a part that is far larger unpacked', () => {
    const bomb = withPart('word/document.xml', new Uint8Array(40_000_000))
    expect(complaint(bomb)).toContain('is too large: its part “word/document.xml” unpacks to more than 32 MB')
  })

  it('refuses a part that is larger than it says', () => {
    const bomb = setInRecords(
      withPart('word/document.xml', new Uint8Array(20_000_000)),
      'word/document.xml',
      {size: 1000},
    )
    expect(complaint(bomb)).toContain('is larger than it says')
  })

  it('refuses a part that is packed beyond what text can be', () => {
    expect(complaint(withPart('word/document.xml', new Uint8Array(20_000_000)))).toContain(
      'unpacks to more than 200 times its size',
    )
  })

  it('refuses too many parts, and two of the same name', () => {
    const parts = docxParts({body})
    for (let index = 0; index < 10_000; index += 1) parts[`x/${index}`] = ''
    expect(complaint(zipParts(parts))).toContain('has more than 10,000 parts')
    const twins = zipParts({...docxParts({body}), 'word/documenu.xml': 'x'})
    const renamed = setInRecords(twins, 'word/documenu.xml', {name: 'word/document.xml'})
    expect(complaint(renamed)).toContain('has two parts named “word/document.xml”')
  })

  it('refuses XML that is nested too deeply', () => {
    const deep = `<w:document xmlns:w="x">${'<w:x>'.repeat(1001)}${'</w:x>'.repeat(1001)}</w:document>`
    expect(complaint(withPart('word/document.xml', deep))).toContain('is nested more than 1000 deep')
  })

  it('never takes the name of a part for a path', () => {
    const parts = {
      ...docxParts({body}),
      '../../etc/passwd': 'x',
      '/tmp/x': 'x',
      'C:\\x': 'x',
      __proto__x: 'x',
    }
    expect(readDocx(zipParts(parts)).text).toBe('We asked.')
  })

  it('follows no relationship out of the package', () => {
    const outside = buildDocx({body: `${body}<w:altChunk r:id="rX"/>`, links: {rX: 'file:///etc/passwd'}})
    const {text, prose} = readDocx(outside)
    expect(text).toBe('We asked.')
    expect(prose.notes).toHaveLength(1)
  })
})
