import fc from 'fast-check'
import {expect, test} from 'vitest'
import {escapeControls} from '../../src/reporters/escape-controls.ts'
import {toJson} from '../../src/reporters/json.ts'

test('writes control characters and marks of direction so that they can be seen', () => {
  expect(escapeControls('a\u001b[31mb\u009bc\u202ed')).toBe('a\\x1b[31mb\\x9bc\\u202ed')
  expect(escapeControls('tab\tand\nline')).toBe('tab\tand\nline')
})

test('JSON is safe to print and still means the same', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const json = toJson({text})
      return (
        !/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(json) && JSON.parse(json).text === text
      )
    }),
  )
})
