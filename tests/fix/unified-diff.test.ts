import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits, type TextEdit} from '../../src/fix/text-edit.ts'
import {unifiedDiff} from '../../src/fix/unified-diff.ts'
import {makeFolder} from '../support/run-cli.ts'

test('shows three lines around a change, and joins changes that are near', () => {
  const text = Array.from({length: 30}, (_, line) => `Line ${line + 1}\n`).join('')
  const edit = (line: number): TextEdit => {
    const start = text.indexOf(`Line ${line}\n`)
    return {start, end: start + 4, text: 'Row', ruleId: 'a'}
  }
  const diff = unifiedDiff('a.md', text, [edit(5), edit(9), edit(25)])
  expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -2,11 +2,11 @@', '@@ -22,7 +22,7 @@'])
  expect(diff).toContain(
    '--- a/a.md\n+++ b/a.md\n@@ -2,11 +2,11 @@\n Line 2\n Line 3\n Line 4\n-Line 5\n+Row 5\n Line 6\n',
  )
})

const line = fc.constantFrom('', 'a', 'a b', 'It worked.', 'é', 'x\r')
const texts = fc
  .tuple(fc.array(line, {minLength: 1, maxLength: 25}), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''))
const drawn = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', 'b', 'c\n', '\nd', 'e f')), {
  minLength: 1,
  maxLength: 5,
})

test('git applies it and gets the text with the edits', () => {
  fc.assert(
    fc.property(texts, drawn, (text, places) => {
      const edits: TextEdit[] = []
      for (const [at, size, replacement] of [...places].sort((one, other) => one[0] - other[0])) {
        const start = Math.min(at, text.length)
        if (start < (edits.at(-1)?.end ?? 0) || (start === edits.at(-1)?.end && size === 0)) continue
        edits.push({start, end: Math.min(start + size, text.length), text: replacement, ruleId: 'a'})
      }
      const after = applyEdits(text, edits)
      fc.pre(after !== text && text !== '' && after !== '')
      const cwd = makeFolder({'a b.md': text})
      const input = unifiedDiff('a b.md', text, edits)
      const {status, stderr} = spawnSync('git', ['apply', '--whitespace=nowarn', '--unsafe-paths', '-'], {
        cwd,
        input,
        env: {PATH: process.env.PATH, GIT_DIR: join(cwd, 'none')},
      })
      expect(stderr.toString(), input).toBe('')
      expect(status).toBe(0)
      expect(readFileSync(join(cwd, 'a b.md'), 'utf8')).toBe(after)
    }),
    {numRuns: 40},
  )
}, 60_000)
