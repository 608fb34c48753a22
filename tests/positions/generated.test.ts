import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildDocument} from '../../src/document/build-document.ts'
import {parseHtml} from '../../src/formats/html/html.ts'
import {parseMarkdown} from '../../src/formats/markdown/markdown.ts'
import {parsePlainText} from '../../src/formats/plain-text.ts'
import {findWrongPlaces} from '../support/check-positions.ts'
import {htmlText, markdownText} from '../support/generate-text.ts'

const decodeMarkdown = (slice: string): string =>
  slice.replace(/\\([!-/:-@[-`{-~])|&#?\w+;/g, (whole, mark: string | undefined) => mark ?? decodeHTML(whole))

/** Milliseconds; the machine may be busy. */
const timeout = 60_000

describe('every word maps back to itself', {timeout}, () => {
  it('in Markdown', () => {
    fc.assert(
      fc.property(markdownText, (source) => {
        const {tree} = buildDocument(parseMarkdown(source), {source, format: 'markdown', language: 'en'})
        expect(findWrongPlaces(tree, source, decodeMarkdown)).toEqual([])
      }),
      {numRuns: 1500},
    )
  })

  it('in HTML', () => {
    fc.assert(
      fc.property(htmlText, (source) => {
        const {tree} = buildDocument(parseHtml(source), {source, format: 'html', language: 'en'})
        expect(findWrongPlaces(tree, source, decodeHTML)).toEqual([])
      }),
      {numRuns: 1500},
    )
  })

  it('in plain text', () => {
    fc.assert(
      fc.property(markdownText, (source) => {
        const {tree} = buildDocument(parsePlainText(source), {source, format: 'text', language: 'en'})
        expect(findWrongPlaces(tree, source, (slice) => slice)).toEqual([])
      }),
      {numRuns: 500},
    )
  })
})

describe('parsing never throws', {timeout}, () => {
  const anything = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme', maxLength: 200}))
  it.each([
    ['Markdown', parseMarkdown],
    ['HTML', parseHtml],
    ['plain text', parsePlainText],
  ])('as %s', (_name, parse) => {
    fc.assert(
      fc.property(anything, (source) => {
        buildDocument(parse(source), {source, format: 'text', language: 'en'})
      }),
      {numRuns: 1000},
    )
  })
})
