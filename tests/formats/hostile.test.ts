import {describe, expect, it} from 'vitest'
import {parseText} from '../../src/core.ts'
import type {Format} from '../../src/document/document.ts'
import {parseHtml} from '../../src/formats/html/html.ts'

/** UTF-16 units of each text. */
const size = 60_000

/** Milliseconds of processor time; the slowest takes a sixth of it on a quiet machine. */
const timeMax = 4_000

/** Repeated on one line; each alone was slow or fatal for a parser or a tokeniser. */
const repeated = [
  '>',
  '> ',
  '[',
  ']',
  '[](',
  '[a](',
  '![',
  '[^a]',
  '[a][',
  '`',
  '`a',
  '*',
  '*a ',
  'a* ',
  '*a **a ',
  '_a __b ',
  '*a_ ',
  'a***',
  '~a~',
  '$$a ',
  '<',
  '<a ',
  '<a b="',
  'a <!--',
  'a <![CDATA[',
  'a <?',
  'a <!A ',
  '|a',
  '\\',
  '&',
  '&#',
  '&amp;',
  '[a]: <',
  '[^a]: ',
  '#',
  ' ',
  '\t',
  'a',
  'a-',
  'a/',
  'a.',
  'a@b.',
  'A. ',
  'e.g. i.e. Dr. ',
  '. ',
  '. . ',
  '"a ',
  '“',
  '‘',
  '(',
  '1,000,',
  'http://',
  '10.1000/',
  '{{<',
  '[@',
  '$a^',
  '.[1]',
  '{.a ',
  '[[a',
  ':a',
  '^[a',
  '😀',
  '\uD800',
  '\0',
  '\u00AD',
  'word ',
  'word, ',
  '<div>',
  '<p>',
  '<p><b>',
  '<b><p></b>',
  '<table>a',
  '<i>',
  '</x>',
  '<!--',
  '<script>',
  '<td>',
]

/** Repeated line by line. */
const lines = [
  '- a',
  '* a b',
  'a\n=',
  '> a\n- b',
  'a|b\n-|-',
  '# a',
  '```',
  '---',
  '    a',
  'a  ',
  '[^a]: b',
  ':::',
  '<p>',
  '    - a',
  'a\tb',
  '',
  '1. a\n',
]

const shapes: [string, string][] = [
  ...repeated.map((part): [string, string] => [part, part.repeat(Math.ceil(size / part.length))]),
  ...lines.map((line): [string, string] => [`${line}\n`, `${line}\n`.repeat(size / (line.length + 1))]),
  ['nested items', Array.from({length: 240}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['nested quotes', Array.from({length: 340}, (_, depth) => `${'>'.repeat(depth)} a`).join('\n')],
  ['lazy lines', `> a\n${'b\n'.repeat(size / 2)}`],
  ['bullets in a line', `${'* '.repeat(size / 2)}a`],
  ['growing fences', Array.from({length: 340}, (_, length) => `${'`'.repeat(length)}a`).join('')],
  ['openers and closers', '*a '.repeat(size / 6) + 'b* '.repeat(size / 6)],
  ['brackets in brackets', '['.repeat(size / 2) + ']'.repeat(size / 2)],
  ['a wide table', `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}`],
]

const formats: Format[] = ['markdown', 'html', 'text']

describe.each(formats)('hostile texts as %s', (format) => {
  it.each(shapes)('are read in time: %j', {timeout: 60_000}, (_name, text) => {
    const start = process.cpuUsage()
    const document = parseText({text, format}, {html: parseHtml})
    expect(document.sentences.length).toBeGreaterThanOrEqual(0)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(timeMax)
  })
})
