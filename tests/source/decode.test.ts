import fc from 'fast-check'
import {expect, test} from 'vitest'
import {UserError} from '../../src/errors.ts'
import {decodeText} from '../../src/source/decode.ts'

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return Buffer.concat([Buffer.from(isBig ? [0xfe, 0xff] : [0xff, 0xfe]), isBig ? bytes.swap16() : bytes])
}

test('decodes UTF-8 and both kinds of UTF-16, with and without marks', () => {
  const text = 'Café 😀\r\n“quoted”'
  expect(decodeText(Buffer.from(text))).toMatchObject({text, encoding: 'utf-8', hasByteOrderMark: false})
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toMatchObject({text, hasByteOrderMark: true})
  expect(decodeText(utf16(text, false))).toMatchObject({text, encoding: 'utf-16le'})
  expect(decodeText(utf16(text, true))).toMatchObject({text, encoding: 'utf-16be'})
})

test('gives back every text without NUL that was written as UTF-8', () => {
  const letters = fc
    .string({unit: 'grapheme', minLength: 1})
    .filter((text) => !/[\0\uFEFF]|^%PDF-|^PK\u0003|^GIF8/.test(text))
  fc.assert(
    fc.property(letters, (text) => decodeText(Buffer.from(text)).text === Buffer.from(text).toString('utf8')),
  )
})

test('decodes or refuses any bytes, and never fails otherwise', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      try {
        return typeof decodeText(bytes).text === 'string'
      } catch (error) {
        return error instanceof UserError && error.message.endsWith('.')
      }
    }),
    {numRuns: 2_000},
  )
})

test('takes lone high bytes for Windows-1252', () => {
  const bytes = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94])
  expect(decodeText(bytes)).toMatchObject({text: '“Café”', encoding: 'windows-1252'})
})
