import fc from 'fast-check'
import {expect, test} from 'vitest'
import {composeEdits} from '../../src/fix/compose-edits.ts'
import {applyEdits, type TextEdit} from '../../src/fix/text-edit.ts'

/** Edits of any text, as places between 0 and 1. */
const anyEdits = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({maxLength: 5})), {maxLength: 6})

function editsOf(text: string, drawn: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = []
  for (const [at, size, replacement] of [...drawn].sort((one, other) => one[0] - other[0])) {
    const start = Math.min(at, text.length)
    if (start < (edits.at(-1)?.end ?? 0)) continue
    edits.push({start, end: Math.min(start + size, text.length), text: replacement, ruleId: 'a'})
  }
  return edits
}

test('two rounds of edits are one round with the same result', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 40}), anyEdits, anyEdits, (text, first, second) => {
      const earlier = editsOf(text, first)
      const between = applyEdits(text, earlier)
      const later = editsOf(between, second)
      const composed = composeEdits(between, earlier, later)
      expect(applyEdits(text, composed)).toBe(applyEdits(between, later))
      let end = 0
      for (const edit of composed) {
        expect(edit.start).toBeGreaterThanOrEqual(end)
        expect(edit.end).toBeGreaterThanOrEqual(edit.start)
        end = edit.end
      }
    }),
  )
})
