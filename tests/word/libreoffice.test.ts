import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import type {Format} from '../../src/document/document.ts'
import {readDocx} from '../../src/formats/docx/docx.ts'
import {lint} from '../../src/index.ts'
import {reviewDocx} from '../../src/review/review-docx.ts'
import {expectValidPackage, partText} from '../support/check-package.ts'
import {summary, toDocx, toHtml, toOdt} from '../support/generate-summary.ts'
import {convert, notesOf} from '../support/libreoffice.ts'

/** Generated documents, and as many that LibreOffice made from each of three other formats. */
const count = Number(process.env.WORD_COUNT ?? 50)

const folder = mkdtempSync(join(tmpdir(), 'laylint-word-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
let runs = 0
const workFolder = (): string => {
  runs += 1
  return join(folder, `${runs}`)
}

/** Only what a person could have written: a document of one heading says nothing. */
const samples = fc.sample(summary, {numRuns: count, seed: 42})

const named = <T>(ending: string, make: (index: number) => T): Map<string, T> =>
  new Map(samples.map((_, index) => [`${ending}${index}.${ending}`, make(index)]))

const html = named('html', (index) => `<!doctype html><meta charset="utf-8">${toHtml(samples[index] ?? [])}`)
const odt = named('odt', (index) => toOdt(samples[index] ?? []))
const rtf = new Map(
  [...convert(html, 'rtf:Rich Text Format', workFolder())].map(([name, bytes]) => [
    name.replace(/html$/, 'rtf'),
    bytes,
  ]),
)
const docx = new Map<string, Uint8Array>([
  ...named('docx', (index) => toDocx(samples[index] ?? [], index)),
  ...[html, odt, rtf].flatMap((files) =>
    [...convert(files, 'docx:MS Word 2007 XML', workFolder())].map(
      ([name, bytes]) => [`from-${name.replace('.', '-')}.docx`, bytes] as const,
    ),
  ),
])

/** The words of a document in order; marks and layout aside. */
const wordsOf = (source: string | Uint8Array, format: Format): string[] =>
  lint(source, {format}).source.match(/[\p{L}\p{N}]+/gu) ?? []

describe('documents of LibreOffice', () => {
  it('are all made', () => {
    expect(docx.size).toBe(4 * count)
  })

  it('have the words of the pages that they were made from', () => {
    for (const [name, bytes] of docx) {
      const index = Number(/\d+/.exec(name)?.[0])
      const twin = toDocx(samples[index] ?? [], 1)
      expect(wordsOf(bytes, 'docx'), name).toEqual(wordsOf(twin, 'docx'))
    }
  })

  it('give the findings on words that the same page gives', () => {
    // LibreOffice turns some marks into others, so only rules that read words alone are compared.
    const rules = new Set([
      'simpler-words',
      'jargon-term',
      'statistical-notation',
      'statistical-significance',
      'latin-abbreviation',
    ])
    const onWords = (source: string | Uint8Array, format: Format): string[] =>
      lint(source, {format})
        .messages.filter(({ruleId}) => rules.has(ruleId))
        .map(({ruleId, actual}) => `${ruleId} ${actual.replaceAll('&lt;', '<').replaceAll('&amp;', '&')}`)
    let seen = 0
    for (const [name, bytes] of docx) {
      const index = Number(/\d+/.exec(name)?.[0])
      const expected = onWords(toDocx(samples[index] ?? [], 1), 'docx')
      seen += expected.length
      expect(onWords(bytes, 'docx'), name).toEqual(expected)
    }
    expect(seen).toBeGreaterThan(count)
  })
})

/** All documents with their comments, and how many there are. */
function reviewAll(isTracked: boolean) {
  const bytes = new Map<string, Uint8Array>()
  const comments = new Map<string, number>()
  let changes = 0
  for (const [name, original] of docx) {
    const {messages} = lint(original, {format: 'docx'})
    const review = reviewDocx(original, messages, {date: '2026-01-01T00:00:00Z', isTracked})
    expectValidPackage(review.bytes)
    if (!isTracked) {
      expect(readDocx(review.bytes).text).toBe(readDocx(original).text)
      const again = lint(review.bytes, {format: 'docx'}).messages
      expect(reviewDocx(review.bytes, again, {date: '', isTracked}).comments, name).toBe(0)
    }
    bytes.set(name, review.bytes)
    comments.set(name, review.comments)
    changes += review.changes
  }
  return {bytes, comments, changes}
}

const isOurs = (note: string): boolean => /^Rule [a-z-]+: https/m.test(note)

describe('reviewed documents', () => {
  it('show their comments in the PDF of LibreOffice', () => {
    const {bytes, comments} = reviewAll(false)
    const filter = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
    const pdfs = convert(bytes, filter, workFolder())
    expect(pdfs.size).toBe(docx.size)
    let shown = 0
    let all = 0
    for (const [name, pdf] of pdfs) {
      const notes = notesOf(pdf).filter(isOurs).length
      expect(notes, name).toBeLessThanOrEqual(comments.get(name) ?? 0)
      shown += notes
      all += comments.get(name) ?? 0
    }
    // Tables that are wider than the page hide what is beyond its edge.
    expect(shown).toBeGreaterThan(all * 0.99)
    process.stdout.write(`${pdfs.size} documents, ${shown} of ${all} comments in the PDF\n`)
  })

  it('open in LibreOffice with all their comments and tracked changes', () => {
    const {bytes, comments, changes} = reviewAll(true)
    const opened = convert(bytes, 'odt', workFolder())
    expect(opened.size).toBe(docx.size)
    let tracked = 0
    for (const [name, odtBytes] of opened) {
      const content = partText(odtBytes, 'content.xml')
      const annotations = content.match(/<office:annotation[\s>].*?<\/office:annotation>/gs) ?? []
      expect(annotations.filter((one) => one.includes('>laylint<')).length, name).toBe(comments.get(name))
      tracked += content.match(/<text:deletion>.*?<dc:creator>laylint</gs)?.length ?? 0
    }
    expect(tracked).toBeGreaterThanOrEqual(changes)
    process.stdout.write(`${opened.size} documents, ${changes} tracked changes\n`)
  })

  it('read the same after LibreOffice saved them', () => {
    const plain = new Map([...docx].slice(0, count))
    const reviewed = new Map(
      [...plain].map(([name, bytes]) => {
        const {messages} = lint(bytes, {format: 'docx'})
        return [
          name,
          reviewDocx(bytes, messages, {date: '2026-01-01T00:00:00Z', isTracked: false}).bytes,
        ] as const
      }),
    )
    const saved = convert(reviewed, 'docx:MS Word 2007 XML', workFolder())
    for (const [name, bytes] of saved) {
      expect(wordsOf(bytes, 'docx'), name).toEqual(wordsOf(plain.get(name) ?? bytes, 'docx'))
      const {messages} = lint(bytes, {format: 'docx'})
      const again = reviewDocx(bytes, messages, {date: '', isTracked: false})
      expect({name, known: again.known > 0 || messages.length === 0}).toEqual({name, known: true})
    }
  })
})
